import type { Cell } from '../../workbook/workbook.js';
import { readDue, serialDate } from '../due.js';
import { noteText } from './texts.js';

/** The day in a cell, as Excel counts days or as a text, or why it is none. */
export function readDate(cell: Cell): ReturnType<typeof readDue> {
  const { value } = cell;
  if (value.kind !== 'number') return readDue(noteText(cell));
  const day = serialDate(Number(value.text));
  if (day !== null) return { day };
  // a number that shows as a day of another century is a year or a count in a cell for dates
  const read = readDue(noteText(cell));
  return 'day' in read ? { why: 'none' } : read;
}
