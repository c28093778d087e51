import type { Alignment } from './align.js';
import type { Expected } from './expected.js';

/** So much more alike the other way round that the rows, not their texts, changed places. */
const clearly = 0.25;

/**
 * Gives rows that changed places inside a sub-component back their indicators. Aligning in order pairs such rows
 * crosswise when their texts are much alike, and would read one's answer as the other's.
 */
export function uncross(expected: Expected, aligned: Alignment): Alignment {
  const result = [...aligned];
  const similar = aligned.map((row) => row && expected.vocabulary.similarities(row.words));
  for (const [i, j] of siblingPairs(expected)) {
    const [a, b] = [similar[i], similar[j]];
    if (!a || !b) continue;
    const kept = (a[i] ?? 0) + (b[j] ?? 0);
    const crossed = (a[j] ?? 0) + (b[i] ?? 0);
    if (crossed <= kept + clearly) continue;
    [result[i], result[j]] = [result[j] ?? null, result[i] ?? null];
    [similar[i], similar[j]] = [b, a];
  }
  return result;
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
