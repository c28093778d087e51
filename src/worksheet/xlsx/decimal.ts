const numeral = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * A stored number as an exact decimal of the 15 digits Excel shows: `0.57999999999999996` is 0.58. Null when it is no
 * finite number.
 */
export function decimal(stored: string): string | null {
  const text = stored.trim();
  const value = Number(text);
  if (!numeral.test(text) || !Number.isFinite(value)) return null;
  // what JavaScript itself writes with 15 digits or fewer cannot differ from the 15 digits
  const short = String(value);
  if (short.length <= 15 && !short.includes('e')) return short;
  const [digits = '', exponent] = value.toPrecision(15).split('e');
  const plain = exponent === undefined ? digits : withoutExponent(digits, Number(exponent));
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
}

/** At most 340 characters, as a double is below 1e309 and above 1e-324. */
function withoutExponent(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  // toPrecision(15) writes an exponent only from 1e15 on, so no digit stands behind the point
  return sign + digits.padEnd(exponent + 1, '0');
}
