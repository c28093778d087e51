import { clean } from './text.js';

/** What a text says as a number: digits our own grammar accepted, ready to become an exact rational. */
export type NumberText =
  | { readonly kind: 'number'; readonly digits: string; readonly negative: boolean }
  | { readonly kind: 'percent'; readonly digits: string; readonly negative: boolean }
  | { readonly kind: 'none' };

const grammar = /^([-+\u2212]?)(\d{1,12})(?:[.,](\d{1,40}))?\s*(%?)$/;

/**
 * Reads a decimal with a point or a comma ("3.72", "3,72"), or a percentage ("87,65%"). Exponents and thousands
 * separators are no part of it.
 */
export function readNumber(text: string): NumberText {
  const found = grammar.exec(clean(text));
  if (!found) return { kind: 'none' };
  const [, sign, whole = '', fraction = '', percent] = found;
  const digits = `${whole.replace(/^0+(?=\d)/, '')}${fraction ? `.${fraction}` : ''}`;
  const negative = (sign === '-' || sign === '\u2212') && /[1-9]/.test(digits);
  return { kind: percent ? 'percent' : 'number', digits, negative };
}

/**
 * Reads a count: a whole number, not negative, as digits; null when it is anything else. "1.000" is null: a thousand
 * in Indonesian, one in English. "7,0" is 7.
 */
export function readCount(text: string): string | null {
  const number = readNumber(text);
  if (number.kind !== 'number' || number.negative) return null;
  const [whole = '', fraction = ''] = number.digits.split('.');
  return /^0*$/.test(fraction) && fraction.length !== 3 ? whole : null;
}
