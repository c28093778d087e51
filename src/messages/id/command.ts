import { type CommandWord, commandLine } from '../command-line.js';

/** A command line in an Indonesian sentence. */
export const lke = (command: CommandWord, ...words: readonly string[]): string =>
  commandLine('id', command, words);
