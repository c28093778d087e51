import { Command, Option } from 'commander';
import type { CliText } from '../messages/cli.id.js';
import { type ExitStatus, exitStatus } from './exit-status.js';
import { addCommonOptions } from './options.js';
import type { Streams } from './streams.js';
import { toolVersion } from './version.js';

/** The command line; each command's own code is imported when it is asked for. */
export function buildProgram(text: CliText, streams: Streams, settle: (status: ExitStatus) => void): Command {
  const program = configure(new Command('lke'), text, streams)
    .description(text.description)
    .version(toolVersion, '-V, --version', text.help.version)
    .helpCommand('help [command]', text.help.helpCommand)
    .addHelpText('after', `\n${text.help.examples}`)
    .addOption(new Option('--lang <lang>', text.options.lang).choices(['id', 'en']).default('id'));
  const score = configure(new Command('score').alias('nilai'), text, streams)
    .description(text.commands.score)
    .argument('<file>', text.commands.scoreFile)
    .addOption(new Option('--detail', text.options.detail).default(false, ' '))
    .addOption(
      new Option('--gate <predicate>', text.options.gate)
        .argParser((value: string, before: string[] | undefined) => [...(before ?? []), value.toLowerCase()])
        .default([], ' '),
    )
    .action(async (file: string) => {
      const command = await import('./commands/score.js');
      settle(await command.score(file, score.optsWithGlobals(), streams));
    });
  program.addCommand(addCommonOptions(score, ['text', 'json', 'markdown', 'csv', 'csv-id'], text));
  const explain = configure(new Command('explain').alias('jelaskan'), text, streams)
    .description(text.commands.explain)
    .argument('<id...>', text.commands.explainWords)
    .addOption(new Option('--in <file>', text.options.in))
    .action(async (words: string[]) => {
      const command = await import('./commands/explain.js');
      settle(await command.explain(words, explain.optsWithGlobals(), streams));
    });
  program.addCommand(addCommonOptions(explain, ['text', 'json', 'markdown'], text));
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
