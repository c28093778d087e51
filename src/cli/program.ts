import { Command, type Option } from 'commander';
import type { CliText } from '../messages/cli.id.js';
import { defineBatch } from './batch/define.js';
import {
  type CommandContext,
  defineCheck,
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

/** The command line; each command's own code is imported when it is asked for. */
export function buildProgram(text: CliText, streams: Streams, settle: (status: ExitStatus) => void): Command {
  const program = configure(new Command('lke'), text, streams)
    .description(text.description)
    .version(toolVersion, '-V, --version', text.help.version)
    .helpCommand('help [command]', text.help.helpCommand)
    .addHelpText('after', `\n${text.help.examples}`)
    .addOption(languageOption(text));
  const add = (name: string, alias: string, description: string) => {
    const command = configure(new Command(name).alias(alias), text, streams).description(description);
    program.addCommand(command);
    return command;
  };
  const context: CommandContext = { text, streams, settle };
  defineScore(add('score', 'nilai', text.commands.score), context);
  definePlan(add('plan', 'rencana', text.plan.description), context);
  defineCheck(add('check', 'periksa', text.commands.check), context);
  defineBatch(add('batch', 'rekap', text.batch.description), context);
  defineDiff(add('diff', 'banding', text.diff.description), context);
  defineExplain(add('explain', 'jelaskan', text.commands.explain), context);
  defineMerge(add('merge', 'gabung', text.commands.merge), context);
  defineInit(add('init', 'buat', text.commands.init), context);
  defineSchema(add('schema', 'skema', text.commands.schema), context);
  program.action(() => {
    program.outputHelp();
    settle(exitStatus.cannot);
  });
  return program;
}

/** Output to our streams, help in our words, no exit from inside the library. */
function configure(command: Command, text: CliText, { stdout, stderr }: Streams): Command {
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
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => describeOption(option, text),
    })
    .configureOutput({
      writeOut: (output) => void stdout.write(output),
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
