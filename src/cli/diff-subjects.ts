import { judgeWorksheet } from '../check/judgement.js';
import { refuse } from '../diagnostic/diagnostic.js';
import type { Lang } from '../diagnostic/lang.js';
import type { Side } from '../diagnostic/side.js';
import type { Loaded, SavedReport } from '../report/diff/saved.js';
import { comparedReport } from '../report/diff/scored.js';
import { type Subject, subjectOf } from '../report/diff/subject.js';
import type { Findings } from '../report/shared/parts.js';
import { type Policy, policyOf } from '../scoring/policy.js';
import { Content } from '../source/content.js';
import { readInput } from './files.js';
import type { Known, KnownInstrument } from './instrument.js';
import { type OpenedFile, type Opening, openContent } from './opening.js';
import type { CommonOptions } from './options.js';
import { tellUnitFile } from './unit-files.js';
import { makerIn } from './version.js';

export type SubjectOptions = CommonOptions & { readonly lang: Lang };

/** A file as it was opened, before it is known what policy it is to be scored by. */
export type Subjected =
  | { readonly kind: 'report'; readonly path: string; readonly report: SavedReport }
  | ({ readonly kind: 'worksheet'; readonly path: string } & OpenedFile);

/**
 * Opens a worksheet or a saved report, told apart by content.
 * @throws UserError when it is neither, or a report that this version cannot read.
 */
export async function openSubject(file: string, opening: Opening<SubjectOptions>): Promise<Subjected> {
  const { options, streams } = opening;
  const content = new Content(await readInput(file, options.stdinName, streams));
  const { path } = content;
  const loaded: Loaded =
    content.kind === 'json'
      ? (await import('../report/diff/saved.js')).loadSavedReport(content.text)
      : { kind: 'other' };
  if (loaded.kind === 'report') return { kind: 'report', path, report: loaded.report };
  if (loaded.kind === 'unknown-version') refuse('worksheet-version', { path }, { found: loaded.version });
  if (loaded.kind === 'damaged') refuse('file-not-worksheet', { path }, { seems: 'json' });
  const opened = await openContent(content, file, opening, options);
  await tellUnitFile(opened.worksheet, options, streams);
  return { kind: 'worksheet', path, ...opened };
}

/** What is to be compared of a file. */
interface Wanted {
  readonly sides: readonly Side[];
  readonly options: SubjectOptions;
  /** A saved report that is compared with it, whose policy a worksheet is then scored by. */
  readonly beside: SavedReport | null;
}

/**
 * The sides of a file that are to be compared. Beside a saved report a worksheet is scored by the report's policy,
 * apart from what the command line itself says.
 * @throws UserError when the file has no such side.
 */
export function subjectsOf(opened: Subjected, { sides, options, beside }: Wanted): Subject[] {
  const { path } = opened;
  if (opened.kind === 'report') {
    return sides.map(
      (by) => subjectOf(opened.report, by, path, null) ?? refuse('no-tpi-answers', { path }, {}),
    );
  }
  const { worksheet } = opened;
  if (sides.includes('tpi') && !worksheet.hasTpi) refuse('no-tpi-answers', worksheet.origin, {});
  const findings = judged(opened, policyBeside(options, beside));
  return sides.map(
    (by) => judgedSubject(findings, by, options.lang) ?? refuse('no-tpi-answers', { path }, {}),
  );
}

/** A worksheet with what it comes to under a policy. */
export function judged({ instrument, worksheet, source }: OpenedFile, policy: Policy): Findings {
  const judgement = judgeWorksheet(instrument, worksheet, { policy });
  return { instrument, worksheet, source, judgement };
}

/** One side of it, exactly; null for a side that it does not have. */
export function judgedSubject(findings: Findings, by: Side, lang: Lang): Subject | null {
  const exact = findings.judgement.assessments.find((a) => a.by === by) ?? null;
  return subjectOf(comparedReport(findings, makerIn(lang)), by, findings.source.path, exact);
}

function policyBeside(options: SubjectOptions, beside: SavedReport | null): Policy {
  const asked = Object.entries(policyOf(options)).filter(
    ([key]) => key === 'by' || options.explicit.has(key),
  );
  return policyOf(beside ? { ...options, ...beside.policy, ...Object.fromEntries(asked) } : options);
}

/**
 * The instrument that both were scored with; null when two saved reports share one that is not at hand.
 * @throws UserError when they were scored with different ones, or not with one asked for.
 */
export function instrumentOf(subjects: readonly Subject[], { all, asked }: Known): KnownInstrument | null {
  const [first] = [...subjects.filter(({ kind }) => kind === 'worksheet'), ...subjects];
  const found = first?.report.instrument.id ?? '';
  const isAsked = asked.size === 0 || asked.has(found) || first?.kind === 'worksheet';
  const wanted = isAsked ? found : [...asked].join(', ');
  for (const { path, report } of subjects) {
    if (report.instrument.id === wanted) continue;
    refuse('worksheet-instrument', { path }, { found: report.instrument.id, known: wanted });
  }
  return all.find(({ instrument }) => instrument.id === wanted) ?? null;
}
