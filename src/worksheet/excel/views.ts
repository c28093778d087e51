import type { CellPlace } from '../../diagnostic/address.js';
import type { Cell, Range, Row, Sheet } from '../../workbook/workbook.js';
import { fold } from '../text.js';
import { cellText } from './cell.js';
import type { Expected } from './expected.js';
import { findHeader, type HeadedColumn, type Header } from './header.js';
import { readLabel } from './labels.js';
import type { RowSignals } from './signals.js';

/** A second table repeats at least this part of the rows. */
const repeated = 0.3;
/** Rows behind the first by which a table is told from a total that is called like its first heading. */
const followed = 8;
/** Blank or title rows between a header and its first row. */
const besideHeader = 6;

/** A sheet with tables side by side as one sheet for each; any other sheet as it is. */
export function sheetsBeside(sheet: Sheet): readonly Sheet[] {
  const header = findHeader(sheet);
  const start = header && secondStart(sheet, header);
  if (!start) return [sheet];
  const left = columnsOf(sheet, 1, start - 1);
  return [left, ...sheetsBeside(columnsOf(sheet, start, Number.POSITIVE_INFINITY))];
}

/** The first column of another table: where the header of the questions comes again, behind that of answers. */
function secondStart(sheet: Sheet, { columns }: Header): number | null {
  const first = columns.findIndex(({ role }) => role === 'text');
  const answers = columns.findIndex(({ role }, i) => i > first && (role === 'answer' || role === 'type'));
  if (first < 0 || answers < 0) return null;
  const again = columns.findIndex(
    ({ role, text }, i) => i > answers && role === 'text' && fold(text) === fold(columns[first]?.text ?? ''),
  );
  if (again >= 0) return withNumber(columns, again);
  // its header may stand in other rows
  const last = Math.max(...columns.map(({ column }) => column));
  const right = findHeader(columnsOf(sheet, last + 1, Number.POSITIVE_INFINITY))?.columns ?? [];
  const text = right.findIndex(({ role }) => role === 'text');
  return text >= 0 && right.some(({ role }, i) => i > text && role === 'answer')
    ? withNumber(right, text)
    : null;
}

/** A column of numbers right before the questions belongs to them. */
function withNumber(columns: readonly HeadedColumn[], text: number): number {
  const before = columns[text - 1];
  const own = columns[text]?.column ?? 0;
  return before?.role === 'number' && before.column === own - 1 ? before.column : own;
}

function columnsOf(sheet: Sheet, first: number, last: number): Sheet {
  const isInside = ({ column }: Pick<Cell, 'column'>) => first <= column && column <= last;
  const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(isInside) }));
  const merges = sheet.merges.filter(({ left }) => first <= left && left <= last);
  return { ...sheet, rows, merges, ...objectsIn(sheet, isInside) };
}

/** The part of a sheet between two rows, both included. */
export function rowsOf(sheet: Sheet, first: number, last: number): Sheet {
  const isInside = (row: number) => first <= row && row <= last;
  const rows = sheet.rows.filter(({ number }) => isInside(number));
  const merges = sheet.merges.filter(({ top }: Range) => isInside(top));
  return { ...sheet, rows, merges, ...objectsIn(sheet, ({ row }) => isInside(row)) };
}

/** The comments and pictures in a part of a sheet. */
function objectsIn({ comments, pictures }: Sheet, isInside: (place: CellPlace) => boolean) {
  return {
    ...(comments && { comments: comments.filter(isInside) }),
    ...(pictures && { pictures: pictures.filter(isInside) }),
  };
}

/**
 * The first row of a second table below the first: where the instrument's first rows come again, with a good part of
 * it before and behind them. Null for none.
 */
export function startBelow(expected: Expected, signals: readonly RowSignals[]): number | null {
  const { length } = expected.rows;
  // a single table has hardly more rows than the instrument
  if (signals.length < length * (1 + repeated / 2)) return null;
  const places = signals.flatMap(({ row, words }) => {
    const best = expected.vocabulary.nearest(words);
    return best === null ? [] : [{ row, best }];
  });
  const few = length * repeated;
  const start = places.findIndex(({ best }, i) => {
    const next = places.slice(i + 1, i + 1 + followed);
    const goesOn = next.filter((place) => place.best < length / 4).length > followed / 2;
    return best <= 3 && goesOn && i >= few && places.length - i >= few;
  });
  const first = places[start]?.row;
  if (!first) return null;
  const before = signals.filter(
    ({ row }) => row.number < first.number && row.number >= first.number - besideHeader,
  );
  return before.findLast(({ row }) => namesColumns(row))?.row.number ?? first.number;
}

function namesColumns({ cells }: Row): boolean {
  return cells.filter((cell) => cell.value.kind === 'text' && readLabel(cellText(cell)) !== null).length > 1;
}
