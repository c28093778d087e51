import type { Instrument } from '../../instrument/model.js';
import { type Head, heads } from '../../worksheet/own/vocabulary.js';
import { type Line, linesOf } from './lines.js';

/** Rows that may be inserted before formulas no longer reach the last ones. */
const spareRows = 200;

/** Where everything stands, known before the first formula is written. */
export interface Layout {
  readonly lines: readonly Line[];
  readonly entry: EntryLayout;
  readonly calculation: CalculationLayout;
}

/** The input sheet: one row a line under a head. */
export interface EntryLayout {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  /** Formulas look from the head, which nobody moves, down to here. */
  readonly end: number;
  readonly column: Readonly<Record<Head, number>>;
  readonly row: (code: string) => number;
  /** Levels of folding. */
  readonly levels: number;
}

/** The sheet of calculation: indicators and their counts, then headings, then tables. */
export interface CalculationLayout {
  readonly head: number;
  readonly first: number;
  readonly lastLeaf: number;
  readonly last: number;
  readonly row: (code: string) => number;
  readonly column: CalculationColumns;
}

export interface CalculationColumns {
  readonly code: number;
  readonly label: number;
  readonly parent: number;
  readonly weight: number;
  readonly count: number;
  readonly place: number;
  readonly unit: SideColumns;
  readonly tpi: SideColumns;
  readonly message: number;
  readonly overwritten: number;
  readonly order: number;
  /** Of the node at depth 1, 2 … above the row. */
  readonly above: number;
  readonly last: number;
}

export interface SideColumns {
  readonly filled: number;
  readonly text: number;
  readonly number: number;
  readonly state: number;
  /** 1 where an indicator still needs an answer. */
  readonly open: number;
  readonly fraction: number;
  readonly counted: number;
  readonly points: number;
  readonly gain: number;
}

/** Excel folds seven levels deep. */
const mostLevels = 7;

/** How deep a line is folded: the halves and all above them always show. */
export const foldLevel = (depth: number): number => Math.min(Math.max(0, depth - 1), mostLevels);

export function layoutOf(instrument: Instrument): Layout {
  const lines = linesOf(instrument);
  return { lines, entry: entryLayout(lines), calculation: calculationLayout(lines) };
}

function entryLayout(lines: readonly Line[]): EntryLayout {
  const head = 2;
  const first = head + 1;
  const last = head + lines.length;
  const keys = Object.keys(heads) as Head[];
  return {
    head,
    first,
    last,
    end: last + spareRows,
    column: Object.fromEntries(keys.map((key, i) => [key, i + 1])) as Record<Head, number>,
    row: rowsFrom(lines, first),
    levels: 1 + Math.max(...lines.map(({ depth }) => foldLevel(depth))),
  };
}

function calculationLayout(lines: readonly Line[]): CalculationLayout {
  const head = 4;
  const first = head + 1;
  const isBranch = ({ kind }: Line) => kind === 'branch';
  const ordered = [...lines.filter((line) => !isBranch(line)), ...lines.filter(isBranch)];
  const deepest = Math.max(...lines.map(({ above }) => above.length));
  const side = (from: number): SideColumns => ({
    filled: from,
    text: from + 1,
    number: from + 2,
    state: from + 3,
    open: from + 4,
    fraction: from + 5,
    counted: from + 6,
    points: from + 7,
    gain: from + 8,
  });
  return {
    head,
    first,
    lastLeaf: head + lines.filter((line) => !isBranch(line)).length,
    last: head + lines.length,
    row: rowsFrom(ordered, first),
    column: {
      code: 1,
      label: 2,
      parent: 3,
      weight: 4,
      count: 5,
      place: 6,
      unit: side(7),
      tpi: side(16),
      message: 25,
      overwritten: 26,
      order: 27,
      above: 28,
      last: 27 + deepest,
    },
  };
}

function rowsFrom(lines: readonly Line[], first: number): (code: string) => number {
  const rows = new Map(lines.map(({ id }, i) => [id, first + i]));
  return (code) => {
    const row = rows.get(code);
    if (row === undefined) throw new Error(`no row for ${code}`);
    return row;
  };
}
