import type { Lang } from '../../diagnostic/lang.js';

/** A number with a fixed count of decimals, halves rounded away from zero as people do it by hand. */
export function formatNumber(value: number, decimals: number, lang: Lang): string {
  const text = roundHalfUp(value, decimals).toFixed(decimals);
  const shown = Number(text) === 0 ? text.replace('-', '') : text;
  return lang === 'id' ? shown.replace('.', ',') : shown;
}

/** Rounds the shortest decimal form of a double; `toFixed` alone rounds 14.91875 down, as it is stored a little below. */
function roundHalfUp(value: number, decimals: number): number {
  const digits = String(Math.abs(value));
  // beyond the digits that a double carries there is nothing to mend
  if (digits.includes('e') || decimals > 9) return value;
  return Math.sign(value) * Number(`${Math.round(Number(`${digits}e${decimals}`))}e-${decimals}`);
}

/** Two decimals, or as many more as it takes for `value` not to look like `other` when they differ. */
export function decimalsToTell(value: number, other: number, margin: number): number {
  if (margin === 0) return 2;
  for (let decimals = 2; decimals <= 15; decimals++) {
    if (value.toFixed(decimals) !== other.toFixed(decimals)) return decimals;
  }
  return 2;
}

/** Two decimals, or as many more as a margin needs not to read as zero unless it is. */
export function marginDecimals(margin: number): number {
  let decimals = 2;
  while (margin !== 0 && decimals < 20 && Number(margin.toFixed(decimals)) === 0) decimals++;
  return decimals;
}

/** A margin with its sign and enough decimals to show it. */
export function formatMargin(margin: number, lang: Lang): string {
  const sign = margin > 0 ? '+' : '';
  return `${sign}${formatNumber(margin, marginDecimals(margin), lang)}`;
}
