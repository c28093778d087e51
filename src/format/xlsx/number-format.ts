import type { NumberKind, Value } from '../../report/page/book.js';

/** What is left of subtracting doubles is no change. */
const nothing = 1e-9;

/** More decimals than this no cell shows. */
const mostDecimals = 15;

const pointsFormat = (decimals: number): string => `0.${'0'.repeat(decimals)}`;
const marginFormat = (decimals: number): string =>
  `+${pointsFormat(decimals)};-${pointsFormat(decimals)};0.00`;

const formats: Readonly<Record<NumberKind, string>> = {
  count: '#,##0',
  year: '0',
  points: pointsFormat(2),
  margin: marginFormat(2),
  percent: '0.0',
};

/** The format of a whole column; text is told to stay text when it is edited. */
export const columnFormat = (kind: NumberKind | 'text'): string => (kind === 'text' ? '@' : formats[kind]);

/** The format of one number where its column's would hide something; else null. */
export function ownFormat(given: Value, kind: NumberKind | 'text'): string | null {
  if (given === null || typeof given === 'string') return null;
  if (typeof given === 'object') return given.decimals > 2 ? pointsFormat(given.decimals) : null;
  if (kind !== 'margin' || given === 0) return null;
  if (Math.abs(given) < nothing) return '0.00;0.00;0.00';
  let decimals = 2;
  while (decimals < mostDecimals && Number(given.toFixed(decimals)) === 0) decimals++;
  return decimals > 2 ? marginFormat(decimals) : null;
}
