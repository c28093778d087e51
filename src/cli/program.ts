import { Command } from 'commander';
import { type CommandWord, commandNames } from '../messages/command-line.js';
import type { CliText } from '../messages/id/cli.js';
import { defineBatch } from './batch/define.js';
import { defineCompletion } from './define/completion.js';
import type { CommandContext } from './define/context.js';
import { defineDiff, defineExplain } from './define/explain.js';
import { defineCheck, definePlan, defineScore } from './define/judge.js';
import { defineConvert, defineInit, defineMerge, defineSchema } from './define/write.js';
import type { ExitStatus } from './exit-status.js';
import { refuseTwoValues } from './given-twice.js';
import { configureHelp, examplesOf } from './help.js';
import { languageOption } from './options.js';
import type { Streams } from './streams.js';
import { toolVersion } from './version.js';

/** Every command, in the order of the help. */
const commands: readonly [
  name: CommandWord,
  describe: (text: CliText) => string,
  define: (command: Command, context: CommandContext) => void,
][] = [
  ['score', (text) => text.commands.score, defineScore],
  ['plan', (text) => text.plan.description, definePlan],
  ['check', (text) => text.commands.check, defineCheck],
  ['batch', (text) => text.batch.description, defineBatch],
  ['diff', (text) => text.diff.description, defineDiff],
  ['explain', (text) => text.commands.explain, defineExplain],
  ['merge', (text) => text.commands.merge, defineMerge],
  ['convert', (text) => text.convert.description, defineConvert],
  ['init', (text) => text.commands.init, defineInit],
  ['schema', (text) => text.commands.schema, defineSchema],
  ['completion', (text) => text.completion.description, defineCompletion],
];

/** Where a command line reports to. */
interface Reports {
  readonly settle: (status: ExitStatus) => void;
  /** Parts of help and version, for standard output. */
  readonly print: (part: string) => void;
}

/** The command line; each command's own code is imported when it is asked for. */
export function buildProgram(text: CliText, streams: Streams, { settle, print }: Reports): Command {
  const program = configure(new Command('lke'), text, streams, print)
    .description(text.description)
    .version(toolVersion, '-V, --version', text.help.version)
    .addHelpCommand(
      new Command('help')
        .alias('bantuan')
        .argument('[command]')
        .description(text.help.helpCommand)
        .helpOption(false),
    )
    .addHelpText('after', `\n${text.help.beginning}`)
    .addOption(languageOption(text));
  for (const [name, describe] of commands) {
    const command = configure(new Command(name), text, streams, print)
      .description(describe(text))
      .addHelpText('after', () => examplesOf(name, text));
    if (commandNames[name] !== name) command.alias(commandNames[name]);
    program.addCommand(command);
  }
  // a hundred options take time to make: only those of the command that is asked for are
  const defined = new Set<Command>();
  const complete = (command: Command) => {
    if (!defined.has(command)) defineCommand(command, { text, streams, settle });
    defined.add(command);
  };
  program.hook('preSubcommand', (_, command) => complete(command));
  program.on('beforeAllHelp', () => program.commands.forEach(complete));
  program.action(async () => {
    const { alone } = await import('./commands/alone.js');
    settle(await alone(program.opts(), streams));
  });
  return program;
}

/** Gives a command of the program its arguments and options. */
export function defineCommand(command: Command, context: CommandContext): void {
  const [, , define] = commands.find(([name]) => name === command.name()) ?? [];
  define?.(command, context);
  refuseTwoValues(command, context.text);
}

/** Output to our streams, help in our words, no exit from inside the library. */
function configure(
  command: Command,
  text: CliText,
  { stdout, stderr }: Streams,
  print: Reports['print'],
): Command {
  return configureHelp(command, text)
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => (stderr.isTTY ? 80 : 80),
    });
}
