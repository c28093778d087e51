import type { Lang } from '../diagnostic/lang.js';

/** Every command by its name, which is English, with the name that Indonesian sentences call it by. */
export const commandNames = {
  score: 'nilai',
  plan: 'rencana',
  check: 'periksa',
  batch: 'rekap',
  diff: 'banding',
  explain: 'jelaskan',
  merge: 'gabung',
  convert: 'konversi',
  init: 'buat',
  schema: 'skema',
  // the word is the same in both languages
  completion: 'completion',
} as const;

export type CommandWord = keyof typeof commandNames;

/** How the command is called in sentences of a language. */
export const commandName = (command: CommandWord, lang: Lang): string =>
  lang === 'id' ? commandNames[command] : command;

/**
 * A command line as it can be typed, for a sentence of a language; `startedAs` puts in front how the tool was started.
 * Where a sentence goes on, punctuation follows.
 * @param words arguments as they are typed: names of files go through `fileWord`.
 */
export const commandLine = (lang: Lang, command: CommandWord, words: readonly string[]): string =>
  ['lke', commandName(command, lang), ...words].join(' ');

/** A file's name as one word of a command line, quoted where needed; never taken for an option. */
export const fileWord = (name: string): string =>
  shellWord(name.startsWith('-') && name !== '-' ? `./${name}` : name);

/** One word of a command line, quoted where a shell would take it apart; in double quotes where they hold it. */
export function shellWord(word: string): string {
  // the short pattern first: the one over every script takes longer to prepare than all else here
  if (/^[\w./:@%+,=-]+$/.test(word) || /^[\p{L}\p{N}\p{M}_./:@%+,=-]+$/u.test(word)) return word;
  if (!/["$`!]/.test(word)) return `"${word}"`;
  return word.includes("'") ? `"${word.replace(/["$`\\]/g, '\\$&')}"` : `'${word}'`;
}

/** An option with its value, as it is typed. */
export function optionWords(name: string, value: string): string[] {
  const word = shellWord(value);
  return word === value ? [`--${name}=${value}`] : [`--${name}`, word];
}

/** A folder's name in the same way; with a slash at its end it is seen to be one. */
export const folderWord = (name: string): string => fileWord(name.replace(/[\\/]*$/, '/'));

const known = Object.entries(commandNames).flat().join('|');

/** Where a sentence names a command, the words of this one: an argument, an option with its value, a quoted name. */
const argument = String.raw`"[^"]*"|'[^']*'|--?[a-z][\w-]*(?:=[^\s,;)]+| (?:[a-z]+|[A-Z]+|"[^"]*")(?![\w./-]))?|[^\s"']*\/(?![^\s])|[^\s"']*[./_][^\s"']*[^\s"'.,;:)]|[A-Z][A-Z0-9-]+`;
const asked = String.raw`(?:explain|jelaskan|schema|skema|completion) [^\s"'().,;:]+(?:\.[^\s"'().,;:]+)*`;

/** A command line in a sentence, as `commandLine` writes it. */
export const commandLines = (): RegExp =>
  new RegExp(String.raw`(?<![\w./-])lke (?:${asked}|(?:${known}|--help)\b)(?: (?:${argument}))*`, 'g');

/** The same text, its command lines beginning as the tool was started here: `npx lke nilai …`. */
export const startedAs = (text: string, start = 'lke'): string =>
  start === 'lke' ? text : text.replace(commandLines(), (line) => `${start}${line.slice('lke'.length)}`);
