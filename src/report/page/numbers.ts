import type { Lang } from '../../diagnostic/lang.js';
import { fixedDigits, marginDecimals } from '../../messages/digits.js';

/** A number with a fixed count of decimals, halves rounded away from zero as people do it by hand. */
export function formatNumber(value: number, decimals: number, lang: Lang): string {
  const text = fixedDigits(value, decimals);
  const shown = Number(text) === 0 ? text.replace('-', '') : text;
  return lang === 'id' ? shown.replace('.', ',') : shown;
}

/** Points beside the minimum that they are judged by; the margin is that of the exact values. */
export interface Measured {
  readonly actual: number;
  readonly minimum: number;
  readonly margin: number;
}

/** Two decimals, or as many more as it takes for the printed points not to look like the printed minimum. */
export function decimalsToTell({ actual, minimum, margin }: Measured): number {
  // further apart than two roundings to two decimals
  if (margin === 0 || Math.abs(actual - minimum) > 0.02) return 2;
  for (let decimals = 2; decimals <= 15; decimals++) {
    if (formatNumber(actual, decimals, 'en') !== formatNumber(minimum, decimals, 'en')) return decimals;
  }
  return marginDecimals(margin);
}

/** Points with two decimals, or as many more as tell them from every minimum they are judged by. */
export function pointsText(points: number, judged: readonly Measured[], lang: Lang): string {
  const decimals = Math.max(2, ...judged.map(decimalsToTell));
  const tooClose = judged.find((m) => m.margin !== 0 && m.actual === m.minimum);
  return tooClose ? sumText(tooClose, decimals, lang) : formatNumber(points, decimals, lang);
}

/** The sum of minimum and margin where no double lies between it and the minimum, in units of the last decimal. */
function sumText({ minimum, margin }: Measured, decimals: number, lang: Lang): string {
  const [whole = '', part = ''] = String(minimum).split('.');
  const units =
    BigInt(whole + part.padEnd(decimals, '0')) + BigInt(margin.toFixed(decimals).replace('.', ''));
  const digits = String(units).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}${lang === 'id' ? ',' : '.'}${digits.slice(-decimals)}`;
}

/** A margin with its sign and enough decimals to show it; at least as many as what it is the margin of. */
export function formatMargin(margin: number, lang: Lang, least = 2): string {
  const sign = margin > 0 ? '+' : '';
  return `${sign}${formatNumber(margin, Math.max(least, marginDecimals(margin)), lang)}`;
}
