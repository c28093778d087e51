import type { CellPlace } from '../../diagnostic/address.js';
import type { Origin } from '../../diagnostic/origin.js';
import type { Cell } from '../../workbook/workbook.js';
import { isBlankText } from '../text.js';
import { cellText } from './cell.js';
import { gridOf } from './grid.js';
import { typeOf } from './signals.js';
import type { Table } from './table.js';

/** The cells of a table's rows, with merged ranges resolved the way people read them. */
export interface TableCells {
  /** The cell of a column in a row; merged, it counts in the row and column where it starts. */
  at(column: number, row: number): Cell | null;
  origin(column: number, row: number): Origin;
  /** Where the range starts that covers a cell from above in the same column; null for none. */
  coveredFrom(column: number, row: number): CellPlace | null;
}

/** Cells of a table, down to its last row that says anything. */
export function tableCells(table: Table, path: string): TableCells {
  const last = table.rows.at(-1)?.row.number ?? 0;
  const rows = table.sheet.rows.filter((row) => row.number > table.header.bottom && row.number <= last);
  const grid = gridOf(table.sheet, rows);
  const { headed, type } = table.columns;
  const at = (column: number, row: number): Cell | null => {
    const merge = grid.mergeAt(column, row);
    if (!merge || (merge.left === column && merge.top === row)) return grid.at(column, row);
    // covered from above: the answer belongs to the row where the range starts
    if (merge.top !== row) return null;
    const cell = grid.at(merge.left, row);
    if (!headed.has(merge.left)) return cell;
    // merged with the type beside it: an answer unless it reads as a type; never another side's answer
    return merge.left === type && cell && typeOf(cellText(cell)) === null ? cell : null;
  };
  return {
    at,
    origin: (column, row) => ({ path, sheet: table.sheet.name, row, column }),
    coveredFrom: (column, row) => {
      const merge = grid.mergeAt(column, row);
      return merge && merge.top < row && merge.left === column ? { row: merge.top, column } : null;
    },
  };
}

/** Whether a cell holds an answer that a person gave: no blank in any spelling, no formula. */
export function isTyped(cell: Cell | null): boolean {
  return cell !== null && cell.formula === undefined && !isBlankText(cellText(cell));
}
