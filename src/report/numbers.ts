/** Decimal signs by language: numbers for people only; machine formats keep the point. */
export type Lang = 'id' | 'en';

/** A number with a fixed count of decimals, rounded half up in its decimal form, "1.234,50" without the dot. */
export function formatNumber(value: number, decimals: number, lang: Lang): string {
  const text = value.toFixed(decimals);
  const shown = Number(text) === 0 ? text.replace('-', '') : text;
  return lang === 'id' ? shown.replace('.', ',') : shown;
}

/** Two decimals, or as many more as it takes for `value` not to look like `other` when they differ. */
export function decimalsToTell(value: number, other: number, margin: number): number {
  if (margin === 0) return 2;
  for (let decimals = 2; decimals <= 15; decimals++) {
    if (value.toFixed(decimals) !== other.toFixed(decimals)) return decimals;
  }
  return 2;
}

/** A margin with its sign and enough decimals not to read as zero unless it is. */
export function formatMargin(margin: number, lang: Lang): string {
  let decimals = 2;
  while (margin !== 0 && decimals < 20 && Number(margin.toFixed(decimals)) === 0) decimals++;
  const sign = margin > 0 ? '+' : '';
  return `${sign}${formatNumber(margin, decimals, lang)}`;
}
