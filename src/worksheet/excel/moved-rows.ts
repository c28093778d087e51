import type { Alignment } from './align.js';
import type { Expected } from './expected.js';
import type { RowSignals } from './signals.js';
import { certain } from './vocabulary.js';

/**
 * Finds rows that stand out of order: people sort or move rows inside a sub-component. An expected row without a
 * partner takes a row without one, if it stands between the same headings and fits no other expected row better.
 */
export function pairMovedRows(
  expected: Expected,
  rows: readonly RowSignals[],
  aligned: Alignment,
): Alignment {
  const used = new Set(aligned);
  const free = rows.filter((row) => row.words.length > 0 && !used.has(row));
  const missing = aligned.filter((row) => row === null).length;
  if (free.length === 0 || missing === 0) return aligned;
  const result = [...aligned];
  for (const row of free) {
    const similar = expected.vocabulary.similarities(row.words);
    const best = similar.reduce((top, value, i) => {
      return isFree(expected, result, i) && value > (similar[top] ?? 0) ? i : top;
    }, -1);
    const [after, before] = headingsAround(expected, aligned, best);
    const fits = (similar[best] ?? 0) >= certain && row.row.number > after && row.row.number < before;
    if (best >= 0 && fits) result[best] = row;
  }
  return result;
}

/** Counts stay in order: "number obliged" and "number reported" differ by one word. */
function isFree(expected: Expected, aligned: Alignment, at: number): boolean {
  const wanted = expected.rows[at];
  return aligned[at] === null && wanted?.node.kind === 'indicator' && wanted.input === null;
}

/** Sheet rows of the nearest recognised headings before and after an expected row. */
function headingsAround(expected: Expected, aligned: Alignment, at: number): [number, number] {
  const rowOf = (i: number) =>
    expected.rows[i]?.node.kind === 'branch' ? (aligned[i]?.row.number ?? null) : null;
  let [after, before] = [0, Number.POSITIVE_INFINITY];
  for (let i = at; i >= 0 && after === 0; i--) after = rowOf(i) ?? 0;
  for (let i = at; i < aligned.length && before === Number.POSITIVE_INFINITY; i++) {
    before = rowOf(i) ?? before;
  }
  return [after, before];
}
