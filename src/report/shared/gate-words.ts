import { deciding } from '../../check/judgement.js';
import type { TextMessages } from '../../messages/id/text.js';
import { decimalsToTell, formatNumber, pointsText } from '../page/numbers.js';
import type { Words } from '../page/view.js';
import type { Report } from '../score/score-schema.js';
import type { GateWords } from './file-findings.js';
import { openOf } from './open-answers.js';
import { predicateName, prerequisitesOf } from './requirement-cells.js';

/** What gates are told from: a report, or what `lke check` says of a file. */
type Gated = Pick<Report, 'gates' | 'prerequisites' | 'policy'> & {
  readonly assessments: readonly Pick<
    Report['assessments'][number],
    'by' | 'eligibility' | 'areas' | 'unanswered' | 'invalid'
  >[];
};

/** The name of a gate: a predicate by its own, a house minimum by what it is asked of. */
export function gateName(id: string, label: (id: string) => string, text: TextMessages): string {
  const minimum = minimumOf(id);
  return minimum === null ? text.gate(predicateName(id)) : text.check.minimum(label(minimum));
}

const minimumOf = (id: string): string | null => /^min:(.*)$/s.exec(id)?.[1] ?? null;

/**
 * The gates of a file in words: predicates by their name, house minimums by that of their requirement.
 * @param tellsOpen where no headline says it: a gate that passes on points alone must not read as if the predicate
 * were reached.
 */
export function gateWords(
  { gates, assessments, prerequisites, policy }: Gated,
  words: Words,
  tellsOpen: boolean,
): GateWords[] {
  const { text } = words;
  const named = [
    ...assessments.flatMap((a) => [...a.eligibility.flatMap((e) => e.requirements), ...a.areas]),
    ...prerequisites.flatMap((p) => p.items),
  ];
  const decides = deciding({ assessments, policy });
  const own: Readonly<Record<string, string>> = {
    answers: text.gateAnswers(text.openAnswers[openOf(decides ?? { unanswered: 0, invalid: 0 })]),
    instrument: text.gateInstrument,
  };
  const label = (id: string) => own[id] ?? named.find((item) => item.id === id)?.label ?? id;
  return gates.map(({ id, passed, reasons, points }) => {
    // the only reason for a minimum not to be met is the minimum itself
    const why = reasons.filter((reason) => reason !== minimumOf(id)).map(label);
    const failed = why.length > 0 ? text.gateFailed(why.join(', ')) : text.check.failed;
    const items = prerequisitesOf({ prerequisites }, id);
    const open = tellsOpen ? items.filter((item) => item.passed === null).length : 0;
    const reached =
      open > 0 ? `${text.gatePassed}; ${text.verdict.prerequisitesOpen(open)}` : text.gatePassed;
    const standing = points ? ` (${standingText(points, words)})` : '';
    return { id, passed, text: `${gateName(id, label, text)}: ${passed ? reached : failed}${standing}` };
  });
}

/** "81,98 dari minimal 90,00", with as many decimals as tell the two apart. */
function standingText(points: NonNullable<Report['gates'][number]['points']>, { text, lang }: Words): string {
  const least = formatNumber(points.minimum, decimalsToTell(points), lang);
  return text.check.ofMinimum(pointsText(points.actual, [points], lang), least);
}
