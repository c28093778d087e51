import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import { cellText } from './cell.js';
import { isTyped, type TableCells } from './cells.js';
import { readLabel } from './labels.js';
import type { SideColumns } from './sides.js';
import type { Table } from './table.js';

const longestText = 80;

/** Answers in rows that are none of the instrument's: inserted questions, answers one row too low. */
export function strayAnswers(
  table: Table,
  cells: TableCells,
  sides: readonly SideColumns[],
  lastRow: number,
): Diagnostic[] {
  const used = new Set(table.alignment.flatMap((signals) => signals?.row.number ?? []));
  const first = Math.min(...used);
  const texts = new Map(table.rows.map((signals) => [signals.row.number, signals.text]));
  const isInside = (row: number) => row > first && row < lastRow && !used.has(row);
  return table.sheet.rows
    .filter((row) => isInside(row.number))
    .flatMap(({ number }) =>
      sides.flatMap(({ answer }) => {
        const cell = cells.at(answer, number);
        if (!cell || !isTyped(cell) || isSubtotal(table, cells, answer, number)) return [];
        const found = cellText(cell);
        // a header printed again on a later page
        if (readLabel(found)?.role === 'answer') return [];
        const text = (texts.get(number) ?? '').replace(/\s+/g, ' ').slice(0, longestText);
        return [diagnose('row-not-recognised', cells.origin(answer, number), { text, found })];
      }),
    );
}

/** A number that repeats the sum of the counts under it: the official sheet has such a row. */
export function isSubtotal(table: Table, cells: TableCells, column: number, row: number): boolean {
  const wanted = numberAt(cells, column, row);
  const next = table.alignment.findIndex((signals) => (signals?.row.number ?? 0) > row);
  const parent = table.expected.rows[next]?.node;
  let sum = 0;
  for (let i = next; i >= 0 && i < table.alignment.length; i++) {
    const expected = table.expected.rows[i];
    const at = table.alignment[i]?.row.number;
    if (!expected?.input || expected.node !== parent || at === undefined) return false;
    sum += numberAt(cells, column, at);
    if (i > next && sum === wanted) return true;
  }
  return false;
}

function numberAt(cells: TableCells, column: number, row: number): number {
  const cell = cells.at(column, row);
  return cell ? Number(cellText(cell)) : 0;
}
