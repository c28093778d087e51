const numeral = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * A stored number as an exact decimal of the 15 digits Excel shows: `0.57999999999999996` is 0.58. Null when it is no
 * finite number.
 */
export function decimal(stored: string): string | null {
  if (isCanonical(stored)) return stored;
  const text = stored.trim();
  const value = Number(text);
  if (!numeral.test(text) || !Number.isFinite(value)) return null;
  const [digits = '', exponent] = value.toPrecision(15).split('e');
  const plain = exponent === undefined ? digits : withoutExponent(digits, Number(exponent));
  const trimmed = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
  return trimmed === '-0' ? '0' : trimmed;
}

/** Whether a number is written just as we would: up to 15 digits, no exponent, no zeros to spare. */
function isCanonical(text: string): boolean {
  const { length } = text;
  let point = -1;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2e && point < 0) point = i;
    else if (code < 0x30 || code > 0x39) return false;
  }
  const whole = point < 0 ? length : point;
  if (length === 0 || length > 15 || whole === 0 || (whole > 1 && text.charCodeAt(0) === 0x30)) return false;
  return point < 0 || (point < length - 1 && text.charCodeAt(length - 1) !== 0x30);
}

/** At most 340 characters, as a double is below 1e309 and above 1e-324. */
function withoutExponent(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  // toPrecision(15) writes an exponent only from 1e15 on, so no digit stands behind the point
  return sign + digits.padEnd(exponent + 1, '0');
}
