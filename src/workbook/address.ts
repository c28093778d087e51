import { type CellPlace, columnNumber } from '../diagnostic/address.js';
import { corrupt } from './error.js';
import { workbookLimits } from './limits.js';
import type { Range } from './workbook.js';

/**
 * The column of a cell name such as `AB12`, when its row is `row`.
 * @throws WorkbookError for anything else.
 */
export function columnInRow(name: string, row: number): number {
  const place = parseAddress(name);
  return place.row === row ? place.column : corrupt(`cell ${name} in row ${row}`);
}

/** Reads `AB12`, also as `$AB$12`. */
export function parseAddress(name: string): CellPlace {
  const start = name.charCodeAt(0) === 36 ? 1 : 0;
  let at = start;
  while (isLetter(name.charCodeAt(at))) at++;
  const column = columnNumber(name.slice(start, at));
  if (name.charCodeAt(at) === 36) at++;
  let row = 0;
  const digits = at;
  for (; at < name.length; at++) {
    const digit = name.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return corrupt(`no cell: ${name.slice(0, 40)}`);
    row = row * 10 + digit;
  }
  if (at === digits || !isRow(row) || !isColumn(column)) corrupt(`no cell: ${name.slice(0, 40)}`);
  return { row, column };
}

/** Reads `A1:B2`, `A1`, and whole columns or rows as `A:C` and `2:5`. */
export function parseRange(text: string): Range {
  const [first = '', second = first, ...more] = text.split(':');
  if (more.length > 0) corrupt(`no range: ${text.slice(0, 40)}`);
  const from = parseAddress(whole(first, 1, 1));
  const to = parseAddress(whole(second, workbookLimits.rows, workbookLimits.columns));
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

export const isRow = (row: number) => row >= 1 && row <= workbookLimits.rows;
export const isColumn = (column: number) => column >= 1 && column <= workbookLimits.columns;

/** The number of a row or column alone; 0, which is none, for anything else. */
export const wholeNumber = (text: string) => (/^\d{1,7}$/.test(text) ? Number(text) : 0);

/** The cell at one end of a whole column or row. */
function whole(name: string, row: number, column: number): string {
  if (/^\$?[a-z]{1,3}$/i.test(name)) return `${name}${row}`;
  return /^\$?\d{1,7}$/.test(name) ? `${column === 1 ? 'A' : 'XFD'}${name}` : name;
}
