import Fraction from 'fraction.js';

export type { Fraction };

const decimal = /^\d{1,15}(\.\d{1,40})?$/;

/**
 * The exact rational of a plain decimal ("0.67", "22.5"). Never given a JavaScript number: those have lost digits
 * before they arrive. @throws a defect when the text is no plain decimal; callers match it first.
 */
export function exact(text: string): Fraction {
  if (!decimal.test(text)) throw new Error(`not a plain decimal: ${text}`);
  return new Fraction(text);
}

export const zero = new Fraction(0);
export const one = new Fraction(1);
export const hundred = new Fraction(100);

/** Sum of rationals; 0 for none. */
export function sum(terms: Iterable<Fraction>): Fraction {
  let total = zero;
  for (const term of terms) total = total.add(term);
  return total;
}

/** Exact quotient of two whole numbers. */
export function over(numerator: number, denominator: number): Fraction {
  return new Fraction(numerator, denominator);
}

/** Quotients are carried to so many bits: enough for a double and one to round by. */
const carriedBits = 64;

/** The double nearest to an exact value: for output only. */
export function toDouble({ s, n, d }: Fraction): number {
  if (n < Number.MAX_SAFE_INTEGER && d < Number.MAX_SAFE_INTEGER) return Number(s * n) / Number(d);
  const shift = BigInt(carriedBits - n.toString(2).length + d.toString(2).length);
  const [top, bottom] = shift < 0n ? [n, d << -shift] : [n << shift, d];
  // what is cut off below must still be seen when rounding
  const quotient = (top / bottom) | (top % bottom === 0n ? 0n : 1n);
  return Number(s * quotient) * 2 ** -Number(shift);
}
