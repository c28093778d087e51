import type { Command } from 'commander';
import type { CliText } from '../messages/id/cli.js';
import { fileExists } from './files.js';
import { pastedMarks } from './pasted-marks.js';
import { joinNames } from './split-name.js';
import { UsageError } from './usage-error.js';
import { typedAs } from './usage-message.js';
import type { Workplace } from './workplace.js';

/** @throws UsageError with the command to type, where marks of a word processor or blanks in a name have taken it apart. */
export async function refuseMistyped(
  args: readonly string[],
  program: Command,
  workplace: Workplace,
  text: CliText,
): Promise<void> {
  const { errors, lang } = text;
  const { words: plain, marks } = await withoutMarks(args, workplace);
  if (marks.size > 0)
    throw new UsageError(errors.pasted([...marks].join(' '), typedAs(plain, program, lang)));
  const [first = ''] = args;
  const isCommand = program.commands.some((c) => c.name() === first || c.aliases().includes(first));
  const own = isCommand ? [first] : [];
  const { words, names } = await joinNames(args.slice(own.length), workplace);
  if (names.length === 0) return;
  throw new UsageError(errors.splitName(names.join('", "'), typedAs([...own, ...words], program, lang)));
}

const closing = '”“»’‘';

/**
 * The words as they were meant: dashes at their beginning are an option's, and what stands between quotation marks is one
 * word. Left alone are words with blanks, which the shell has seen as one, and names of files that there are.
 */
async function withoutMarks(args: readonly string[], workplace: Workplace) {
  const words: string[] = [];
  const marks = new Set<string>();
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? '';
    if (!pastedMarks.test(word) || word.includes(' ') || (await fileExists(word, workplace))) {
      words.push(word);
      continue;
    }
    const isOpen = /(?:^|=)[“„‟«‘‚]/u.test(word);
    const end = isOpen ? args.findIndex((other, at) => at >= i && closing.includes(other.at(-1) ?? ' ')) : i;
    const whole = args.slice(i, Math.max(end, i) + 1).join(' ');
    for (const [mark] of whole.matchAll(/[“”„‟«»‘’‚–—−‐‑]/gu)) marks.add(mark);
    words.push(plainly(whole));
    i = Math.max(end, i);
  }
  return { words, marks };
}

function plainly(word: string): string {
  const [, dashes, rest = ''] = /^(-?[–—−‐‑]+-?)(.*)$/su.exec(word) ?? [];
  const unquoted = (dashes === undefined ? word : rest).replace(/[“”„‟«»]|(?<=^|=)[‘‚]|[’‘]$/gu, '');
  if (dashes === undefined) return unquoted;
  return `${rest.length === 1 ? '-' : '--'}${unquoted}`;
}
