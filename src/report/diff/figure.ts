import type { Bar, Figure } from '../../figure/figure.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import type { View } from '../page/view.js';
import type { Diff, RequirementDiff } from './diff-schema.js';
import { namesOf } from './headline.js';

/** Both sides of every requirement that differs, one below the other, as shares of what it can bring. */
export function diffFigure(
  diff: Diff,
  rows: readonly RequirementDiff[],
  { text, lang }: View,
): Figure | null {
  const names = namesOf(diff, text);
  const [most] = [...rows].sort((x, y) => Math.abs(y.difference) - Math.abs(x.difference));
  if (!most) return null;
  const bar = ({ label, max, ...row }: RequirementDiff, side: 'a' | 'b'): Bar[] => {
    const judged = row[side];
    if (!judged) return [];
    return [
      {
        label: `${label}: ${names[side]}`,
        value: formatNumber(judged.points, 2, lang),
        from: 0,
        to: max === 0 ? 0 : judged.points / max,
        marks: [],
        tone: 'plain',
      },
    ];
  };
  return {
    name: text.paper.both(names.a, names.b),
    says: text.paper.bothSay(most.label, formatMargin(most.difference, lang)),
    marks: [],
    bars: rows.flatMap((row) => [...bar(row, 'a'), ...bar(row, 'b')]),
  };
}
