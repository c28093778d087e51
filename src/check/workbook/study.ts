import type { Subject } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import { totalId } from '../../instrument/build.js';
import type { Instrument, ScoredNode } from '../../instrument/model.js';
import { address } from '../../worksheet/excel/cell.js';
import type { Book, Worksheet } from '../../worksheet/worksheet.js';
import { Formulas } from './formulas.js';
import { Cells, type Place } from './grid.js';
import { Recalculation } from './recalculation.js';

/** A workbook laid open: what was recognised in it, its cells, its formulas, and what they come to. */
export interface Study {
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
  /** Node id, or `id#key` of a count, by row. */
  readonly keys: ReadonlyMap<number, string>;
  readonly nodes: ReadonlyMap<string, ScoredNode>;
}

/** @returns null for a worksheet that is no workbook. */
export function studyOf(instrument: Instrument, worksheet: Worksheet): Study | null {
  const { book } = worksheet;
  if (!book) return null;
  const cells = new Cells(book.workbook);
  const formulas = new Formulas(cells);
  const rows = new Map([...book.rows].filter(([key]) => !key.includes('#')));
  if (book.totalRow !== null) rows.set(totalId, book.totalRow);
  return {
    instrument,
    worksheet,
    book,
    cells,
    formulas,
    now: new Recalculation(formulas),
    main: cells.indexOf(book.sheet),
    rows,
    keys: new Map([...book.rows, ...rows].map(([key, row]) => [row, key])),
    nodes: instrument.nodes,
  };
}

/** A place on the recognised sheet. */
export const onMain = ({ main }: Study, column: number, row: number): Place => ({ sheet: main, row, column });

export function originOf({ book, cells }: Study, place: Place): Origin {
  const cell = address(place.column, place.row);
  return { path: book.path, sheet: cells.sheet(place.sheet).name, cell };
}

/** What a finding about the row of a node or count is about. */
export function subjectOf({ nodes }: Study, key: string): Subject {
  const [id = '', input] = key.split('#');
  if (nodes.get(id)?.kind !== 'indicator') return { node: id };
  return input === undefined ? { indicator: id } : { indicator: id, input };
}

/** The score cell of a node; null without a score column or a row of its own. */
export function scorePlace(study: Study, id: string): Place | null {
  const row = study.rows.get(id);
  const column = study.book.columns.score;
  return row === undefined || column === null ? null : onMain(study, column, row);
}
