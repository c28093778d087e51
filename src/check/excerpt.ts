import type { CellPlace } from '../diagnostic/address.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Cell, Sheet } from '../workbook/workbook.js';
import { cellText } from '../worksheet/excel/cell.js';
import type { Book } from '../worksheet/worksheet.js';
import { withoutPersonalNumbers } from './personal-numbers.js';

/** Longer than any terminal is wide; the rest of a line says nothing more. */
const longest = 500;

/** The line of a text file that a diagnostic points at. */
export function lineExcerpt(text: string): (diagnostic: Diagnostic) => string | null {
  const lines = text.split(/\r?\n/);
  return ({ origin }) => (origin && 'line' in origin ? shown(lines[origin.line - 1] ?? null) : null);
}

/** What a sheet says in the row of the cell that a diagnostic points at: its question, or its texts in other sheets. */
export function rowExcerpt({ sheet, workbook, textOf }: Book): (diagnostic: Diagnostic) => string | null {
  return ({ origin }) => {
    if (!origin || !('sheet' in origin)) return null;
    const { row } = origin;
    const other = workbook.sheets.find(({ name }) => name === origin.sheet);
    const text = origin.sheet === sheet.name ? textOf(row) : textsAt(other, origin);
    return text === '' ? null : shown(text);
  };
}

/** Numbers of persons are not carried along. */
const shown = <T extends string | null>(text: T): string | T =>
  text === null ? text : withoutPersonalNumbers(text, longest);

/**
 * The texts that a cell stands under: those left of it in its own table, which an empty cell divides from another one beside
 * it; where its table has none, all that stand left of it, else all of its row.
 */
function textsAt(sheet: Sheet | undefined, { row, column }: CellPlace): string {
  const cells = sheet?.rows.find(({ number }) => number === row)?.cells ?? [];
  const left = cells.filter((cell) => cell.column <= column);
  const beside = left.filter((cell) => cell.column < column).reverse();
  const run = beside.filter((cell, i) => cell.column === column - 1 - i);
  const own = left.filter((cell) => cell.column === column);
  const ofTable = run.some(isText) ? [...run.reverse(), ...own] : left;
  const told = [ofTable, cells].find((each) => each.some(isText)) ?? [];
  return told.filter(isText).map(cellText).join(' ');
}

const isText = ({ value, formula }: Cell): boolean => value.kind === 'text' && !formula;
