import type { Workbook } from '../../workbook/workbook.js';
import type { Book, BookSide } from '../worksheet.js';
import { evidenceColumns } from './evidence.js';
import type { SideColumns, Sides } from './sides.js';
import { nodeRows, type Table } from './table.js';
import { findTotal } from './total.js';

/** The places recognised in a workbook, for checks that look at what the sheet shows and hides. */
export function bookOf(workbook: Workbook, path: string, table: Table, sides: Sides): Book {
  const texts = new Map(table.rows.map((signals) => [signals.row.number, signals.text]));
  const evidence = evidenceColumns(table, sides);
  return {
    path,
    workbook,
    sheet: table.whole,
    columns: {
      weight: table.columns.weight,
      type: table.columns.type,
      score: sides.score?.column ?? null,
      otherScore: sides.otherScore?.column ?? null,
      unit: bookSide(sides.unit),
      tpi: sides.tpi && bookSide(sides.tpi),
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
