import { type Fraction, toDouble, zero } from '../../instrument/exact.js';

/** Points as a double, and exactly where the answers themselves were scored rather than a report read. */
export interface Amount {
  readonly value: number;
  readonly exact: Fraction | null;
}

/** What a node that one side does not have brings there. */
export const nothing: Amount = { value: 0, exact: zero };

export const exactly = (exact: Fraction): Amount => ({ value: toDouble(exact), exact });

/** b − a: exact when both are, else of the doubles, where what is beyond nine decimals is noise. */
export function difference(a: Amount, b: Amount): Amount {
  if (a.exact && b.exact) return exactly(b.exact.sub(a.exact));
  return { value: rounded(b.value - a.value), exact: null };
}

export function total(amounts: readonly Amount[]): Amount {
  return amounts.reduce(
    (sum, next) =>
      sum.exact && next.exact
        ? exactly(sum.exact.add(next.exact))
        : { value: rounded(sum.value + next.value), exact: null },
    nothing,
  );
}

export const isNothing = ({ value, exact }: Amount): boolean => (exact ? exact.equals(0) : value === 0);

export const isGain = ({ value, exact }: Amount): boolean => (exact ? exact.compare(0) > 0 : value > 0);

/** For sorting: the weightier change first, whichever its sign. */
export function byWeight(a: Amount, b: Amount): number {
  if (a.exact && b.exact) return b.exact.abs().compare(a.exact.abs());
  return Math.abs(b.value) - Math.abs(a.value);
}

/** Rounds the same way on both sides of zero, so that a comparison the other way round mirrors. */
function rounded(value: number): number {
  return Math.sign(value) * (Math.round(Math.abs(value) * 1e9) / 1e9) || 0;
}
