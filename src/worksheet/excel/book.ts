import type { Workbook } from '../../workbook/workbook.js';
import type { Book, BookSide } from '../worksheet.js';
import { findTotal } from './cache.js';
import type { SideColumns } from './columns.js';
import { evidenceColumns } from './evidence.js';
import { expectedKey } from './expected.js';
import type { Table } from './table.js';

/** The places recognised in a workbook, for checks that look at what the sheet shows and hides. */
export function bookOf(
  workbook: Workbook,
  path: string,
  table: Table,
  unit: SideColumns,
  tpi: SideColumns | null,
): Book {
  const rows = new Map<string, number>();
  table.expected.rows.forEach((expected, i) => {
    const signals = table.alignment[i];
    if (signals) rows.set(expectedKey(expected), signals.row.number);
  });
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
    },
    headerRow: table.header.bottom,
    rows,
    totalRow: findTotal(table),
    textOf: (row) => texts.get(row) ?? '',
  };
}

const bookSide = ({ answer, notes }: SideColumns): BookSide => ({ answer, notes: notes[0] ?? null });
