/** Words of the expected rows, and how telling each is. */
export interface Vocabulary {
  /** How well a row's words fit each expected row, 0–1. */
  similarities(rowWords: readonly string[]): Float32Array;
  /** The expected row that the words tell wherever they stand; null where none is alike enough for that. */
  nearest(rowWords: readonly string[]): number | null;
}

/** So alike that no order is needed to know a row. */
export const certain = 0.7;

/** Every text of every row, flat: the comparison runs over all of them for each row of a sheet. */
interface Texts {
  /** Expected row of each text. */
  readonly row: readonly number[];
  /** How telling all its words are together. */
  readonly size: readonly number[];
  /** Texts that have a word. */
  readonly having: ReadonlyMap<string, readonly number[]>;
}

/** Long enough that one letter more or less makes a typo, not another word. */
const shortestTypo = 5;

/**
 * Prepares the comparison of texts with a list of rows, each known by one or more texts. A word counts the more, the
 * fewer rows have it; a word with one letter wrong is the word.
 */
export function vocabularyOf(rows: readonly (readonly (readonly string[])[])[]): Vocabulary {
  const telling = weights(rows);
  const texts = indexTexts(rows, telling);
  const typos = typoTable([...telling.keys()]);
  const correct = (word: string) => (telling.has(word) ? word : correction(word, typos));
  // each step of the alignment asks for the same rows again
  const known = new WeakMap<readonly string[], Float32Array>();
  const similarities = (rowWords: readonly string[]) => {
    const similar =
      known.get(rowWords) ?? compare(new Set(rowWords.map(correct)), rows.length, texts, telling);
    known.set(rowWords, similar);
    return similar;
  };
  return {
    similarities,
    nearest(rowWords) {
      const similar = similarities(rowWords);
      const best = similar.reduce((top, value, i) => (value > (similar[top] ?? 0) ? i : top), 0);
      return (similar[best] ?? 0) >= certain ? best : null;
    },
  };
}

function indexTexts(
  rows: readonly (readonly (readonly string[])[])[],
  telling: ReadonlyMap<string, number>,
): Texts {
  const row: number[] = [];
  const size: number[] = [];
  const having = new Map<string, number[]>();
  rows.forEach((alternatives, at) => {
    for (const list of alternatives) {
      const distinct = new Set(list);
      const text = row.push(at) - 1;
      size.push(total(distinct, telling));
      for (const word of distinct) {
        const others = having.get(word);
        if (others) others.push(text);
        else having.set(word, [text]);
      }
    }
  });
  return { row, size, having };
}

/** The share of an expected row's words that the text has, less what the text says besides. */
function compare(
  found: ReadonlySet<string>,
  rowCount: number,
  { row, size, having }: Texts,
  telling: ReadonlyMap<string, number>,
): Float32Array {
  const shared = new Float32Array(row.length);
  const explained = new Float32Array(rowCount);
  let said = 0;
  for (const word of found) {
    const weight = telling.get(word);
    if (weight === undefined) continue;
    said += weight;
    let last = -1;
    for (const text of having.get(word) ?? []) {
      shared[text] = (shared[text] ?? 0) + weight;
      const at = row[text] ?? 0;
      if (at !== last) explained[at] = (explained[at] ?? 0) + weight;
      last = at;
    }
  }
  const result = new Float32Array(rowCount);
  for (let text = 0; text < row.length; text++) {
    const common = shared[text] ?? 0;
    if (common === 0) continue;
    const at = row[text] ?? 0;
    const similarity = (common / (size[text] ?? 1)) * (0.5 + (0.5 * (explained[at] ?? 0)) / said);
    if (similarity > (result[at] ?? 0)) result[at] = similarity;
  }
  return result;
}

function weights(rows: readonly (readonly (readonly string[])[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const alternatives of rows) {
    for (const word of new Set(alternatives.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + rows.length / count)]));
}

const total = (list: Iterable<string>, telling: ReadonlyMap<string, number>) =>
  [...list].reduce((sum, word) => sum + (telling.get(word) ?? 0), 0);

/** Every known word with one letter left out, so that a typo is found by looking up, not by comparing. */
function typoTable(known: readonly string[]): Map<string, string> {
  const table = new Map<string, string>();
  for (const word of known) {
    if (word.length < shortestTypo) continue;
    for (const shorter of withoutOne(word)) table.set(shorter, word);
  }
  for (const word of known) table.set(word, word);
  return table;
}

function correction(word: string, typos: ReadonlyMap<string, string>): string {
  if (word.length < shortestTypo || /\d/.test(word)) return word;
  const direct = typos.get(word);
  if (direct !== undefined) return direct;
  for (const shorter of withoutOne(word)) {
    const found = typos.get(shorter);
    if (found !== undefined) return found;
  }
  return word;
}

const withoutOne = (word: string) =>
  Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));
