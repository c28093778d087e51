import { fixedDigits, marginDecimals } from '../digits.js';

/** A difference with its sign and two decimals, or as many more as it takes to show it: as reports have it. */
export const signed = (value: number) =>
  `${value > 0 ? '+' : ''}${fixedDigits(value, marginDecimals(value))}`;

/** Two numbers that are not the same with two decimals, or as many more as tell them apart. */
export function apart(a: number, b: number): readonly [a: string, b: string] {
  for (let decimals = 2; decimals < 9; decimals++) {
    const [one, other] = [fixedDigits(a, decimals), fixedDigits(b, decimals)];
    if (one !== other || a === b) return [one, other];
  }
  return [String(a), String(b)];
}
