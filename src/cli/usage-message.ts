import { type Command, CommanderError } from 'commander';
import type { Lang } from '../diagnostic/lang.js';
import { suggest } from '../diagnostic/suggest.js';
import { isAddress } from '../messages/address-like.js';
import { type CommandWord, commandLine, commandName, fileWord, shellWord } from '../messages/command-line.js';
import type { CliText } from '../messages/id/cli.js';
import { commandMeant } from './command-synonyms.js';
import { inWords } from './help.js';
import type { UsageError } from './usage-error.js';

/** What is wrong with a command line, and where its help is. */
export function usageMessage(
  error: CommanderError | UsageError,
  args: readonly string[],
  program: Command,
  text: CliText,
): string {
  const said = error instanceof CommanderError ? sayCommander(error, args, program, text) : error.message;
  return `${said}\n${text.errors.seeHelp(helpOf(args, program, text.lang))}\n`;
}

/** Words of a command line as they can be typed, the command in a language; without one, the file is scored. */
export function typedAs(words: readonly string[], program: Command, lang: Lang): string {
  const at = commandIn(words, program) ? words.indexOf(firstWord(words)) : -1;
  const command = commandIn(words, program)?.name() ?? 'score';
  const rest = words.filter((_, i) => i !== at).map(shellWord);
  return commandLine(lang, command as CommandWord, rest);
}

/** The first word that is neither an option nor the value of `--lang`: the command. */
function firstWord(args: readonly string[]): string {
  return args.find((arg, i) => !arg.startsWith('-') && args[i - 1] !== '--lang') ?? '';
}

const commandIn = (args: readonly string[], program: Command): Command | undefined =>
  program.commands.find((c) => c.name() === firstWord(args) || c.aliases().includes(firstWord(args)));

/** The command that a word is meant for, by its name in a language; empty where there is none. */
function meant(typed: string, lang: Lang): string {
  const command = commandMeant(typed);
  if (command === null) return suggest(typed, ['versi', 'version']) === null ? '' : '--version';
  return command === 'help' ? '--help' : commandName(command, lang);
}

/** The help of the command that was typed, as far as it was one. */
function helpOf(args: readonly string[], program: Command, lang: Lang): string {
  const command = commandIn(args, program);
  return command ? commandLine(lang, command.name() as CommandWord, ['--help']) : 'lke --help';
}

function sayCommander(
  error: CommanderError,
  args: readonly string[],
  program: Command,
  text: CliText,
): string {
  const [named = ''] = /'([^']*)'/.exec(error.message)?.slice(1) ?? [];
  switch (error.code) {
    case 'commander.unknownOption': {
      const command = commandIn(args, program);
      const known = [...program.options, ...(command?.options ?? [])].flatMap((option) => option.long ?? []);
      return text.errors.unknownOption(named, suggest(named, known) ?? '');
    }
    case 'commander.unknownCommand':
    case 'commander.excessArguments': {
      const typed = firstWord(args);
      if (isAddress(typed)) return text.errors.address(typed);
      if (/\.(ya?ml|xlsx|json)$/i.test(typed))
        return text.errors.fileAlone(typed, commandLine(text.lang, 'score', [fileWord(typed)]));
      return commandIn(args, program)
        ? text.errors.excess
        : text.errors.unknownCommand(typed, meant(typed, text.lang));
    }
    // `lke help` of a command that there is not
    case 'commander.help': {
      const typed = args.find((arg) => !arg.startsWith('-') && arg !== 'help') ?? '';
      return text.errors.unknownCommand(typed, meant(typed, text.lang));
    }
    case 'commander.missingArgument':
      return text.errors.missingArgument(text.help.place(named));
    case 'commander.optionMissingArgument':
      return text.errors.optionArgument(inWords(named, text));
    case 'commander.invalidArgument': {
      const [, option = '', value = ''] =
        /option '([^']*)' argument '([^']*)' is invalid/.exec(error.message) ?? [];
      const detail = /is invalid\. (.*)$/s.exec(error.message)?.[1] ?? '';
      const choices = /Allowed choices are (.*)\.$/.exec(detail)?.[1];
      return text.errors.invalid(
        inWords(option, text),
        value,
        choices ? text.errors.choices(choices) : detail,
      );
    }
    default:
      return error.message;
  }
}
