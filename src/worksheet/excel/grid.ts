import type { Cell, Range, Row, Sheet } from '../../workbook/workbook.js';

/** No honest row has more; a damaged file may claim any number. */
const mergesPerRow = 64;

/** Cells of a sheet by place. */
export interface Grid {
  readonly sheet: Sheet;
  readonly rows: ReadonlyMap<number, Row>;
  at(column: number, row: number): Cell | null;
  /** The merged range that covers a place, if any. */
  mergeAt(column: number, row: number): Range | null;
}

/** Makes cells reachable by place; `rows`: those that merges are wanted for. */
export function gridOf(sheet: Sheet, wanted: readonly Row[]): Grid {
  const rows = new Map(wanted.map((row) => [row.number, row]));
  const merges = mergesByRow(
    sheet,
    wanted.map((row) => row.number),
  );
  return {
    sheet,
    rows,
    at: (column, row) => cellIn(rows.get(row), column),
    mergeAt: (column, row) =>
      merges.get(row)?.find((range) => range.left <= column && column <= range.right) ?? null,
  };
}

/** The cell of a row in a column, or null. */
export function cellIn(row: Row | undefined, column: number): Cell | null {
  return row?.cells.find((cell) => cell.column === column) ?? null;
}

function mergesByRow(sheet: Sheet, numbers: readonly number[]): Map<number, Range[]> {
  const merges = new Map<number, Range[]>();
  for (const range of sheet.merges) {
    for (let i = firstAtLeast(numbers, range.top); i < numbers.length; i++) {
      const number = numbers[i] ?? 0;
      if (number > range.bottom) break;
      const list = merges.get(number) ?? [];
      if (list.length < mergesPerRow) list.push(range);
      merges.set(number, list);
    }
  }
  return merges;
}

function firstAtLeast(ascending: readonly number[], wanted: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
