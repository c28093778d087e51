import { totalId } from '../../instrument/build.js';
import type { Instrument } from '../../instrument/model.js';
import type { ScoreCell, WorkbookCache } from '../worksheet.js';
import type { TableCells } from './cells.js';
import type { ScoreColumn } from './sides.js';
import type { Table } from './table.js';
import { findTotal } from './total.js';

/** The workbook's own results in a score column, by node; null without one. */
export function readCache(
  table: Table,
  score: ScoreColumn | null,
  cells: TableCells,
  instrument: Instrument,
): WorkbookCache | null {
  if (score === null) return null;
  const { column } = score;
  const fractions = new Set(
    [...instrument.nodes.values()].flatMap((node) =>
      node.kind === 'branch' && node.mean ? node.children.map((child) => child.id) : [],
    ),
  );
  const scores = new Map<string, ScoreCell>();
  const add = (id: string, row: number) => {
    const cell = cells.at(column, row);
    if (!cell) return;
    const { value, formula } = cell;
    scores.set(id, {
      origin: cells.origin(column, row),
      row,
      value: value.kind === 'number' ? value.text : null,
      error: value.kind === 'error' ? value.code : null,
      formula: formula?.text ?? null,
      fraction: fractions.has(id),
    });
  };
  table.alignment.forEach((signals, i) => {
    const expected = table.expected.rows[i];
    if (signals && expected && !expected.input) add(expected.node.id, signals.row.number);
  });
  const total = findTotal(table);
  if (total !== null) add(totalId, total);
  return { by: score.of, scores };
}
