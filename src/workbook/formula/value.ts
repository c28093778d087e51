import { exact, type Fraction, zero } from '../../instrument/exact.js';
import type { CellValue } from '../workbook.js';

/** What a cell or a part of a formula comes to, exactly. `unknown`: beyond what is computed here. */
export type Value =
  | { readonly kind: 'number'; readonly number: Fraction }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'blank' | 'unknown' };

export const blank: Value = { kind: 'blank' };
export const unknown: Value = { kind: 'unknown' };
export const numberValue = (number: Fraction): Value => ({ kind: 'number', number });
export const textValue = (text: string): Value => ({ kind: 'text', text });
export const booleanValue = (value: boolean): Value => ({ kind: 'boolean', value });
export const errorValue = (code: string): Value => ({ kind: 'error', code });

/** Longer decimals come from nothing a worksheet holds. */
const decimal = /^-?\d{1,15}(\.\d{1,40})?$/;

/** The exact rational of a decimal text with an optional minus, or null. */
export function rational(text: string): Fraction | null {
  if (!decimal.test(text)) return null;
  return text.startsWith('-') ? exact(text.slice(1)).neg() : exact(text);
}

/** What a file stores in a cell. */
export function storedValue(value: CellValue): Value {
  switch (value.kind) {
    case 'number': {
      const number = rational(value.text);
      return number ? numberValue(number) : unknown;
    }
    case 'text':
      return textValue(value.text);
    case 'boolean':
      return booleanValue(value.value);
    case 'error':
      return errorValue(value.code);
    case 'blank':
      return blank;
  }
}

/** A value where a number is needed. Whether "3,72" is one depends on the language of whoever opens the file. */
export function asNumber(value: Value): Value {
  switch (value.kind) {
    case 'blank':
      return numberValue(zero);
    case 'boolean':
      return numberValue(exact(value.value ? '1' : '0'));
    case 'text': {
      const number = /^\s*\d{1,15}\s*$/.test(value.text) ? rational(value.text.trim()) : null;
      if (number) return numberValue(number);
      return /\d/.test(value.text) ? unknown : errorValue('#VALUE!');
    }
    default:
      return value;
  }
}

/** A value where a condition is needed. */
export function asCondition(value: Value): Value {
  if (value.kind === 'number') return booleanValue(!value.number.equals(0));
  if (value.kind === 'blank') return booleanValue(false);
  return value.kind === 'text' ? errorValue('#VALUE!') : value;
}

const ranks = { number: 0, text: 1, boolean: 2 } as const;

/** Excel's order: numbers before texts before truth values; letter case does not count; a blank is 0 or "". */
export function compareValues(a: Value, b: Value): number | null {
  const [x, y] = [asComparable(a, b), asComparable(b, a)];
  if (!(x.kind in ranks) || !(y.kind in ranks)) return null;
  if (x.kind === 'number' && y.kind === 'number') return x.number.compare(y.number);
  if (x.kind === 'boolean' && y.kind === 'boolean') return Number(x.value) - Number(y.value);
  if (x.kind === 'text' && y.kind === 'text') {
    const [s, t] = [x.text.toLowerCase(), y.text.toLowerCase()];
    return s === t ? 0 : s < t ? -1 : 1;
  }
  return ranks[x.kind as keyof typeof ranks] - ranks[y.kind as keyof typeof ranks];
}

function asComparable(value: Value, other: Value): Value {
  if (value.kind !== 'blank') return value;
  if (other.kind === 'text') return textValue('');
  return other.kind === 'boolean' ? booleanValue(false) : numberValue(zero);
}
