import type { Alignment } from './align.js';
import type { Expected, ExpectedRow } from './expected.js';
import type { RowSignals } from './signals.js';

/** A garbled text still has something of the row it was, and is not far more like another. */
const someText = 0.12;
const moreLikeAnother = 0.15;

/**
 * Gives expected rows without a partner the rows that stand in their place, where between two recognised neighbours
 * as many are missing as are left over and type or mark agree: their texts were shortened or mistyped beyond
 * recognition. A row that was replaced by another question is not taken for it.
 */
export function fillGaps(expected: Expected, rows: readonly RowSignals[], aligned: Alignment): Alignment {
  const result = [...aligned];
  const used = new Set(aligned);
  for (let start = 0; start < aligned.length; start++) {
    if (aligned[start] !== null) continue;
    let end = start;
    while (end < aligned.length && aligned[end] === null) end++;
    const after = aligned[start - 1]?.row.number ?? 0;
    const before = aligned[end]?.row.number ?? Number.POSITIVE_INFINITY;
    const free = rows.filter((r) => r.row.number > after && r.row.number < before && !used.has(r));
    const isGap = after > 0 && free.length === end - start;
    if (isGap && free.every((row, i) => standsFor(expected, row, start + i)))
      result.splice(start, free.length, ...free);
    start = end;
  }
  return result;
}

function standsFor(expected: Expected, row: RowSignals, at: number): boolean {
  const wanted = expected.rows[at];
  if (!wanted || !agrees(wanted, row)) return false;
  if (row.words.length === 0) return true;
  const similar = expected.vocabulary.similarities(row.words);
  const own = similar[at] ?? 0;
  return own >= someText && Math.max(...similar) <= own + moreLikeAnother;
}

function agrees(wanted: ExpectedRow, row: RowSignals): boolean {
  const typeFits = row.type === null ? null : row.type === wanted.type;
  const markFits = row.mark === null ? null : wanted.marks.includes(row.mark);
  return typeFits !== false && (typeFits === true || markFits === true);
}
