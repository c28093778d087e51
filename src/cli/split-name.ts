import { fileExists } from './files.js';
import type { Workplace } from './workplace.js';

/** Names of more words than this are not looked for, nor in lines of more words than its square. */
const most = 12;

/**
 * The words of a command line, those joined that together name a file but do not each name one: `LKE 2026.xlsx`
 * typed without quotes.
 * @returns also the names that were joined.
 */
export async function joinNames(
  args: readonly string[],
  workplace: Workplace,
): Promise<{ readonly words: readonly string[]; readonly names: readonly string[] }> {
  const words: string[] = [];
  const names: string[] = [];
  for (let from = 0; from < args.length; ) {
    const to = args.length > most * most ? from : await endOfName(args, from, workplace);
    const name = args.slice(from, Math.max(to, from + 1)).join(' ');
    words.push(name);
    if (to > from + 1) names.push(name);
    from = Math.max(to, from + 1);
  }
  return { words, names };
}

/** Where the longest name that begins at a word ends, after its last; the beginning where none does. */
async function endOfName(args: readonly string[], from: number, workplace: Workplace): Promise<number> {
  const option = args.findIndex((word, i) => i >= from && word.startsWith('-'));
  for (let to = Math.min(option < 0 ? args.length : option, from + most); to > from + 1; to--) {
    const words = args.slice(from, to);
    if (!(await fileExists(words.join(' '), workplace))) continue;
    const each = await Promise.all(words.map((word) => fileExists(word, workplace)));
    if (each.includes(false)) return to;
  }
  return from;
}
