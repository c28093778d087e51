import type { Alignment } from './align.js';
import type { Expected } from './expected.js';

/**
 * How much more alike the other way round two rows must be. Rows that moved took their marks along: marks that also
 * stand crosswise need little more, marks that stand in order need a lot (the official sheet itself swaps two).
 */
const clearly = { marksCrossed: 0.1, marksUnknown: 0.25, marksInOrder: 0.4 } as const;

/**
 * Gives rows that changed places inside a sub-component back their indicators. Aligning in order pairs such rows
 * crosswise when their texts are much alike, and would read one's answer as the other's.
 */
export function pairSwappedRows(expected: Expected, aligned: Alignment): Alignment {
  const result = [...aligned];
  const similar = aligned.map((row) => row && expected.vocabulary.similarities(row.words));
  for (const [i, j] of siblingPairs(expected)) {
    const [a, b] = [similar[i], similar[j]];
    if (!a || !b) continue;
    const kept = (a[i] ?? 0) + (b[j] ?? 0);
    const crossed = (a[j] ?? 0) + (b[i] ?? 0);
    if (crossed <= kept + clearly[marks(expected, result, i, j)]) continue;
    [result[i], result[j]] = [result[j] ?? null, result[i] ?? null];
    [similar[i], similar[j]] = [b, a];
  }
  return result;
}

function marks(expected: Expected, aligned: Alignment, i: number, j: number): keyof typeof clearly {
  const fits = (row: number, place: number) => {
    const mark = aligned[row]?.mark ?? null;
    return mark !== null && (expected.rows[place]?.marks.includes(mark) ?? false);
  };
  if (fits(i, j) && fits(j, i)) return 'marksCrossed';
  return fits(i, i) && fits(j, j) ? 'marksInOrder' : 'marksUnknown';
}

/** Places of every two rows of indicators under one heading. */
function siblingPairs(expected: Expected): [number, number][] {
  const pairs: [number, number][] = [];
  let siblings: number[] = [];
  expected.rows.forEach(({ node, input }, at) => {
    if (node.kind === 'branch') siblings = [];
    else if (!input) {
      pairs.push(...siblings.map((sibling): [number, number] => [sibling, at]));
      siblings = [...siblings, at];
    }
  });
  return pairs;
}
