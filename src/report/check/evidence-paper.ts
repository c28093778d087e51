import { supportedAnswers } from '../../check/evidence.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import { toDouble } from '../../instrument/exact.js';
import type { Wordings } from '../../instrument/wording.js';
import type { LettersMessages } from '../../messages/id/letters.js';
import { lettersIn } from '../../messages/letters.js';
import { messagesIn } from '../../messages/messages.js';
import { formatNumber } from '../page/numbers.js';
import { type Block, heading, type Paper, paragraph, table } from '../page/paper.js';
import { cell } from '../page/section.js';
import { left, right, tableOf } from '../page/table.js';
import { type View, viewOn } from '../page/view.js';
import type { FileFindings } from '../shared/file-findings.js';
import { letterHead, type NotedLetterOptions } from '../shared/letter.js';
import type { Findings } from '../shared/parts.js';
import { disclaimerText, whoText } from '../shared/provenance.js';
import { quotes, unquoted } from '../shared/quoted.js';
import type { CheckedFile, CheckResult } from './check-schema.js';
import { evidenceOf, type Listed } from './evidence-listed.js';
import { foundBlocks, type LabelOf } from './found-blocks.js';
import { toDoOf, whoseFile } from './sections.js';

/** A file that could be read, with what its findings rest on. */
export interface Opened {
  readonly findings: Findings;
  readonly wordings: Wordings;
}

interface Made {
  readonly say: LettersMessages;
  readonly view: View;
  readonly withNotes: boolean;
}

/** The same findings as everywhere, in the order of the files of the result. */
interface EvidenceOptions extends NotedLetterOptions {
  readonly files: readonly FileFindings[];
}

/**
 * What the check found in every file, then its evidence checklist: answers that still want evidence, and documents with
 * the indicators they serve.
 */
export function evidencePaper(
  result: CheckResult,
  opened: readonly Opened[],
  options: EvidenceOptions,
): Paper {
  const { lang, date, withNotes } = options;
  const made = { say: lettersIn(lang), view: viewOn({ width: null }, lang), withNotes };
  const { say, view } = made;
  const todo = toDoOf(result, options.files, view);
  const first = result.files.find((file): file is CheckedFile => 'instrument' in file);
  const foot = first ? disclaimerText(first, view) : `${result.tool.name} ${result.tool.version}`;
  const who = result.files.map((file) => whoseFile(file, view));
  return {
    title: `${say.evidence.title}: ${who.join('; ')}`,
    lang,
    date,
    foot,
    blocks: [
      ...letterHead(
        say.evidence.title,
        who.join('; '),
        options,
        withNotes && carriesEvidence(opened, options.files) ? 'evidence' : 'nothing',
      ),
      ...result.files.flatMap((file, i): Block[] => {
        if ('failure' in file)
          return [paragraph(say.evidence.unread(file.source.path, file.failure.message))];
        const own = opened.find(({ findings }) => findings.source.path === file.source.path);
        const many = result.files.length > 1;
        const found = options.files[i];
        return [
          ...(many ? [heading(`${whoText(file.unit, view)} (${file.source.path})`)] : []),
          ...(found ? foundBlocks(found, todo[i] ?? [], labelsOf(own, lang), view) : []),
          ...(own ? [...missingBlocks(own, made), ...listedBlocks(file, own, made)] : []),
        ];
      }),
    ],
  };
}

/** Whether addresses or names of evidence are repeated at all. */
const carriesEvidence = (opened: readonly Opened[], files: readonly FileFindings[]): boolean =>
  opened.some(({ findings }) => evidenceOf(findings).length > 0) ||
  files.some(({ findings }) => findings.some(quotes));

/** What the instrument calls an indicator, and the count of it that a finding is about. */
const labelsOf =
  (opened: Opened | undefined, lang: Lang): LabelOf =>
  ({ indicator: id, input }) => {
    const indicator = opened?.findings.instrument.indicators.find((one) => one.id === id);
    if (!indicator) return null;
    const count = indicator.inputs.find(({ key }) => key === input);
    return `${indicator.label[lang]}${count ? `: ${count.label[lang]}` : ''}`;
  };

/** Every document that is listed, the one that carries most first. */
function listedBlocks(file: CheckedFile, { findings }: Opened, { say, view, withNotes }: Made): Block[] {
  const listed = evidenceOf(findings);
  const named = (one: Listed) =>
    withNotes ? { text: one.text, foreign: true as const } : say.evidence.unnamed(listed.indexOf(one) + 1);
  const doubts = (ids: readonly string[]) =>
    file.diagnostics
      .filter((d) => isOfEvidence(d.code) && d.indicator !== null && ids.includes(d.indicator))
      .map((d) => d.message);
  const shown = tableOf(listed, [
    left(say.evidence.document, named),
    left(say.evidence.serves, ({ ids }: Listed) => ids.join(', ')),
    right(say.evidence.points, ({ points }) => formatNumber(points, 2, view.lang)),
    left(say.evidence.state, ({ ids }) => [...new Set(doubts(ids))].join(' ') || say.evidence.there),
  ]);
  return [
    heading(say.evidence.listed, 2),
    ...(listed.length > 0
      ? [table(say.evidence.listed, shown, [40, 24, 10, 26])]
      : [paragraph(say.evidence.noneListed)]),
  ];
}

/**
 * Answers that bring points and have nothing to show for it, with what usually shows it. Asked anew: what the findings
 * leave out (a rule that is off, a baseline) is missing all the same.
 */
function missingBlocks({ findings, wordings }: Opened, { say, view, withNotes }: Made): Block[] {
  const { instrument, worksheet, judgement } = findings;
  const answers = supportedAnswers({ instrument, worksheet, assessments: judgement.assessments });
  const missing = [...(answers?.missing ?? [])].sort((a, b) => pointsOf(b) - pointsOf(a));
  const shown = tableOf(missing, [
    left('ID', ({ indicator }) => cell(indicator ?? '-', 'strong')),
    left(say.evidence.usual, ({ indicator }) => wordings[indicator ?? '']?.evidence.join('; ') || '-'),
    right(say.evidence.points, (d) => formatNumber(pointsOf(d), 2, view.lang)),
    left(say.evidence.state, (d) => messagesIn(view.lang).describe(withNotes ? d : unquoted(d))),
  ]);
  const none = answers === null ? say.evidence.unknown : say.evidence.noneMissing(answers.claimed);
  return [
    heading(say.evidence.missing, 2),
    ...(missing.length > 0 ? [table(say.evidence.missing, shown, [13, 40, 10, 37])] : [paragraph(none)]),
  ];
}

const pointsOf = ({ points }: Diagnostic): number => (points === null ? 0 : toDouble(points));

const isOfEvidence = (code: string): boolean => /^(?:evidence|link)-/.test(code);
