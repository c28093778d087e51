import type { Cell } from '../../workbook/workbook.js';
import { isDate, serialDate } from '../due.js';
import { noteText } from './texts.js';

/** The day in a cell, as Excel counts days or as a text `YYYY-MM-DD`; null for anything else. */
export function readDate(cell: Cell): string | null {
  const { value } = cell;
  if (value.kind === 'number') return serialDate(Number(value.text));
  const text = noteText(cell);
  return isDate(text) ? text : null;
}
