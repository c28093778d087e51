import type { Cell } from '../../workbook/workbook.js';
import { cellText } from '../excel/cell.js';

/** A text of a person, letter for letter but for the blanks around it. */
export function noteText(cell: Cell): string {
  if (cell.value.kind !== 'text') return cellText(cell);
  return cell.value.text.replace(/\r\n?/g, '\n').trim();
}
