import { type Command, Option } from 'commander';
import type { CliText } from '../../messages/id/cli.js';
import { schemaNames } from '../../write/schema-names.js';
import {
  addHouseOptions,
  addReadingOptions,
  choice,
  languageOption,
  optionsOf,
  repeatable,
} from '../options.js';
import { UsageError } from '../usage-error.js';
import type { CommandContext } from './context.js';

export function defineInit(command: Command, { text, streams, settle }: CommandContext): void {
  const { options } = text;
  command
    .argument('[file]', text.commands.initFile, 'lembar-kerja.yaml')
    .addOption(new Option('--name <text>', options.unitName))
    .addOption(new Option('--institution <text>', options.institution))
    .addOption(choice('--institution-type <kind>', options.institutionType, ['pemda', 'kementerian-lembaga']))
    .addOption(new Option('--year <year>', options.year))
    .addOption(new Option('--target <predicate>', options.target))
    .addOption(new Option('--unit-file <worksheet>', options.unitFile))
    .addOption(repeatable('--instrument <id|file>', options.instrument))
    .addOption(new Option('--config <file>', options.config))
    .addOption(new Option('--force', options.force).default(false, ' '))
    .addOption(new Option('-o, --output <file>', options.output))
    .addOption(languageOption(text))
    .action(async (file: string) => {
      const { init } = await import('../commands/init.js');
      const named = command.args.length > 0 ? file : undefined;
      settle(await init(oneOf(named, command, text) ?? file, optionsOf(command), streams));
    });
  addHouseOptions(command, text);
}

/** What commands take that make one worksheet of others. */
const addFileOptions = (command: Command, text: CliText): Command =>
  command
    .addOption(repeatable('--instrument <id|file>', text.options.instrument))
    .addOption(new Option('--unit <file>', text.options.unit))
    .addOption(new Option('--config <file>', text.options.config))
    .addOption(new Option('--stdin-name <name>', text.options.stdinName).default('stdin'))
    .addOption(new Option('--force', text.options.force).default(false, ' '))
    .addOption(new Option('-q, --quiet', text.options.quiet).default(false, ' '))
    .addOption(languageOption(text));

export function defineConvert(command: Command, { text, streams, settle }: CommandContext): void {
  const { options, convert: say } = text;
  const declared = command
    .argument('<in>', say.input)
    .argument('[out]', say.output)
    .addOption(choice('--to <form>', say.to, ['yaml', 'xlsx', 'portalrb']))
    .addOption(new Option('--strict', say.strict).default(false, ' '))
    .addOption(new Option('--units <list>', say.units))
    .addOption(new Option('--portalrb <folder>', say.portalrb));
  addFileOptions(declared, text)
    .addOption(new Option('-o, --output <file>', options.output))
    .action(async (input: string, named: string | undefined) => {
      const output = oneOf(named, command, text);
      const { convert } = await import('../commands/convert.js');
      settle(await convert(input, output, optionsOf(command), streams));
    });
  addReadingOptions(addHouseOptions(command, text), text);
}

export function defineMerge(command: Command, { text, streams, settle }: CommandContext): void {
  const { options } = text;
  const declared = command
    .argument('<unit>', text.commands.mergeUnit)
    .argument('<tpi>', text.commands.mergeTpi)
    .addOption(new Option('-o, --output <file>', options.mergeOutput).default('-'))
    .addOption(choice('--tpi-from <side>', options.tpiFrom, ['tpi', 'unit']).default('tpi'));
  addFileOptions(declared, text).action(async (unit: string, tpi: string) => {
    const { merge } = await import('../commands/merge.js');
    settle(await merge(unit, tpi, optionsOf(command), streams));
  });
  addReadingOptions(command, text).addOption(new Option('--tpi-sheet <name>', options.tpiSheet));
}

export function defineSchema(command: Command, { text, streams, settle }: CommandContext): void {
  command
    .argument('<name>', `${text.commands.schemaName}: ${schemaNames.join(', ')}`)
    .addOption(new Option('-o, --output <file>', text.options.output))
    .addOption(repeatable('--instrument <id|file>', text.options.instrument))
    .addOption(new Option('--force', text.options.force).default(false, ' '))
    .addOption(languageOption(text))
    .action(async (name: string) => {
      const { schema } = await import('../commands/schema.js');
      settle(await schema(name, optionsOf(command), streams));
    });
}

/** The file to be made, which may stand behind the command or behind `-o`. @throws UsageError where both name one. */
function oneOf(named: string | undefined, command: Command, { errors }: CliText): string | undefined {
  const { output }: { output?: string } = command.opts();
  if (named !== undefined && output !== undefined) throw new UsageError(errors.twoOutputs(named, output));
  return named ?? output;
}
