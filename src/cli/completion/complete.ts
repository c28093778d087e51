import type { Command, Option } from 'commander';
import { type CommandWord, commandName } from '../../messages/command-line.js';
import type { CliText } from '../../messages/id/cli.js';
import { buildProgram, defineCommand } from '../program.js';
import type { Streams } from '../streams.js';
import { argumentKinds, optionKinds } from './kinds.js';
import { type Answer, directive, nothing, valuesOf } from './values.js';

/** Descriptions stand in one line beside the values. */
const longest = 72;

/**
 * What may stand in place of the last of the words, one line each: the value, a tab, what it is; then a colon and what
 * the shell is to do. Nothing but the light tables of commands, options and names is loaded for it.
 * @param words of a command line behind the program's name, the last one as far as it is typed; it may be empty.
 */
export function complete(words: readonly string[], text: CliText, streams: Streams): string {
  const typed = words.at(-1) ?? '';
  const { values, directive: bits } = answer(words.slice(0, -1), typed, new Program(text, streams));
  const said = typed.startsWith('--') ? typed.slice(typed.indexOf('=') + 1) : typed;
  const wanted = said.toLowerCase();
  const lines = values
    .filter(([value]) => value.toLowerCase().startsWith(wanted))
    .map(([value, description]) => `${value}\t${shortened(description)}`);
  return [...lines, `:${bits}`, ''].join('\n');
}

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 3)}...` : text;

/** The commands with their options, as far as they are asked for. */
class Program {
  readonly root: Command;

  constructor(
    readonly text: CliText,
    private readonly streams: Streams,
  ) {
    this.root = buildProgram(text, streams, { settle: () => undefined, print: () => undefined });
  }

  /** A command by either of its names, with its options. */
  command(name: string): Command | null {
    const found = this.root.commands.find((c) => c.name() === name || c.aliases().includes(name)) ?? null;
    if (found) defineCommand(found, { text: this.text, streams: this.streams, settle: () => undefined });
    return found;
  }

  /** Names of commands in the language spoken; where none begins as it was typed, those of the other. */
  names(typed: string): Answer {
    const { lang } = this.text;
    const all = this.root.commands.map((c): readonly [string, string, string] => {
      const name = c.name();
      const own = commandName(name as CommandWord, lang);
      return [own, [name, ...c.aliases()].find((other) => other !== own) ?? own, c.description()];
    });
    const spoken = all.map(([own, , description]) => [own, description] as const);
    const others = all.map(([, other, description]) => [other, description] as const);
    const isSpoken = spoken.some(([name]) => name.startsWith(typed));
    return { values: isSpoken ? spoken : others, directive: directive.noFiles };
  }
}

function answer(before: readonly string[], typed: string, program: Program): Answer {
  const { lang } = program.text;
  let command: Command | null = null;
  let pending: Option | null = null;
  for (const word of before) {
    if (pending) pending = null;
    else if (word.startsWith('-') && word !== '-') pending = expecting(word, command ?? program.root);
    else if (command === null) {
      if (word === 'help' || word === 'bantuan') return program.names(typed);
      command = program.command(word);
      if (!command) return nothing;
    }
  }
  const at = command ?? program.root;
  const [flag = '', value] = typed.startsWith('--') ? typed.split(/=(.*)/s) : [];
  const asked = pending ?? (value === undefined ? null : optionOf(flag, at));
  if (asked) return valuesOfOption(asked, pending ? typed : (value ?? ''), at, program.text);
  if (value !== undefined) return nothing;
  if (typed.startsWith('-')) return optionsOf(at, program.text);
  if (command === null) return program.names(typed);
  const kind = argumentKinds[command.name() as keyof typeof argumentKinds];
  return valuesOf(kind, typed, command.name(), lang);
}

const optionOf = (word: string, command: Command): Option | null =>
  command.options.find(({ long, short }) => word === long || word === short) ?? null;

/** The option whose value comes next. */
function expecting(word: string, command: Command): Option | null {
  const option = optionOf(word, command);
  return option && (option.required || option.optional) ? option : null;
}

function valuesOfOption(option: Option, typed: string, command: Command, { lang }: CliText): Answer {
  if (option.argChoices)
    return { values: option.argChoices.map((value) => [value, '']), directive: directive.noFiles };
  return valuesOf(optionKinds[option.long ?? ''] ?? 'text', typed, command.name(), lang);
}

function optionsOf(command: Command, text: CliText): Answer {
  const all = command.options.map((option) => [option.long ?? '', option.description] as const);
  return { values: [...all, ['--help', text.help.helpOption]], directive: directive.noFiles };
}
