import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CliText } from '../messages/id/cli.js';
import { schemaNames } from '../write/schema-names.js';
import type { ExitStatus } from './exit-status.js';
import {
  addCommonOptions,
  addHouseOptions,
  addReadingOptions,
  choice,
  languageOption,
  optionsOf,
  repeatable,
} from './options.js';
import type { Streams } from './streams.js';

/** What every command is defined with. */
export interface CommandContext {
  readonly text: CliText;
  readonly streams: Streams;
  readonly settle: (status: ExitStatus) => void;
}

export function defineScore(command: Command, { text, streams, settle }: CommandContext): void {
  command
    .argument('<file>', text.commands.scoreFile)
    .addOption(new Option('--detail', text.options.detail).default(false, ' '))
    .addOption(new Option('--without-notes', text.options.withoutNotes).default(false, ' '))
    .addOption(repeatable('--gate <predicate>', text.options.gate))
    .addOption(repeatable('--min <id=value>', text.options.min))
    .addOption(repeatable('--set <id=answer>', text.plan.set))
    .addOption(new Option('--set-file <file>', text.plan.setFile))
    .action(async (file: string) => {
      const { score } = await import('./commands/score.js');
      settle(await score(file, optionsOf(command), streams));
    });
  addCommonOptions(command, 'score', text);
}

export function definePlan(command: Command, { text, streams, settle }: CommandContext): void {
  const say = text.plan;
  command
    .argument('<file>', text.commands.scoreFile)
    .addOption(new Option('--target <predicate>', say.target))
    .addOption(repeatable('--lock <id>', say.lock))
    .addOption(repeatable('--allow <id>', say.allow))
    .addOption(repeatable('--only <id>', say.only))
    .addOption(new Option('--max-effort <n>', say.maxEffort).argParser((value) => wholeNumber(value, text)))
    .addOption(repeatable('--effort <id=n>', say.effort))
    .addOption(new Option('--effort-file <file>', say.effortFile))
    .addOption(repeatable('--set <id=answer>', say.set))
    .addOption(new Option('--set-file <file>', say.setFile))
    .addOption(new Option('--margin', say.margin).default(false, ' '))
    .action(async (file: string) => {
      const { plan } = await import('./commands/plan.js');
      settle(await plan(file, optionsOf(command), streams));
    });
  addCommonOptions(command, 'plan', text);
}

export function defineCheck(command: Command, { text, streams, settle }: CommandContext): void {
  const { options } = text;
  command
    .argument('[file...]', text.commands.checkFiles)
    .addOption(new Option('--files-from <file>', text.batch.filesFrom))
    .addOption(new Option('--template', options.template).default(false, ' '))
    .addOption(choice('--evidence <mode>', options.evidence, ['off', 'warn', 'error']).default('warn'))
    .addOption(repeatable('--gate <predicate>', options.gate))
    .addOption(repeatable('--min <id=value>', options.min))
    .addOption(repeatable('--severity <code=severity>', options.severity))
    .addOption(
      new Option('--max-warnings <n>', options.maxWarnings).argParser((value) => wholeNumber(value, text)),
    )
    .addOption(new Option('--baseline <file>', options.baseline))
    .addOption(new Option('--write-baseline <file>', options.writeBaseline))
    .addOption(new Option('--detail', options.checkDetail).default(false, ' '))
    .action(async (files: string[]) => {
      if (files.length === 0 && command.opts().filesFrom === undefined)
        command.error("error: missing required argument 'file'", { code: 'commander.missingArgument' });
      const { check } = await import('./commands/check.js');
      settle(await check(files, optionsOf(command), streams));
    });
  addCommonOptions(command, 'check', text);
}

export function wholeNumber(value: string, text: CliText): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError(text.errors.choices('0, 1, 2 ...'));
  return Number(value);
}

export function defineDiff(command: Command, { text, streams, settle }: CommandContext): void {
  const { diff: say } = text;
  command
    .argument('<file...>', say.files)
    .addOption(new Option('--unit-tpi', say.unitTpi).default(false, ' '))
    .addOption(new Option('--learn', say.learn))
    .addOption(new Option('--no-learn', say.noLearn))
    .addOption(new Option('--detail', say.detail).default(false, ' '))
    .addOption(new Option('--without-notes', text.options.withoutNotes).default(false, ' '))
    .action(async (files: string[]) => {
      const { diff } = await import('./commands/diff.js');
      settle(await diff(files, optionsOf(command), streams));
    });
  addCommonOptions(command, 'diff', text);
}

export function defineExplain(command: Command, { text, streams, settle }: CommandContext): void {
  command
    .argument('<id...>', text.commands.explainWords)
    .addOption(new Option('--in <file>', text.options.in))
    .addOption(new Option('--without-notes', text.options.withoutNotes).default(false, ' '))
    .action(async (words: string[]) => {
      const { explain } = await import('./commands/explain.js');
      settle(await explain(words, optionsOf(command), streams));
    });
  addCommonOptions(command, 'explain', text);
}

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
    .addOption(languageOption(text))
    .action(async (file: string) => {
      const { init } = await import('./commands/init.js');
      settle(await init(file, optionsOf(command), streams));
    });
  addHouseOptions(command, text);
}

export function defineConvert(command: Command, { text, streams, settle }: CommandContext): void {
  const { options, convert: say } = text;
  command
    .argument('<in>', say.input)
    .argument('[out]', say.output)
    .addOption(choice('--to <form>', say.to, ['yaml', 'xlsx', 'portalrb']))
    .addOption(new Option('--strict', say.strict).default(false, ' '))
    .addOption(new Option('--units <list>', say.units))
    .addOption(new Option('--portalrb <folder>', say.portalrb))
    .addOption(repeatable('--instrument <id|file>', options.instrument))
    .addOption(new Option('--unit <file>', options.unit))
    .addOption(new Option('--config <file>', options.config))
    .addOption(new Option('--stdin-name <name>', options.stdinName).default('stdin'))
    .addOption(new Option('--force', options.force).default(false, ' '))
    .addOption(new Option('-q, --quiet', options.quiet).default(false, ' '))
    .addOption(languageOption(text))
    .action(async (input: string, output: string | undefined) => {
      const { convert } = await import('./commands/convert.js');
      settle(await convert(input, output, optionsOf(command), streams));
    });
  addReadingOptions(addHouseOptions(command, text), text);
}

export function defineMerge(command: Command, { text, streams, settle }: CommandContext): void {
  const { options } = text;
  command
    .argument('<unit>', text.commands.mergeUnit)
    .argument('<tpi>', text.commands.mergeTpi)
    .addOption(new Option('-o, --output <file>', options.mergeOutput).default('-'))
    .addOption(choice('--tpi-from <side>', options.tpiFrom, ['tpi', 'unit']).default('tpi'))
    .addOption(repeatable('--instrument <id|file>', options.instrument))
    .addOption(new Option('--unit <file>', options.unit))
    .addOption(new Option('--config <file>', options.config))
    .addOption(new Option('--stdin-name <name>', options.stdinName).default('stdin'))
    .addOption(new Option('--force', options.force).default(false, ' '))
    .addOption(new Option('-q, --quiet', options.quiet).default(false, ' '))
    .addOption(languageOption(text))
    .action(async (unit: string, tpi: string) => {
      const { merge } = await import('./commands/merge.js');
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
      const { schema } = await import('./commands/schema.js');
      settle(await schema(name, optionsOf(command), streams));
    });
}
