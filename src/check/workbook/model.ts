import type { Subject } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import { totalId } from '../../instrument/build.js';
import { inputKey } from '../../instrument/input-ref.js';
import type { Instrument, ScoredNode } from '../../instrument/model.js';
import type { Book, Worksheet } from '../../worksheet/worksheet.js';
import { Formulas } from './formulas.js';
import { Cells, type Place } from './grid.js';
import { Recalculation } from './recalculation.js';

/** A workbook laid open: what was recognised in it, its cells, its formulas, and what they come to. */
export interface WorkbookModel {
  readonly instrument: Instrument;
  readonly worksheet: Worksheet;
  readonly book: Book;
  readonly cells: Cells;
  readonly formulas: Formulas;
  /** With the answers that are in the file. */
  readonly now: Recalculation;
  /** Number of the recognised sheet. */
  readonly main: number;
  /** Rows of nodes (`total` for the grand total); not those of counts. */
  readonly rows: ReadonlyMap<string, number>;
  /** What each row is about. */
  readonly subjects: ReadonlyMap<number, NodeRef>;
  readonly nodes: ReadonlyMap<string, ScoredNode>;
}

/** What a row of the recognised sheet is about. */
export interface NodeRef {
  readonly id: string;
  /** Of the indicator; null for the node itself. */
  readonly input: string | null;
}

export interface NodeRow extends NodeRef {
  readonly row: number;
}

/** Every recognised row, a node's own before those of its counts. */
export function* nodeRows({ rows }: Book): Generator<NodeRow> {
  for (const [id, { own, inputs }] of rows) {
    if (own !== null) yield { id, input: null, row: own };
    for (const [input, row] of inputs) yield { id, input, row };
  }
}

/** @returns null for a worksheet that is no workbook. */
export function modelOf(instrument: Instrument, worksheet: Worksheet): WorkbookModel | null {
  const { book } = worksheet;
  if (!book) return null;
  const cells = new Cells(book.workbook);
  const formulas = new Formulas(cells);
  const all = [...nodeRows(book)];
  if (book.totalRow !== null) all.push({ id: totalId, input: null, row: book.totalRow });
  const own = all.filter(({ input }) => input === null);
  return {
    instrument,
    worksheet,
    book,
    cells,
    formulas,
    now: new Recalculation(formulas),
    main: cells.indexOf(book.sheet),
    rows: new Map(own.map(({ id, row }) => [id, row])),
    subjects: new Map([...all, ...own].map((found) => [found.row, found])),
    nodes: instrument.nodes,
  };
}

/** A place on the recognised sheet. */
export const onMain = ({ main }: WorkbookModel, column: number, row: number): Place => ({
  sheet: main,
  row,
  column,
});

export function originOf({ book, cells }: WorkbookModel, place: Place): Origin {
  const { row, column } = place;
  return { path: book.path, sheet: cells.sheet(place.sheet).name, row, column };
}

/** What a finding about the row of a node or count is about. */
export function subjectOf(
  { nodes }: WorkbookModel,
  { id, input = null }: Pick<NodeRef, 'id'> & Partial<NodeRef>,
): Subject {
  if (nodes.get(id)?.kind !== 'indicator') return { node: id };
  return input === null ? { indicator: id } : { indicator: id, input };
}

/** Identifies a row: a node's id, or the name of a count. */
export const rowName = ({ id, input }: NodeRef): string =>
  input === null ? id : inputKey({ indicator: id, input });

/** The score cell of a node; null without a score column or a row of its own. */
export function scorePlace(model: WorkbookModel, id: string): Place | null {
  const row = model.rows.get(id);
  const column = model.book.columns.score;
  return row === undefined || column === null ? null : onMain(model, column, row);
}
