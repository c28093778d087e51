import { type Command, InvalidArgumentError, Option } from 'commander';
import { type FormatName, type FormatOf, formatsOf } from '../format/index.js';
import type { CliText } from '../messages/id/cli.js';
import type { CommandName } from '../report/document.js';
import type { ReadingOptions } from '../worksheet/reading.js';
import type { FormatChoice } from './format-choice.js';
import { formatMeant } from './format-meant.js';
import { addOutputOption } from './output-option.js';

/** Options of every command that reads worksheets. */
export interface CommonOptions<C extends CommandName = CommandName> extends ReadingOptions {
  readonly format: readonly FormatChoice<FormatOf<C>>[];
  readonly color: 'auto' | 'always' | 'never';
  readonly quiet: boolean;
  readonly blank: 'zero' | 'exclude';
  readonly zeroDivision: 'full' | 'zero' | 'exclude';
  readonly areaHalves: boolean;
  readonly instrument: readonly string[];
  readonly unit?: string;
  readonly stdinName: string;
  readonly force: boolean;
  readonly config?: string;
  /** `YYYY-MM-DD`, for documents. */
  readonly date?: string;
  /** Names of the options that the command line itself sets. */
  readonly explicit: ReadonlySet<string>;
}

/** The options of a command as given, and which of them are given rather than defaults. */
export function optionsOf<T>(command: Command): T {
  const options = command.optsWithGlobals();
  const explicit = Object.keys(options).filter((name) => command.getOptionValueSource(name) === 'cli');
  return { ...options, explicit: new Set(explicit) } as T;
}

/** Adds the options that say how a workbook is read. */
export function addReadingOptions(command: Command, text: CliText): Command {
  const { sheet, column, team } = text.options;
  return command
    .addOption(new Option('--sheet <name>', sheet))
    .addOption(new Option('--column <name|letter>', column))
    .addOption(new Option('--team <name|letter>', team));
}

/** Adds the options by which an open rule is decided and a house rule added. */
export function addHouseOptions(command: Command, text: CliText): Command {
  const { zeroDivision, areaHalves } = text.options;
  return command
    .addOption(choice('--zero-division <policy>', zeroDivision, ['full', 'zero', 'exclude']).default('full'))
    .addOption(new Option('--area-halves', areaHalves).default(false, ' '));
}

/** Adds the common options; the first of the formats that a command can write is its default. */
export function addCommonOptions(command: Command, name: CommandName, text: CliText): Command {
  const say = text.options;
  const formats = formatsOf(name);
  const listed = formats.join(', ');
  const named = name === 'batch' ? text.batch.formats(listed) : listed;
  command.addOption(
    new Option('-f, --format <name[=file]>', say.format(named))
      .argParser((value: string, before: FormatChoice[] | undefined) => [
        ...(before ?? []),
        parseFormat(value, formats, text),
      ])
      .default([], formats[0]),
  );
  addOutputOption(command, formats, text)
    .addOption(languageOption(text))
    .addOption(choice('--color <when>', say.color, ['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('-q, --quiet', say.quiet).default(false, ' '))
    .addOption(choice('--by <side>', say.by, ['unit', 'tpi']).default('unit'))
    .addOption(choice('--blank <policy>', say.blank, ['zero', 'exclude']).default('zero'));
  addHouseOptions(command, text)
    .addOption(repeatable('--instrument <id|file>', say.instrument))
    .addOption(new Option('--unit <file>', say.unit))
    .addOption(new Option('--config <file>', say.config))
    .addOption(new Option('--stdin-name <name>', say.stdinName).default('stdin'))
    .addOption(new Option('--force', say.force).default(false, ' '));
  if (formats.some((format) => format === 'docx'))
    command.addOption(new Option('--date <date>', say.date).argParser((value: string) => day(value, text)));
  return addReadingOptions(command, text);
}

/** @throws InvalidArgumentError for what is no day. */
function day(value: string, text: CliText): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // a day that a month does not have moves on to the next
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value))
    throw new InvalidArgumentError(text.errors.day);
  return value;
}

/** `--lang` belongs to every command and to the program itself. */
export function languageOption(text: CliText): Option {
  return choice('--lang <lang>', text.options.lang, ['id', 'en']).default(text.lang);
}

function parseFormat(value: string, formats: readonly FormatName[], text: CliText): FormatChoice {
  const cut = value.indexOf('=');
  const asked = (cut < 0 ? value : value.slice(0, cut)).toLowerCase();
  const file = cut < 0 ? null : value.slice(cut + 1);
  const name = formats.find((format) => format === asked);
  if (name === undefined) {
    const meant = formatMeant(asked, formats);
    throw new InvalidArgumentError(
      `${text.errors.choices(formats.join(', '))}${meant === null ? '' : text.errors.meant(meant)}`,
    );
  }
  if (file === '') throw new InvalidArgumentError(text.errors.formatFile);
  return { name, file };
}

/** An option whose values are these, in any letter case. */
export function choice(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, description).choices(values);
  const { parseArg } = option;
  return parseArg
    ? option.argParser((value: string, before) => parseArg(value.toLowerCase(), before))
    : option;
}

/** An option that may be given several times, its values collected. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description)
    .argParser((value: string, before: string[] | undefined) => [...(before ?? []), value])
    .default([], ' ');
}
