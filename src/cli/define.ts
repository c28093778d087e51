import { type Command, Option } from 'commander';
import type { CliText } from '../messages/cli.id.js';
import type { ExitStatus } from './exit-status.js';
import { addCommonOptions, languageOption } from './options.js';
import type { Streams } from './streams.js';

/** What every command is defined with. */
export interface CommandContext {
  readonly text: CliText;
  readonly streams: Streams;
  readonly settle: (status: ExitStatus) => void;
}

export function defineScore(command: Command, { text, streams, settle }: CommandContext): void {
  const gate = new Option('--gate <predicate>', text.options.gate)
    .argParser((value: string, before: string[] | undefined) => [...(before ?? []), value.toLowerCase()])
    .default([], ' ');
  command
    .argument('<file>', text.commands.scoreFile)
    .addOption(new Option('--detail', text.options.detail).default(false, ' '))
    .addOption(gate)
    .action(async (file: string) => {
      const { score } = await import('./commands/score.js');
      settle(await score(file, command.optsWithGlobals(), streams));
    });
  addCommonOptions(command, ['text', 'json', 'markdown', 'csv', 'csv-id'], text);
}

export function defineExplain(command: Command, { text, streams, settle }: CommandContext): void {
  command
    .argument('<id...>', text.commands.explainWords)
    .addOption(new Option('--in <file>', text.options.in))
    .action(async (words: string[]) => {
      const { explain } = await import('./commands/explain.js');
      settle(await explain(words, command.optsWithGlobals(), streams));
    });
  addCommonOptions(command, ['text', 'json', 'markdown'], text);
}

export function defineInit(command: Command, { text, streams, settle }: CommandContext): void {
  const { options } = text;
  command
    .argument('[file]', text.commands.initFile, 'lembar-kerja.yaml')
    .addOption(new Option('--name <text>', options.unitName))
    .addOption(new Option('--institution <text>', options.institution))
    .addOption(
      new Option('--institution-type <kind>', options.institutionType).choices([
        'pemda',
        'kementerian-lembaga',
      ]),
    )
    .addOption(new Option('--year <year>', options.year))
    .addOption(new Option('--target <predicate>', options.target))
    .addOption(new Option('--instrument <id|file>', options.instrument))
    .addOption(new Option('--force', options.force).default(false, ' '))
    .addOption(languageOption(text))
    .action(async (file: string) => {
      const { init } = await import('./commands/init.js');
      settle(await init(file, command.optsWithGlobals(), streams));
    });
}

export function defineSchema(command: Command, { text, streams, settle }: CommandContext): void {
  command
    .argument('<name>', `${text.commands.schemaName}: worksheet, instrument, report`)
    .addOption(new Option('-o, --output <file>', text.options.output))
    .addOption(new Option('--instrument <id|file>', text.options.instrument))
    .addOption(new Option('--force', text.options.force).default(false, ' '))
    .addOption(languageOption(text))
    .action(async (name: string) => {
      const { schema } = await import('./commands/schema.js');
      settle(await schema(name, command.optsWithGlobals(), streams));
    });
}
