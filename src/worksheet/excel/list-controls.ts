import type { CellPlace } from '../../diagnostic/address.js';
import { rangeOf } from '../../workbook/named-ranges.js';
import type { Cell, Sheet, Workbook } from '../../workbook/workbook.js';
import { cellText } from './cell.js';

/** More items come from no scale. */
const mostItems = 200;

/** What a form control writes into a cell. */
export interface Chosen {
  /** Its items in their order; null where it does not say, or they must be calculated. */
  readonly items: readonly string[] | null;
}

/** The cells of one sheet that hold the number of what is chosen in a form control. */
export type ChosenCells = (place: CellPlace) => Chosen | null;

/** The cells of every sheet that do; each list is read once, however many controls show it. */
export function chosenCells(workbook: Workbook): (sheet: Sheet) => ChosenCells {
  const perSheet = workbook.sheets.map(() => new Map<string, Chosen>());
  const items = itemsIn(workbook);
  // a control may stand on another sheet than its cell
  workbook.sheets.forEach((from, at) => {
    for (const { link, list } of from.controls ?? []) {
      const cell = rangeOf(workbook, link, at);
      if (!cell) continue;
      const chosen = { items: list === undefined ? null : items(list, at) };
      perSheet[cell.sheet]?.set(`${cell.top} ${cell.left}`, chosen);
    }
  });
  return (sheet) => {
    const chosen = perSheet[workbook.sheets.indexOf(sheet)];
    return ({ row, column }) => chosen?.get(`${row} ${column}`) ?? null;
  };
}

/** Reads the items of a list as a control on a sheet names it. */
function itemsIn(workbook: Workbook): (list: string, at: number) => readonly string[] | null {
  const known = new Map<string, readonly string[] | null>();
  const sheets = new Map<number, ReadonlyMap<string, Cell>>();
  const cellsOf = (at: number) => {
    const found =
      sheets.get(at) ??
      new Map(
        workbook.sheets[at]?.rows.flatMap(({ number, cells }) =>
          cells.map((cell) => [`${number} ${cell.column}`, cell] as const),
        ),
      );
    sheets.set(at, found);
    return found;
  };
  const read = (list: string, at: number): readonly string[] | null => {
    const range = rangeOf(workbook, list, at);
    if (!range || range.bottom - range.top >= mostItems) return null;
    const cells = cellsOf(range.sheet);
    return Array.from({ length: range.bottom - range.top + 1 }, (_, i) => {
      const cell = cells.get(`${range.top + i} ${range.left}`);
      return cell ? cellText(cell) : '';
    });
  };
  return (list, at) => {
    const key = `${at} ${list}`;
    const found = known.has(key) ? (known.get(key) ?? null) : read(list, at);
    known.set(key, found);
    return found;
  };
}

/** Whether nothing is chosen yet: the cell of a control holds 0 then. */
export const isUnchosen = ({ value }: Cell): boolean => value.kind === 'number' && value.text === '0';

/** The item that a cell's number stands for; null where that is not known. */
export function chosenItem({ items }: Chosen, { value }: Cell): string | null {
  if (value.kind !== 'number' || !/^\d{1,3}$/.test(value.text)) return null;
  return items?.[Number(value.text) - 1] || null;
}
