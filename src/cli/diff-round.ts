import { refuse } from '../diagnostic/diagnostic.js';
import { answerOf } from '../report/diff/answers.js';
import { buildDiff } from '../report/diff/diff-report.js';
import type { Diff } from '../report/diff/diff-schema.js';
import { asksAnything } from '../report/diff/round/asking.js';
import { buildRound } from '../report/diff/round/round.js';
import type { Subject } from '../report/diff/subject.js';
import type { Findings } from '../report/shared/parts.js';
import { policyOf } from '../scoring/policy.js';
import { instrumentOf, judged, judgedSubject, type Subjected, type SubjectOptions } from './diff-subjects.js';
import type { OpenedFile, Opening } from './opening.js';
import { toolVersion } from './version.js';

/**
 * A second round of evaluation: the worksheet as the TPI returned it, and as the unit replied.
 * @throws UserError when one of them is no worksheet, or the first has nothing of the TPI.
 */
export function roundOf(opened: readonly Subjected[], { options, known }: Opening<SubjectOptions>): Diff {
  const [first, second] = opened.map(worksheetIn);
  if (!first || !second) throw new Error('two worksheets were to be compared');
  if (!asksAnything(first.worksheet)) {
    const why = asksAnything(second.worksheet) ? 'swapped' : 'no-notes';
    refuse('round-unusable', { path: first.source.path }, { why });
  }
  // whoever decides elsewhere, the reply is the unit's
  const policy = { ...policyOf(options), by: 'unit' as const };
  const [returned, replied] = [judged(first, policy), judged(second, policy)];
  const [a, b] = [unitOf(returned, options), unitOf(replied, options)];
  const shared = instrumentOf([a, b], known);
  const spec = { a, b, mode: 'round', wordings: null, toolVersion, lang: options.lang } as const;
  const diff = buildDiff({ ...spec, instrument: shared?.instrument ?? null });
  const answers = (id: string) => ({ a: answerOf(a, id), b: answerOf(b, id) });
  return { ...diff, round: buildRound({ a: returned, b: replied, answers, lang: options.lang }) };
}

function worksheetIn(opened: Subjected): OpenedFile {
  return opened.kind === 'worksheet'
    ? opened
    : refuse('round-unusable', { path: opened.path }, { why: 'report' });
}

function unitOf(findings: Findings, { lang }: SubjectOptions): Subject {
  const subject = judgedSubject(findings, 'unit', lang);
  if (!subject) throw new Error('every worksheet has a side of the unit');
  return subject;
}
