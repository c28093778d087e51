import { totalId } from '../../instrument/build.js';
import { inputKey } from '../../instrument/input-ref.js';
import type { Instrument, ScoredNode } from '../../instrument/model.js';
import type { Workbook } from '../../workbook/workbook.js';
import { cellText } from '../excel/cell.js';
import type { Book, NodeRows, ScoreCell, WorkbookCache } from '../worksheet.js';
import { placeIn } from './places.js';
import { cellIn, type OwnTable } from './table.js';

/** Results as the workbook stores them, for the unit; null without their column. */
export function cacheOfOwn(table: OwnTable, path: string): WorkbookCache | null {
  const column = table.columns.unitPoints;
  if (column === undefined) return null;
  const scores = new Map<string, ScoreCell>();
  for (const [code, [row]] of table.rows) {
    const cell = row && cellIn(row, column);
    if (!row || !cell || code.includes('#')) continue;
    const { value, formula } = cell;
    scores.set(code, {
      origin: placeIn(table, path, column, row.number),
      row: row.number,
      value: value.kind === 'number' ? value.text : null,
      error: value.kind === 'error' ? value.code : null,
      // it looks up its own code on another sheet: which rows that takes in cannot be seen here
      formula: formula ? '' : null,
      fraction: false,
    });
  }
  return { by: 'unit', scores };
}

/** The places of answers, for checks of what the sheet shows and hides. Its formulas are none of the official ones. */
export function bookOfOwn(workbook: Workbook, path: string, table: OwnTable, instrument: Instrument): Book {
  const { sheet, head, columns, rows } = table;
  const rowOf = (code: string): number | null => rows.get(code)?.[0]?.number ?? null;
  const texts = new Map(
    [...rows.values()].flat().map((row) => {
      const cell = columns.text === undefined ? null : cellIn(row, columns.text);
      return [row.number, cell ? cellText(cell) : ''] as const;
    }),
  );
  const side = (answer: number, notes: number | undefined) => ({ answer, notes: notes ?? null });
  return {
    path,
    workbook,
    sheet,
    columns: {
      weight: columns.weight ?? null,
      type: null,
      score: null,
      unit: side(columns.unit, columns.notes),
      tpi: columns.tpi === undefined ? null : side(columns.tpi, columns.tpiNotes),
      evidence: columns.evidence === undefined ? [] : [columns.evidence],
      evidenceHeaded: true,
    },
    headerRow: head,
    rows: new Map(
      [...instrument.nodes].flatMap(([id, node]): [string, NodeRows][] =>
        id === totalId ? [] : [[id, nodeRows(node, rowOf)]],
      ),
    ),
    totalRow: rowOf(totalId),
    textOf: (row) => texts.get(row) ?? '',
  };
}

function nodeRows(node: ScoredNode, rowOf: (code: string) => number | null): NodeRows {
  const inputs = node.kind === 'indicator' ? node.inputs : [];
  const found = inputs.flatMap(({ key }): [string, number][] => {
    const row = rowOf(inputKey({ indicator: node.id, input: key }));
    return row === null ? [] : [[key, row]];
  });
  return { own: rowOf(node.id), inputs: new Map(found) };
}
