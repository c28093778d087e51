import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { decimalsToTell, formatNumber, pointsText } from '../page/numbers.js';
import type { GateWords } from '../shared/file-findings.js';
import { predicateName } from '../shared/marks.js';
import type { CheckedFile } from './schema.js';

/** The gates of a file in words: predicates by their name, house minimums by that of their requirement. */
export function gateWords(
  { gates, assessments, prerequisites }: CheckedFile,
  text: TextMessages,
  lang: Lang,
): GateWords[] {
  const named = [
    ...assessments.flatMap((a) => [...a.eligibility.flatMap((e) => e.requirements), ...a.areas]),
    ...prerequisites.flatMap((p) => p.items),
  ];
  const label = (id: string) =>
    id === 'answers' ? text.gateAnswers : (named.find((item) => item.id === id)?.label ?? id);
  return gates.map(({ id, passed, reasons, points }) => {
    const minimum = /^min:(.*)$/s.exec(id)?.[1];
    const name = minimum === undefined ? text.gate(predicateName(id)) : text.check.minimum(label(minimum));
    // the only reason for a minimum not to be met is the minimum itself
    const why = reasons.filter((reason) => reason !== minimum).map(label);
    const failed = why.length > 0 ? text.gateFailed(why.join(', ')) : text.check.failed;
    // a gate that passes on points alone must not read as if the predicate were reached
    const items = prerequisites.find((p) => p.predicate === id)?.items ?? [];
    const open = items.filter((item) => item.passed === null).length;
    const reached =
      open > 0 ? `${text.gatePassed}; ${text.verdict.prerequisitesOpen(open)}` : text.gatePassed;
    const standing = points ? ` (${standingText(points, text, lang)})` : '';
    return { id, passed, text: `${name}: ${passed ? reached : failed}${standing}` };
  });
}

/** "81,98 dari minimal 90,00", with as many decimals as tell the two apart. */
function standingText(
  points: NonNullable<CheckedFile['gates'][number]['points']>,
  text: TextMessages,
  lang: Lang,
): string {
  const least = formatNumber(points.minimum, decimalsToTell(points), lang);
  return text.check.ofMinimum(pointsText(points.actual, [points], lang), least);
}
