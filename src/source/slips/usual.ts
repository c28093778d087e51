import type { Line } from './line.js';
import { answerParts, isCode } from './words.js';

const top = new Set(['versi', 'instrumen', 'prasyarat', 'jawaban']);
const parts = new Set(answerParts);

/** Where a line of its kind stands elsewhere in the file; null where that cannot be told. */
export type Usual = (line: Line) => number | null;

/**
 * Indents that most keys of a kind have: the sections, what describes the unit, codes, parts of an answer. Counts may
 * stand in two places.
 */
export function usualIndents(lines: readonly Line[]): Usual {
  const kinds = new Map<number, string>();
  const indents = new Map<string, Map<number, number>>();
  let inAnswers = false;
  for (const { key, dash, number, indent } of lines) {
    if (key === null || dash) continue;
    const kind = kindOf(key, inAnswers);
    inAnswers ||= key === 'jawaban';
    kinds.set(number, kind);
    const counts = indents.get(kind) ?? new Map<number, number>();
    indents.set(kind, counts.set(indent, (counts.get(indent) ?? 0) + 1));
  }
  const usualOf = ([kind, counts]: [string, Map<number, number>]) => {
    if (kind === 'count') return null;
    return kind === 'section' ? 0 : most(counts);
  };
  const usual = new Map([...indents].map((one) => [one[0], usualOf(one)]));
  return ({ number }) => usual.get(kinds.get(number) ?? '') ?? null;
}

function kindOf(key: string, inAnswers: boolean): string {
  if (isCode(key)) return 'code';
  if (top.has(key) || (key === 'unit' && !inAnswers)) return 'section';
  if (!inAnswers) return 'about';
  return parts.has(key) ? 'part' : 'count';
}

/** More than half of at least two. */
function most(counts: ReadonlyMap<number, number>): number | null {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const found = [...counts].find(([, count]) => count >= 2 && count * 2 > all);
  return found?.[0] ?? null;
}
