/** Up to here a double tells a tie from its neighbours by far more than `nearTie`, whatever it is multiplied by. */
const wellBelow = 2 ** 30;
const nearTie = 1e-4;

/** The shortest decimal form that means this double, filled up with zeros, or rounded with halves away from zero. */
export function fixedDigits(value: number, decimals: number): string {
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

/** Two decimals, or as many more as a margin needs not to read as zero unless it is. */
export function marginDecimals(margin: number): number {
  let decimals = 2;
  // an index has 40 decimals at most, and a weight divides it once more
  while (margin !== 0 && decimals < 60 && Number(margin.toFixed(decimals)) === 0) decimals++;
  return decimals;
}
