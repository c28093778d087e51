import type { Lang } from '../../diagnostic/lang.js';

/** A number with a fixed count of decimals, halves rounded away from zero as people do it by hand. */
export function formatNumber(value: number, decimals: number, lang: Lang): string {
  const text = fixed(value, decimals);
  const shown = Number(text) === 0 ? text.replace('-', '') : text;
  return lang === 'id' ? shown.replace('.', ',') : shown;
}

/** Up to here a double tells a tie from its neighbours by far more than `nearTie`, whatever it is multiplied by. */
const wellBelow = 2 ** 30;
const nearTie = 1e-4;

/** The shortest decimal form that means this double, filled up with zeros or rounded. */
function fixed(value: number, decimals: number): string {
  const units = Math.abs(value) * 10 ** decimals;
  // tables of thousands of units are nearly all of this kind, and texts of numbers take many times as long
  if (units < wellBelow && Math.abs((units % 1) - 0.5) > nearTie) return value.toFixed(decimals);
  const text = String(value);
  const [whole = '', part = ''] = text.split('.');
  if (!text.includes('e') && part.length < decimals) return `${whole}.${part.padEnd(decimals, '0')}`;
  return roundHalfUp(value, decimals).toFixed(decimals);
}

/** Rounds the shortest decimal form of a double; `toFixed` alone rounds 14.91875 down, as it is stored a little below. */
function roundHalfUp(value: number, decimals: number): number {
  const digits = String(Math.abs(value));
  // beyond the digits that a double carries there is nothing to mend
  if (digits.includes('e') || decimals > 9) return value;
  return Math.sign(value) * Number(`${Math.round(Number(`${digits}e${decimals}`))}e-${decimals}`);
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

/** Two decimals, or as many more as a margin needs not to read as zero unless it is. */
export function marginDecimals(margin: number): number {
  let decimals = 2;
  // an index has 40 decimals at most, and a weight divides it once more
  while (margin !== 0 && decimals < 60 && Number(margin.toFixed(decimals)) === 0) decimals++;
  return decimals;
}

/** A margin with its sign and enough decimals to show it; at least as many as what it is the margin of. */
export function formatMargin(margin: number, lang: Lang, least = 2): string {
  const sign = margin > 0 ? '+' : '';
  return `${sign}${formatNumber(margin, Math.max(least, marginDecimals(margin)), lang)}`;
}
