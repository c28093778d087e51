import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { PaperTable } from '../../report/page/paper.js';
import type { Cell, Column } from '../../report/page/section.js';
import { runsOf } from './runs.js';

/** Rows up to which a whole table stays with what follows it. */
const mostKept = 6;

/** Half points. */
const tableSize = 18;
const margins = { top: 40, bottom: 40, left: 80, right: 80 };

/** @param keepNext its last row, or all of a small table, stays with what follows. */
export function tableOf({ table, widths }: PaperTable, room: number, keepNext: boolean): Table {
  const from = table.rows.length <= mostKept ? -1 : table.rows.length - 1;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.floor((room * width) / all));
  const cellOf = (cell: Cell, column: Column | undefined, i: number, row: number) => {
    const isHead = row < 0;
    return new TableCell({
      width: { size: columnWidths[i] ?? 0, type: WidthType.DXA },
      margins,
      verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
      ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'D9E2F3' } }),
      children: [
        new Paragraph({
          alignment: column?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: { after: 0, line: 240 },
          children: runsOf(isHead ? { ...cell, tone: 'strong' } : cell, tableSize),
          keepNext: keepNext && row >= from,
        }),
      ],
    });
  };
  return new Table({
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map((column, i) => cellOf({ text: column.head }, column, i, -1)),
      }),
      ...table.rows.map(
        (row, nth) =>
          new TableRow({
            cantSplit: true,
            children: row.map((cell, i) => cellOf(cell, table.columns[i], i, nth)),
          }),
      ),
    ],
  });
}
