import { formatNumber } from '../page/numbers.js';
import type { View } from '../page/view.js';
import type { LineReport, ValueReport } from './progress-schema.js';

type Open = Pick<ValueReport, 'open' | 'invalid'>;

/** Indicators without any answer; null for no month. */
export const blanksIn = (value: Open | undefined): number | null =>
  value ? value.open - value.invalid : null;

/** `?` where blanks hide what something is worth, `!` where answers do that are not valid: these are there, to be mended. */
export const openMarks = ({ open, invalid }: Open): string =>
  `${open > invalid ? '?' : ''}${invalid > 0 ? '!' : ''}`;

/** The same of a change, by what is not compared in it. */
export function changeMarks({ appeared, vanished, mended, invalidated }: LineReport['change']): string {
  const invalid = mended + invalidated;
  return openMarks({ open: appeared + vanished + invalid, invalid });
}

/** Points of a month with their marks; marks alone where nothing that counts is answered. */
export function valueText(value: ValueReport | undefined, { lang }: Pick<View, 'lang'>): string {
  if (!value) return '?';
  const marks = openMarks(value);
  return value.points === null ? marks || '?' : `${formatNumber(value.points, 2, lang)}${marks}`;
}
