/**
 * The candidate nearest to what was typed, for "maksud Anda …?": one letter of three to seven changed, two of eight to
 * eleven, and so on; or null. A third instead of a quarter finds "--set" in one of ten words of nonsense. Letter case,
 * blanks and the dashes of an option do not count, nor whether a word is spelled as in Indonesian ("skor", "konfig").
 */
export function suggest(typed: string, candidates: Iterable<string>): string | null {
  const fold = (s: string) =>
    s
      .toLowerCase()
      .replace(/\s+|^-+/g, '')
      .replaceAll('k', 'c');
  const wanted = fold(typed).slice(0, 60);
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  const most = wanted.length < 3 ? 0 : Math.max(1, Math.floor(wanted.length / 4));
  return bestDistance <= most ? best : null;
}

/** Levenshtein distance with neighbouring letters swapped counted once. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (before[j - 2] ?? 0) + 1);
      next.push(d);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
