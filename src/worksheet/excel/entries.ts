import { type Diagnostic, diagnose, type Subject } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import type { Cell } from '../../workbook/workbook.js';
import { saysSomething } from '../evidence/content.js';
import type { Entry } from '../worksheet.js';
import { cellText } from './cell.js';
import type { TableCells } from './cells.js';
import { isBlankText } from './text.js';

/** An answer cell as an entry; what is doubtful about it goes to `diagnostics`. Null when blank. */
export function readAnswerCell(
  cell: Cell | null,
  origin: Origin,
  subject: Subject,
  diagnostics: Diagnostic[],
): Entry | null {
  if (!cell) return null;
  const formula = cell.formula && `=${cell.formula.text}`;
  if (cell.value.kind === 'blank') {
    if (formula === undefined) return null;
    diagnostics.push(diagnose('formula-without-result', origin, { formula }, subject));
    return { raw: '', origin, unusable: true };
  }
  const raw = cellText(cell);
  if (cell.value.kind === 'error') {
    diagnostics.push(diagnose('error-cell', origin, { found: raw }, subject));
    return { raw, origin, unusable: true };
  }
  if (isBlankText(raw)) return null;
  if (formula !== undefined) {
    diagnostics.push(diagnose('formula-answer', origin, { formula, found: raw }, subject));
  }
  return { raw, origin };
}

/** The first of some columns that says something in a row; a bare "TRUE" or "belum ada" only where no other does. */
export function readNotes(cells: TableCells, columns: readonly number[], row: number): Entry | null {
  const notes = columns.flatMap((column): Entry[] => {
    const cell = cells.at(column, row);
    const raw = cell && cell.value.kind !== 'error' ? cellText(cell) : '';
    return isBlankText(raw) ? [] : [{ raw, origin: cells.origin(column, row) }];
  });
  return notes.find(({ raw }) => saysSomething(raw)) ?? notes[0] ?? null;
}
