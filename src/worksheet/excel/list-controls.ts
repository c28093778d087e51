import type { CellPlace } from '../../diagnostic/address.js';
import { rangeOf } from '../../workbook/named-ranges.js';
import type { Cell, Control, Sheet, Workbook } from '../../workbook/workbook.js';
import { cellText } from './cell.js';
import { cellIn } from './grid.js';

/** More items come from no scale. */
const mostItems = 200;

/** What a form control writes into a cell. */
export interface Chosen {
  readonly kind: Control['kind'];
  /** Its items in their order; null where it does not say, or they must be calculated. */
  readonly items: readonly string[] | null;
}

/** The cells of a sheet that hold the number of what is chosen in a form control. */
export function chosenCells(workbook: Workbook, sheet: Sheet): (place: CellPlace) => Chosen | null {
  const index = workbook.sheets.indexOf(sheet);
  const chosen = new Map<string, Chosen>();
  // a control may stand on another sheet than its cell
  workbook.sheets.forEach((from, at) => {
    for (const { kind, link, list } of from.controls ?? []) {
      const cell = rangeOf(workbook, link, at);
      if (cell?.sheet !== index) continue;
      chosen.set(`${cell.top} ${cell.left}`, {
        kind,
        items: list === undefined ? null : itemsOf(workbook, list, at),
      });
    }
  });
  return ({ row, column }) => chosen.get(`${row} ${column}`) ?? null;
}

function itemsOf(workbook: Workbook, list: string, at: number): string[] | null {
  const range = rangeOf(workbook, list, at);
  const rows = range && workbook.sheets[range.sheet]?.rows;
  if (!range || !rows || range.bottom - range.top >= mostItems) return null;
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return Array.from({ length: range.bottom - range.top + 1 }, (_, i) => {
    const cell = cellIn(byNumber.get(range.top + i), range.left);
    return cell ? cellText(cell) : '';
  });
}

/** The item that a cell's number stands for; null where that is not known. */
export function chosenItem({ items }: Chosen, { value }: Cell): string | null {
  if (value.kind !== 'number' || !/^\d{1,3}$/.test(value.text)) return null;
  return items?.[Number(value.text) - 1] || null;
}
