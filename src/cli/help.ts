import type { Argument, Command, Option } from 'commander';
import { type CommandWord, commandLine } from '../messages/command-line.js';
import type { CliText } from '../messages/id/cli.js';

/** Names of what is to be put in, `<file>` or `[path...]`, in the words of a language. */
export const inWords = (term: string, { help }: CliText): string =>
  term.replace(/<[^\s>]*>|\[[^\s\]]*\]+/g, (place) => place.replace(/[a-z]+/g, (word) => help.place(word)));

/** Help in the words of one language. */
export function configureHelp(command: Command, text: CliText): Command {
  const { help } = text;
  const titles: Record<string, string> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  };
  return command.helpOption('-h, --help', help.helpOption).configureHelp({
    // the longest names leave a little less than the usual least
    minWidthToWrap: 30,
    styleTitle: (title) => titles[title] ?? title,
    optionTerm: ({ flags }) => inWords(flags, text),
    argumentTerm: (argument) => help.place(argument.name()),
    commandUsage: (shown) =>
      shown.parent ? `lke ${termOf(shown, text)}` : inWords('lke [options] [command]', text),
    subcommandTerm: (shown) => termOf(shown, text),
    optionDescription: (option) => described(option, text),
    argumentDescription: (argument) => described(argument, text),
  });
}

/** A command with what it takes, by both its names, that of the language first. */
function termOf(command: Command, text: CliText): string {
  const [names, ...rest] = `${command.name()} ${command.usage()}`.split(' ');
  const both = [command.name(), ...command.aliases()];
  const ordered = text.lang === 'id' ? both.reverse() : both;
  return inWords([names === command.name() ? ordered.join('|') : names, ...rest].join(' '), text);
}

/** What an option or an argument says, with its choices and its default. */
function described(subject: Option | Argument, { help }: CliText): string {
  const { argChoices, description } = subject;
  const extra: string[] = [];
  if (argChoices) extra.push(`${help.choices}: ${argChoices.join(', ')}`);
  const value = subject.defaultValueDescription?.trim() ?? subject.defaultValue;
  if (value !== undefined && value !== false && value !== '')
    extra.push(`${help.defaultValue}: ${String(value)}`);
  return extra.length > 0 ? `${description} (${extra.join('; ')})` : description;
}

/** Lines that can be typed, each with what it does. */
export function examplesOf(name: CommandWord, { lang, help, examples }: CliText): string {
  const lines = examples[name].map(([words, says]) => [commandLine(lang, name, [words]), says] as const);
  const width = Math.max(...lines.map(([line]) => line.length));
  return `\n${help.examples}\n${lines.map(([line, says]) => `  ${line.padEnd(width)}  ${says}`).join('\n')}`;
}
