import { address } from '../../diagnostic/address.js';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import type { Side } from '../../diagnostic/side.js';
import type { Indicator } from '../../instrument/model.js';
import { isBlankText } from '../text.js';
import {
  type Answer,
  blankSide,
  type Entry,
  type InputEntry,
  type NodeRows,
  type SideAnswer,
} from '../worksheet.js';
import { cellText } from './cell.js';
import type { TableCells } from './cells.js';
import { type TableComments, withComment } from './comments.js';
import { type AskedCell, readAnswerCell, readChosen, readNotes } from './entries.js';
import { type EvidenceColumns, readEvidence } from './evidence.js';
import type { ChosenCells } from './list-controls.js';
import type { SideColumns } from './sides.js';

/** What answers are read from. */
export interface AnswerSource {
  readonly cells: TableCells;
  readonly unit: SideColumns;
  readonly tpi: SideColumns | null;
  readonly evidence: EvidenceColumns;
  readonly comments: TableComments;
  /** What a form control writes into a cell. */
  readonly chosen: ChosenCells;
  readonly diagnostics: Diagnostic[];
}

/** Both sides' answers of an indicator whose rows were recognised. */
export function readAnswer(source: AnswerSource, indicator: Indicator, rows: NodeRows): Answer {
  const first = rows.own ?? Math.min(...rows.inputs.values());
  const unit = readSide(source, { indicator, rows, columns: source.unit, by: 'unit' });
  const tpi = source.tpi
    ? readSide(source, { indicator, rows, columns: source.tpi, by: 'tpi' })
    : blankSide(source.cells.origin(source.unit.answer, first));
  // a blank count keeps its evidence with the indicator
  const evidenceRows = [...rows.inputs].flatMap(([key, row]) => (unit.inputs.has(key) ? [] : [row]));
  const evidence = [...(rows.own === null ? [] : [rows.own]), ...evidenceRows].flatMap((row) =>
    evidenceIn(source, row),
  );
  return { sides: { unit, tpi }, evidence, effort: null };
}

function readSide(
  source: AnswerSource,
  {
    indicator,
    rows,
    columns,
    by,
  }: {
    readonly indicator: Indicator;
    readonly rows: NodeRows;
    readonly columns: SideColumns;
    readonly by: Side;
  },
): SideAnswer {
  const { cells } = source;
  const inputs = new Map<string, InputEntry>();
  const inputOrigins = new Map<string, Origin>();
  for (const [key, row] of rows.inputs) {
    const origin = cells.origin(columns.answer, row);
    inputOrigins.set(key, origin);
    const subject = { indicator: indicator.id, input: key, by };
    const asked = { subject, number: { kind: 'count' } } as const;
    const entry = readAt(source, columns.answer, row, asked);
    if (!entry) continue;
    const notes = notesIn(source, columns, by, row);
    const evidence = by === 'unit' ? evidenceIn(source, row) : [];
    inputs.set(key, { ...entry, ...(notes && { notes }), ...(evidence.length > 0 && { evidence }) });
  }
  const row = rows.own ?? Math.min(...rows.inputs.values());
  const origin = cells.origin(columns.answer, row);
  const cell = rows.own === null ? null : cells.at(columns.answer, rows.own);
  // what stands at a computed indicator itself is the workbook's own result; only typed in place of counts it is an answer
  const isResult = indicator.inputs.length > 0 && (inputs.size > 0 || cell?.formula !== undefined);
  const { scale } = indicator;
  const number = scale.kind === 'index' ? scale : null;
  const asked = { subject: { indicator: indicator.id, by }, number };
  const value = isResult || rows.own === null ? null : readAt(source, columns.answer, rows.own, asked);
  const notes = rows.own === null ? null : notesIn(source, columns, by, rows.own);
  return { origin, value, inputs, inputOrigins, notes };
}

const evidenceIn = ({ cells, evidence, comments }: AnswerSource, row: number): Entry[] => [
  ...readEvidence(cells, evidence, row),
  ...comments.evidenceOf(row),
];

const notesIn = ({ cells, comments }: AnswerSource, { notes }: SideColumns, by: Side, row: number) =>
  withComment(readNotes(cells, notes, row), comments.notesOf(by, row));

/** The answer in a row; one that is merged with an answer above has none of its own, and says so. */
function readAt(
  { cells, chosen, diagnostics }: AnswerSource,
  column: number,
  row: number,
  asked: AskedCell,
): Entry | null {
  const origin = cells.origin(column, row);
  const from = cells.coveredFrom(column, row);
  const above = from && cells.at(from.column, from.row);
  if (from && above && !isBlankText(cellText(above))) {
    const params = { cell: address(from), found: cellText(above) };
    diagnostics.push(diagnose('answer-merged', origin, params, asked.subject));
    return { raw: '', origin, unusable: true };
  }
  const cell = cells.at(column, row);
  const control = cell && chosen({ row, column });
  return control
    ? readChosen(cell, control, { origin, diagnostics, ...asked })
    : readAnswerCell(cell, origin, asked, diagnostics);
}
