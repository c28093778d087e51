import type { Cell, Row, Sheet } from '../../workbook/workbook.js';
import { cellText } from './cell.js';
import { type Grid, gridOf } from './grid.js';
import { type Label, longestLabel, readLabel } from './labels.js';

/** A column with a header. */
export interface HeadedColumn extends Label {
  readonly column: number;
  readonly text: string;
}

export interface Header {
  readonly columns: readonly HeadedColumn[];
  /** What stands above every column that has a text there, whether its use is known or not. */
  readonly texts: ReadonlyMap<number, string>;
  readonly top: number;
  /** The last of its rows; the table follows. */
  readonly bottom: number;
}

/** Titles and letterheads stand above a header; beyond this many rows nobody looks for it. */
const searched = 60;
const tallest = 3;
/** A table with more columns than this is none of ours; a damaged or hostile file may have any number. */
const widest = 100;
const fewestRoles = 3;

/**
 * The header of a sheet's table: one to three rows whose words name the most different columns, or null. A header of
 * several rows carries its group ("TPI") down to each column under it.
 */
export function findHeader(sheet: Sheet): Header | null {
  const rows = sheet.rows.slice(0, searched).map(narrowed);
  const grid = gridOf(sheet, rows);
  const naming = rows.map(namesColumns);
  if (!naming.includes(true)) return null;
  let best: Header | null = null;
  let most = fewestRoles - 1;
  // lower ones first: a title above a header, or data below it, must name more to become part of it
  for (let height = 1; height <= tallest; height++) {
    for (let start = 0; start + height <= rows.length; start++) {
      if (!naming.slice(start, start + height).includes(true)) continue;
      const block = rows.slice(start, start + height);
      const texts = readBlock(grid, block);
      const columns = headedColumns(texts);
      const named = new Set(columns.map((column) => `${column.role} ${column.owner}`)).size;
      if (named <= most || !isTable(columns)) continue;
      most = named;
      best = { columns, texts, top: block[0]?.number ?? 1, bottom: block.at(-1)?.number ?? 1 };
    }
  }
  return best && withMergedRows(grid, best);
}

/** The part of a row that a header may stand in, without its long texts. */
function narrowed(row: Row): Row {
  const isShort = ({ value }: Cell) => value.kind !== 'text' || value.text.length <= 2 * longestLabel;
  return { ...row, cells: row.cells.filter((cell) => cell.column <= widest && isShort(cell)) };
}

/** Whether at least two cells of a row read as headers: the lowest row of every header does. */
function namesColumns(row: Row): boolean {
  const labels = row.cells.filter((cell) => cell.value.kind === 'text' && readLabel(cellText(cell)) !== null);
  return labels.length > 1;
}

const isTable = (columns: readonly HeadedColumn[]) =>
  columns.some((c) => c.role === 'text' || c.role === 'weight' || c.role === 'type');

/** The texts of a block by column. */
function readBlock(grid: Grid, rows: readonly Row[]): Map<number, string> {
  const own = new Set<number>();
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.value.kind === 'text' && readableAsLabel(cellText(cell))) own.add(cell.column);
    }
  }
  const columns = [...own].sort((a, b) => a - b);
  return new Map(columns.map((column) => [column, labelText(grid, rows, column)]));
}

const headedColumns = (texts: ReadonlyMap<number, string>): HeadedColumn[] =>
  [...texts].flatMap(([column, text]) => {
    const label = readLabel(text);
    return label ? [{ ...label, column, text }] : [];
  });

const readableAsLabel = (text: string) => text !== '' && text.length <= longestLabel;

/** The texts of a block over one column, each once, a merged range's over every column it covers. */
function labelText(grid: Grid, rows: readonly Row[], column: number): string {
  const texts = new Set<string>();
  for (const row of rows) {
    const merge = grid.mergeAt(column, row.number);
    const cell = merge ? grid.at(merge.left, merge.top) : grid.at(column, row.number);
    const text = cell?.value.kind === 'text' ? cellText(cell) : '';
    if (readableAsLabel(text)) texts.add(text.replace(/\s+/g, ' '));
  }
  return [...texts].join(' ');
}

/** A header merged downwards ends where its merged cells end. */
function withMergedRows(grid: Grid, header: Header): Header {
  const ends = header.columns.map((c) => grid.mergeAt(c.column, header.bottom)?.bottom ?? header.bottom);
  return { ...header, bottom: Math.min(Math.max(...ends), header.bottom + tallest) };
}
