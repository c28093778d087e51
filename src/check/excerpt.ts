import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Sheet } from '../workbook/workbook.js';
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
    const text = origin.sheet === sheet.name ? textOf(row) : textsIn(other, row);
    return text === '' ? null : shown(text);
  };
}

/** Numbers of persons are not carried along. */
const shown = <T extends string | null>(text: T): string | T =>
  text === null ? text : withoutPersonalNumbers(text, longest);

const textsIn = (sheet: Sheet | undefined, number: number): string => {
  const cells = sheet?.rows.find((row) => row.number === number)?.cells ?? [];
  const texts = cells.filter(({ value, formula }) => value.kind === 'text' && !formula).map(cellText);
  return texts.join(' ');
};
