import { type CommandWord, commandLine } from '../command-line.js';

/** A command line in an English sentence. */
export const lke = (command: CommandWord, ...words: readonly string[]): string =>
  commandLine('en', command, words);
