import { type Diagnostic, diagnose, type Subject } from '../../diagnostic/diagnostic.js';
import { zero } from '../../instrument/exact.js';
import { cellText } from '../../worksheet/layout/cell.js';
import { fold } from '../../worksheet/layout/text.js';
import type { Cell } from '../../worksheet/xlsx/workbook.js';
import { type Area, keyOf, type Place } from './grid.js';
import { originOf, type Study, subjectOf } from './study.js';

interface Fault {
  readonly place: Place;
  readonly code: string;
}

/** Comparisons of references with error cells; beyond them an error counts as one of its own. */
const mostSteps = 1_000_000;

/**
 * Error values and references to nowhere in any sheet, hidden ones included. An error that came through a formula from
 * another one is counted with it. Errors in answers are told when they are read.
 */
export function errorFindings(study: Study): Diagnostic[] {
  const faults = findFaults(study);
  const spread = spreadOf(study, faults);
  const told = new Set(
    study.worksheet.diagnostics.filter((d) => d.code === 'error-cell').map(({ origin }) => cellOf(origin)),
  );
  return faults.flatMap(({ place, code }) => {
    const count = spread.get(keyOf(place));
    const origin = originOf(study, place);
    if (count === undefined || told.has(cellOf(origin))) return [];
    return [diagnose('error-value', origin, { found: code, spread: count }, subjectAt(study, place))];
  });
}

const cellOf = (origin: Diagnostic['origin']): string =>
  origin && 'sheet' in origin ? `${origin.sheet}!${origin.cell}` : '';

function findFaults({ cells }: Study): Fault[] {
  return cells.workbook.sheets.flatMap(({ rows }, sheet) =>
    rows.flatMap(({ number: row, cells: inRow }) =>
      inRow.flatMap((cell) => {
        const code = codeOf(cell);
        return code === null ? [] : [{ place: { sheet, row, column: cell.column }, code }];
      }),
    ),
  );
}

/** LibreOffice stores a reference to nowhere as #VALUE!; the formula says more. */
function codeOf({ value, formula }: Cell): string | null {
  if (formula && formula.text.length < 2000 && /#ref!/i.test(formula.text.replace(/"[^"]*"/g, '')))
    return '#REF!';
  return value.kind === 'error' ? value.code : null;
}

/** By the key of each error that comes from no other: how many others come from it. */
function spreadOf(study: Study, faults: readonly Fault[]): Map<number, number> {
  const columns = byColumn(faults);
  const causeOf = new Map<number, number>();
  let steps = 0;
  for (const { place, code } of faults) {
    const own = keyOf(place);
    // a reference to nowhere is wrong by itself
    if (code === '#REF!' && refersNowhere(study, place)) continue;
    for (const area of study.formulas.areas(place) ?? []) {
      if (steps > mostSteps) break;
      const cause = firstIn(columns, area, own, () => steps++);
      if (cause !== null) {
        causeOf.set(own, cause);
        break;
      }
    }
  }
  const counts = new Map<number, number>();
  for (const { place } of faults) {
    const origin = rootOf(keyOf(place), causeOf);
    counts.set(origin, (counts.get(origin) ?? -1) + 1);
  }
  return counts;
}

const refersNowhere = ({ cells }: Study, place: Place): boolean =>
  /#ref!/i.test(cells.at(place)?.formula?.text ?? '');

/** Rows of error cells, ascending, by sheet and column. */
function byColumn(faults: readonly Fault[]): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  for (const { place } of faults) {
    const key = `${place.sheet} ${place.column}`;
    const rows = columns.get(key) ?? [];
    rows.push(place.row);
    columns.set(key, rows);
  }
  return columns;
}

/** The first error cell of a range, other than the one that asks. */
function firstIn(
  columns: ReadonlyMap<string, readonly number[]>,
  { sheet, top, left, bottom, right }: Area,
  asking: number,
  step: () => void,
): number | null {
  const wanted =
    right - left < columns.size ? range(left, right) : [...columns.keys()].flatMap(columnOn(sheet));
  for (const column of wanted) {
    if (column < left || column > right) continue;
    const rows = columns.get(`${sheet} ${column}`) ?? [];
    for (let i = firstAtLeast(rows, top); i < rows.length; i++) {
      const row = rows[i] ?? 0;
      step();
      if (row > bottom) break;
      const key = keyOf({ sheet, row, column });
      if (key !== asking) return key;
    }
  }
  return null;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const columnOn =
  (sheet: number) =>
  (key: string): number[] => {
    const [on, column] = key.split(' ').map(Number);
    return on === sheet && column !== undefined ? [column] : [];
  };

function firstAtLeast(ascending: readonly number[], wanted: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Follows an error to where it comes from; errors that come from one another stay with the first met. */
function rootOf(key: number, causeOf: Map<number, number>): number {
  const path = new Set<number>();
  let at = key;
  for (let next = causeOf.get(at); next !== undefined && !path.has(next); next = causeOf.get(at)) {
    path.add(at);
    at = next;
  }
  // shortens later walks
  for (const passed of path) if (passed !== at) causeOf.set(passed, at);
  causeOf.delete(at);
  return at;
}

/** By the row on the recognised sheet; elsewhere by what the row says and its column. */
function subjectAt(study: Study, place: Place): Subject {
  const key = place.sheet === study.main ? study.keys.get(place.row) : undefined;
  if (key !== undefined) {
    const node = study.nodes.get(key.split('#')[0] ?? '');
    return { ...subjectOf(study, key), ...(isScore(study, place) && { points: node?.weight ?? zero }) };
  }
  const letters = study.cells.name(place).replace(/\d+$/, '');
  return { node: `${rowText(study, place)} ${letters}`.trim() };
}

/** In the score column, or in the answer of a computed indicator: the whole row shows no score. */
const isScore = ({ book }: Study, { column }: Place): boolean =>
  column === book.columns.score || column === book.columns.unit.answer || column === book.columns.tpi?.answer;

const longestText = 60;

/** The longest text of a row: it stays the same when rows are inserted. */
function rowText({ cells }: Study, { sheet, row }: Place): string {
  const texts = [...cells.within({ sheet, top: row, bottom: row, left: 1, right: 100 })].flatMap(
    ({ cell }) => (cell.value.kind === 'text' && cell.value.text.length < 300 ? [fold(cellText(cell))] : []),
  );
  return texts.reduce((a, b) => (b.length > a.length ? b : a), '').slice(0, longestText);
}
