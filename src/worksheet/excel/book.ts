import type { Workbook } from '../../workbook/workbook.js';
import type { Book, BookSide } from '../worksheet.js';
import { findTotal } from './cache.js';
import type { SideColumns } from './columns.js';
import { evidenceColumns } from './evidence.js';
import { nodeRows, type Table } from './table.js';

/** The places recognised in a workbook, for checks that look at what the sheet shows and hides. */
export function bookOf(
  workbook: Workbook,
  path: string,
  table: Table,
  unit: SideColumns,
  tpi: SideColumns | null,
): Book {
  const texts = new Map(table.rows.map((signals) => [signals.row.number, signals.text]));
  const evidence = evidenceColumns(table);
  return {
    path,
    workbook,
    sheet: table.sheet,
    columns: {
      weight: table.columns.weight,
      type: table.columns.type,
      score: table.columns.score,
      unit: bookSide(unit),
      tpi: tpi && bookSide(tpi),
      evidence: [...evidence.any, ...evidence.links],
      evidenceHeaded: evidence.headed,
    },
    headerRow: table.header.bottom,
    rows: nodeRows(table),
    totalRow: findTotal(table),
    textOf: (row) => texts.get(row) ?? '',
  };
}

const bookSide = ({ answer, notes }: SideColumns): BookSide => ({ answer, notes: notes[0] ?? null });
