import type { CliText } from '../../id/cli.js';
import { lke } from '../command.js';

/** What is wrong with a command line. */
export const errorsEn: CliText['errors'] = {
  day: 'Write a day that exists, for example 2026-11-28.',
  choices: (allowed) => `Choices: ${allowed}.`,
  meant: (name) => ` Did you mean "${name}"?`,
  formatFile: 'A file name must follow "=".',
  unknownOption: (name, suggestion) =>
    `Unknown option "${name}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
  unknownCommand: (name, suggestion) =>
    `Unknown command "${name}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
  fileAlone: (name, command) => `"${name}" is a file, not a command. To score it: ${command}`,
  splitName: (name, command) => `The file name "${name}" has blanks in it. Put it in quotes: ${command}`,
  pasted: (marks, command) =>
    `This line has marks from a word processor (${marks}); a terminal knows only " and -. Type: ${command}`,
  address: (name) =>
    `"${name}" is an address, not a file; lke-zi fetches nothing from a network. Download the file, then: ${lke('score', 'LKE.xlsx')}`,
  outputFormat: (name, endings) =>
    `The format is not known from the name "${name}". Use one of the endings ${endings}; or --format NAME=FILE.`,
  twoOutputs: (one, other) => `Two files to write are named: ${one} and ${other}. Name one.`,
  givenTwice: (option: string, first: string, second: string, several: boolean) =>
    `${option} is given twice: "${first}" and "${second}". ${several ? 'Give one of them; for several files, repeat --format NAME=FILE.' : 'Give one of them.'}`,
  missingArgument: (name) => `The argument "${name}" is missing.`,
  optionArgument: (name) => `The option ${name} needs a value.`,
  excess: 'Too many arguments.',
  invalid: (option, value, allowed) => `The value "${value}" of ${option} is not valid. ${allowed}`,
  oneStdin: 'Only one input may be standard input (-).',
  outputEnding: (name: string, endings: string) =>
    `The name of the result "${name}" must end in one of: ${endings}.`,
  sameOutput: (name) => `Two outputs go to the same file: ${name}. Give them different names.`,
  oneStdout: 'Only one --format may go without =FILE.',
  /** What a file with the answer of a command may be called. */
  stems: {
    score: 'result',
    plan: 'plan',
    check: 'findings',
    batch: 'recap',
    diff: 'comparison',
    explain: 'explanation',
    progress: 'progress',
  },
  binaryFile: (name, stem) =>
    `--format ${name} is no text for a screen. Name a file (--format ${name}=${stem}.${name}), or redirect the output (> ${stem}.${name}).`,
  unknownInstrument: (name, known) => `Unknown instrument "${name}". Known: ${known}; or name a YAML file.`,
  unknownGate: (name, known) => `The instrument has no predicate "${name}". Known: ${known}.`,
  pair: (flag, value) => `${flag} is written ID=VALUE, not "${value}".`,
  minimum: 'Write points (75) or percent (70%).',
  unknownId: (id, suggestion) => `Unknown "${id}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
  seeHelp: (command) => `See: ${command}`,
  failed: 'Could not be done',
  defect: 'A defect of lke-zi. Please report it with the following message:',
};
