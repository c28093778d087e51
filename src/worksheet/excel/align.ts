import type { Expected, ExpectedRow } from './expected.js';
import type { RowSignals } from './signals.js';

/** For each expected row the sheet's row, or null. */
export type Alignment = readonly (RowSignals | null)[];

/** What each signal is worth. None is enough by itself; the text weighs most (docs/buku-kerja.md). */
interface Worth {
  /** A text must have about this much in common. */
  readonly textNeeded: number;
  /** A row without a text needs several other signals. */
  readonly textMissing: number;
  readonly type: number;
  readonly typeWrong: number;
  readonly mark: number;
  readonly markWrong: number;
  readonly weight: number;
  readonly official: number;
}

const worth: Worth = {
  textNeeded: 0.38,
  textMissing: -0.25,
  type: 0.2,
  typeWrong: -0.12,
  mark: 0.12,
  markWrong: -0.06,
  weight: 0.12,
  official: 0.06,
};

/** Counts all look alike but for their text. */
const worthOfInput: Worth = { ...worth, textMissing: -0.17, type: 0.12, mark: 0.03 };

/**
 * Aligns the sheet's rows with the expected ones, both in order, so that the signals agree best over the whole sheet
 * (Needleman–Wunsch; a row or an expected row without a partner costs nothing).
 */
export function align(expected: Expected, rows: readonly RowSignals[]): Alignment {
  const [n, m] = [expected.rows.length, rows.length];
  const width = n + 1;
  /** Best sum over the first j rows and the first i expected ones, at j × width + i. */
  const best = new Float64Array((m + 1) * width);
  rows.forEach((row, j) => {
    const scores = scoreRow(expected, row);
    for (let i = 0; i < n; i++) {
      const above = j * width + i;
      const skip = Math.max(best[above + 1] ?? 0, best[above + width] ?? 0);
      const score = scores[i] ?? 0;
      best[above + width + 1] = score > 0 ? Math.max(skip, (best[above] ?? 0) + score) : skip;
    }
  });
  const aligned: (RowSignals | null)[] = new Array(n).fill(null);
  for (let i = n, j = m; i > 0 && j > 0; ) {
    const at = j * width + i;
    if (best[at] === best[at - 1]) i--;
    else if (best[at] === best[at - width]) j--;
    else aligned[--i] = rows[--j] ?? null;
  }
  return aligned;
}

function scoreRow(expected: Expected, row: RowSignals): Float64Array {
  const similar = expected.vocabulary.similarities(row.words);
  const scores = new Float64Array(expected.rows.length);
  const hasText = row.words.length > 0;
  expected.rows.forEach((wanted, i) => {
    const similarity = similar[i] ?? 0;
    // a text that shares no word is of another row, whatever else agrees
    if (similarity > 0 || !hasText) scores[i] = scoreSignals(wanted, row, similarity);
  });
  return scores;
}

function scoreSignals(wanted: ExpectedRow, row: RowSignals, similarity: number): number {
  const { textNeeded, textMissing, type, typeWrong, mark, markWrong, weight, official } =
    wanted.input === null ? worth : worthOfInput;
  const hasText = row.words.length > 0;
  let score = hasText ? similarity - textNeeded : textMissing;
  if (row.type !== null) score += row.type === wanted.type ? type : typeWrong;
  if (row.mark !== null) score += wanted.marks.includes(row.mark) ? mark : markWrong;
  if (row.weight !== null && row.weight === wanted.weight) score += weight;
  if (wanted.rows.has(row.row.number)) score += official;
  return score;
}
