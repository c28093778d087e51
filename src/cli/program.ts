import { Command, type Option } from 'commander';
import type { CliText } from '../messages/id/cli.js';
import { defineBatch } from './batch/define.js';
import {
  type CommandContext,
  defineCheck,
  defineConvert,
  defineDiff,
  defineExplain,
  defineInit,
  defineMerge,
  definePlan,
  defineSchema,
  defineScore,
} from './define.js';
import { type ExitStatus, exitStatus } from './exit-status.js';
import { languageOption } from './options.js';
import type { Streams } from './streams.js';
import { toolVersion } from './version.js';

/** Every command with its alias, in the order of the help. */
const commands: readonly [
  name: string,
  alias: string,
  describe: (text: CliText) => string,
  define: (command: Command, context: CommandContext) => void,
][] = [
  ['score', 'nilai', (text) => text.commands.score, defineScore],
  ['plan', 'rencana', (text) => text.plan.description, definePlan],
  ['check', 'periksa', (text) => text.commands.check, defineCheck],
  ['batch', 'rekap', (text) => text.batch.description, defineBatch],
  ['diff', 'banding', (text) => text.diff.description, defineDiff],
  ['explain', 'jelaskan', (text) => text.commands.explain, defineExplain],
  ['merge', 'gabung', (text) => text.commands.merge, defineMerge],
  ['convert', 'konversi', (text) => text.convert.description, defineConvert],
  ['init', 'buat', (text) => text.commands.init, defineInit],
  ['schema', 'skema', (text) => text.commands.schema, defineSchema],
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
    .helpCommand('help [command]', text.help.helpCommand)
    .addHelpText('after', `\n${text.help.examples}`)
    .addOption(languageOption(text));
  for (const [name, alias, describe] of commands) {
    const command = configure(new Command(name).alias(alias), text, streams, print).description(
      describe(text),
    );
    program.addCommand(command);
  }
  // a hundred options take time to make: only those of the command that is asked for are
  const defined = new Set<Command>();
  const complete = (command: Command) => {
    const [, , , define] = commands.find(([name]) => name === command.name()) ?? [];
    if (!defined.has(command)) define?.(command, { text, streams, settle });
    defined.add(command);
  };
  program.hook('preSubcommand', (_, command) => complete(command));
  program.on('beforeAllHelp', () => program.commands.forEach(complete));
  program.action(() => {
    program.outputHelp();
    settle(exitStatus.cannot);
  });
  return program;
}

/** Output to our streams, help in our words, no exit from inside the library. */
function configure(
  command: Command,
  text: CliText,
  { stdout, stderr }: Streams,
  print: Reports['print'],
): Command {
  const titles: Record<string, string> = {
    'Usage:': text.help.usage,
    'Arguments:': text.help.arguments,
    'Options:': text.help.options,
    'Commands:': text.help.commands,
  };
  return command
    .exitOverride()
    .helpOption('-h, --help', text.help.helpOption)
    .configureHelp({
      // the longest names leave a little less than the usual least
      minWidthToWrap: 30,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => describeOption(option, text),
    })
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

function describeOption(option: Option, { help }: CliText): string {
  const extra: string[] = [];
  if (option.argChoices) extra.push(`${help.choices}: ${option.argChoices.join(', ')}`);
  const value = option.defaultValueDescription?.trim() ?? option.defaultValue;
  if (value !== undefined && value !== false && value !== '')
    extra.push(`${help.defaultValue}: ${String(value)}`);
  return extra.length > 0 ? `${option.description} (${extra.join('; ')})` : option.description;
}
