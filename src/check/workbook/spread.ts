import { type Area, keyOf, type Place } from './grid.js';
import type { WorkbookModel } from './model.js';

/** A cell that shows an error, or refers to nowhere. */
export interface ErrorCell {
  readonly place: Place;
  readonly code: string;
}

/** Comparisons of references with error cells; beyond them an error counts as one of its own. */
const mostSteps = 1_000_000;

/** By the key of each error that comes from no other: how many others come from it. */
export function spreadOf(model: WorkbookModel, faults: readonly ErrorCell[]): Map<number, number> {
  const columns = byColumn(faults);
  const causeOf = new Map<number, number>();
  let steps = 0;
  for (const { place, code } of faults) {
    const own = keyOf(place);
    // a reference to nowhere is wrong by itself
    if (code === '#REF!' && refersNowhere(model, place)) continue;
    for (const area of model.formulas.areas(place) ?? []) {
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

const refersNowhere = ({ cells }: WorkbookModel, place: Place): boolean =>
  /#ref!/i.test(cells.at(place)?.formula?.text ?? '');

/** Rows of error cells, ascending, by sheet and column. */
function byColumn(faults: readonly ErrorCell[]): Map<string, number[]> {
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
