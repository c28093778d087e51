import type { Figure } from '../../../figure/figure.js';
import { formatNumber } from '../../page/numbers.js';
import type { View } from '../../page/view.js';

/** How points of one part spread over files. */
interface Spread {
  readonly name: string;
  readonly max: number;
  readonly spread: {
    readonly min: number;
    readonly lowerQuartile: number;
    readonly median: number;
    readonly upperQuartile: number;
    readonly max: number;
  };
}

/** The middle half of the files as a bar, lowest, median and highest as marks; each part by its own weight. */
export function spreadFigure(rows: readonly Spread[], { text, lang }: View): Figure {
  const { paper, batch } = text;
  const share = (value: number, max: number) => (max === 0 ? 0 : value / max);
  return {
    name: paper.spread,
    says: paper.spreadSay,
    marks: [batch.head.min, batch.head.median, batch.head.max],
    bars: rows.map(({ name, max, spread }) => ({
      label: name,
      value: formatNumber(spread.median, 2, lang),
      from: share(spread.lowerQuartile, max),
      to: share(spread.upperQuartile, max),
      marks: [spread.min, spread.median, spread.max].map((value) => share(value, max)),
      tone: 'plain' as const,
    })),
  };
}
