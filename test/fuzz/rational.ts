/** A fraction of whole numbers, in lowest terms, the lower one positive. Written apart from what it checks. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));

export function ratio(top: bigint, bottom: bigint): Rational {
  const common = divisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { top: top / common, bottom: bottom / common };
}

export const nothing = ratio(0n, 1n);
export const whole = ratio(1n, 1n);

export const plus = (a: Rational, b: Rational) =>
  ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const times = (a: Rational, b: Rational) => ratio(a.top * b.top, a.bottom * b.bottom);
export const by = (a: Rational, b: Rational) => ratio(a.top * b.bottom, a.bottom * b.top);
export const isAbove = (a: Rational, b: Rational) => a.top * b.bottom > b.top * a.bottom;
export const total = (terms: readonly Rational[]) => terms.reduce(plus, nothing);

/** Of a decimal as an instrument or a worksheet writes it: digits with a point or a comma. */
export function decimal(text: string): Rational {
  const [ones = '', rest = ''] = text.split(/[.,]/);
  return ratio(BigInt(ones + rest), 10n ** BigInt(rest.length));
}
