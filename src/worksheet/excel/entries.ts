import { type Diagnostic, diagnose, type Subject } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import type { Fraction } from '../../instrument/exact.js';
import type { Cell } from '../../workbook/workbook.js';
import { saysSomething } from '../evidence/content.js';
import { isBlankText } from '../text.js';
import type { Entry } from '../worksheet.js';
import { cellText } from './cell.js';
import type { TableCells } from './cells.js';
import { type Chosen, chosenItem, isUnchosen } from './list-controls.js';
import { indexTakenForDate } from './taken-for-date.js';

/** What an answer cell is asked for, where that is a number. */
export type AskedNumber = { readonly kind: 'count' } | { readonly kind: 'index'; readonly maximum: Fraction };

/** What a cell is read for. */
export interface AskedCell {
  readonly subject: Subject;
  readonly number: AskedNumber | null;
}

/** An answer cell as an entry; what is doubtful about it goes to `diagnostics`. Null when blank. */
export function readAnswerCell(
  cell: Cell | null,
  origin: Origin,
  { subject, number }: AskedCell,
  diagnostics: Diagnostic[],
): Entry | null {
  if (!cell) return null;
  const formula = cell.formula && `=${cell.formula.text}`;
  const { value, struck } = cell;
  if (cell.picture) {
    diagnostics.push(diagnose('answer-picture', origin, {}, subject));
    return { raw: '', origin, unusable: true };
  }
  if (value.kind === 'blank') {
    if (formula === undefined) return null;
    diagnostics.push(diagnose('formula-without-result', origin, { formula }, subject));
    return { raw: '', origin, unusable: true };
  }
  const raw = cellText(cell);
  if (value.kind === 'error') {
    diagnostics.push(diagnose('error-cell', origin, { found: raw }, subject));
    return { raw, origin, unusable: true };
  }
  if (isBlankText(raw)) return null;
  if (struck) {
    const params = { found: raw, struck: struck.text, rest: struck.rest };
    diagnostics.push(diagnose('answer-struck', origin, params, subject));
  }
  if (number && value.kind === 'number' && value.date !== undefined) {
    const proposed = number.kind === 'index' ? indexTakenForDate(value.date, number.maximum) : '';
    const params = { found: raw, stored: value.text, expected: number.kind, proposed };
    diagnostics.push(diagnose('number-is-date', origin, params, subject));
    return { raw, origin, unusable: true };
  }
  if (formula !== undefined) {
    diagnostics.push(diagnose('formula-answer', origin, { formula, found: raw }, subject));
  }
  return { raw, origin };
}

/**
 * An answer that is chosen in a form control: its cell holds the number of the item only, which is never taken for the
 * answer. A box that is ticked holds a truth value and is read as any cell.
 */
export function readChosen(
  cell: Cell,
  control: Chosen,
  { origin, subject, diagnostics, ...asked }: AskedCell & { origin: Origin; diagnostics: Diagnostic[] },
): Entry | null {
  if (cell.value.kind !== 'number') return readAnswerCell(cell, origin, { subject, ...asked }, diagnostics);
  if (isUnchosen(cell)) return null;
  const item = chosenItem(control, cell);
  const params = { position: cellText(cell), item: item ?? '' };
  diagnostics.push(diagnose(item === null ? 'answer-position' : 'answer-chosen', origin, params, subject));
  if (item === null) return { raw: cellText(cell), origin, unusable: true };
  return isBlankText(item) ? null : { raw: item, origin };
}

/** The first of some columns that says something in a row; a bare "TRUE" or "belum ada" only where no other does. */
export function readNotes(cells: TableCells, columns: readonly number[], row: number): Entry | null {
  const notes = columns.flatMap((column): Entry[] => {
    const cell = cells.at(column, row);
    const raw = cell && cell.value.kind !== 'error' ? cellText(cell) : '';
    return isBlankText(raw) ? [] : [{ raw, origin: cells.origin(column, row) }];
  });
  // mostly there is one, which needs no reading to be chosen
  const best = notes.length > 1 ? notes.find(({ raw }) => saysSomething(raw)) : undefined;
  return best ?? notes[0] ?? null;
}
