import type { Assessment } from '../../../eligibility/assess.js';
import { exact, type Fraction, hundred, over, sum, zero } from '../../../instrument/exact.js';
import type { Minimum, Requirement } from '../../../instrument/model.js';
import { rational, type Value } from '../../../workbook/formula/value.js';
import type { WorkbookModel } from '../model.js';

/** Points that a cell of a recap may show, and what they are of. */
export interface Share {
  readonly points: Fraction;
  readonly of: Fraction;
}

/** What every side has of a requirement, or of one of its nodes. */
export function sharesOf(
  { nodes }: WorkbookModel,
  assessments: readonly Assessment[],
  { nodes: ids }: Requirement,
): Share[] {
  const of = sum(ids.map((id) => nodes.get(id)?.weight ?? zero));
  return assessments.map((assessment) => ({
    points: sum(ids.map((id) => assessment.nodes.get(id)?.points ?? zero)),
    of,
  }));
}

/** Whether a number says one of them: in points, as a fraction or in percent, rounded or not. */
export const showsOne = (value: Fraction, shares: readonly Share[]): boolean =>
  shares.some(({ points, of }) => {
    const fraction = of.equals(0) ? zero : points.div(of);
    return (
      isRounded(value, points, 1) ||
      isRounded(value, fraction, 2) ||
      isRounded(value, fraction.mul(hundred), 0)
    );
  });

/** Whether a number is one of the minimums: in points, or as the percentage it is written as. */
export function isMinimum(value: Fraction, minimums: readonly Minimum[], of: Fraction): boolean {
  return minimums.some(({ points, percent }) => {
    const share = percent ?? points.div(of).mul(hundred);
    return [points, share, share.div(hundred)].some((wanted) => value.equals(wanted));
  });
}

/** Within half a unit of the last digit that is shown. @param least decimals that people do not leave out. */
function isRounded(shown: Fraction, wanted: Fraction, least: number): boolean {
  const digits = decimalsOf(shown);
  const difference = shown.sub(wanted).abs();
  if (digits === null) return difference.compare(exact('0.00000001')) < 0;
  return difference.compare(over(1, 2 * 10 ** Math.max(digits, least))) <= 0;
}

const longest = 4;

/** How many decimals a number needs; null for more than people write. */
function decimalsOf(value: Fraction): number | null {
  for (let digits = 0; digits <= longest; digits++) {
    const scaled = value.mul(exact(`1${'0'.repeat(digits)}`));
    if (scaled.equals(scaled.floor(0))) return digits;
  }
  return null;
}

/** Of a typed weight or minimum; null for what is no number. */
export const numberIn = (value: Value): Fraction | null => {
  if (value.kind === 'number') return value.number;
  return value.kind === 'text' ? rational(value.text.trim().replace(',', '.')) : null;
};
