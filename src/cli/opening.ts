import type { Lang } from '../diagnostic/lang.js';
import { cliText } from '../messages/cli.js';
import type { CliText } from '../messages/id/cli.js';
import { visible } from '../report/page/visible.js';
import { Content } from '../source/content.js';
import { decode } from '../source/decode.js';
import type { OpenedWorksheet } from '../worksheet/choose.js';
import { openWorksheet } from '../worksheet/open.js';
import type { ReadingOptions } from '../worksheet/reading.js';
import { readUnitFile, withUnitFile } from '../worksheet/yaml/unit-file.js';
import { type LoadedConfig, loadConfig, withConfig } from './config.js';
import { readInput } from './files.js';
import { type Known, knownInstruments, knownTo } from './instrument.js';
import { platform } from './platform.js';
import { type Streams, write } from './streams.js';
import { misnamedBeside, readUnitFileBeside } from './unit-files.js';

export interface OpeningOptions {
  readonly lang: Lang;
  readonly instrument: readonly string[];
  readonly config?: string;
  readonly quiet?: boolean;
  /** Names of the options that the command line itself sets. */
  readonly explicit?: ReadonlySet<string>;
}

/** What a command works with: everything that is opened before the first worksheet. */
export interface Opening<T extends OpeningOptions = OpeningOptions> {
  /** With what the configuration says where the command line says nothing. */
  readonly options: T;
  readonly config: LoadedConfig | null;
  readonly known: Known;
  readonly text: CliText;
  readonly streams: Streams;
}

/**
 * Opens the configuration and the instruments.
 * @throws UsageError, UserError when one cannot be read.
 */
export async function open<T extends OpeningOptions>(given: T, streams: Streams): Promise<Opening<T>> {
  const text = cliText(given.lang);
  const config = await loadConfig(given.config, streams);
  const options = withConfig(given, config);
  const known = await knownInstruments(options.instrument, streams, text, config);
  if (!options.quiet) await tellLeftOut(known, text, streams);
  return { options, config, known, text, streams };
}

async function tellLeftOut({ leftOut }: Known, text: CliText, { stderr }: Streams): Promise<void> {
  if (leftOut.length === 0) return;
  const { messagesIn } = await import('../messages/messages.js');
  const { describe } = messagesIn(text.lang);
  for (const { id, why } of leftOut) {
    const place = why.origin && 'line' in why.origin ? `${why.origin.path}:${why.origin.line}: ` : '';
    await write(stderr, `${visible(text.instrumentLeftOut(id, `${place}${describe(why)}`))}\n`);
  }
}

/** How one file is to be read. */
export interface FileOptions extends ReadingOptions {
  /** A file with unit data; without one, it is looked for beside the worksheet. */
  readonly unit?: string;
  readonly stdinName: string;
}

export interface OpenedFile extends OpenedWorksheet {
  readonly source: { readonly path: string; readonly sha256: string };
  readonly content: Content;
}

/**
 * Opens a worksheet, with the unit data that belong to it.
 * @throws UserError when either cannot be read.
 */
export async function openFile(file: string, opening: Opening, options: FileOptions): Promise<OpenedFile> {
  const input = await readInput(file, options.stdinName, opening.streams);
  return openContent(new Content(input), file, opening, options);
}

/**
 * The same of a file that has been read already.
 * @param file its name on the command line.
 */
export async function openContent(
  content: Content,
  file: string,
  { known, streams }: Opening,
  options: FileOptions,
): Promise<OpenedFile> {
  const opened = await openWorksheet(content, knownTo(known), platform, options);
  const { path, bytes } = content;
  return {
    ...(await withUnitData(opened, file, options, streams)),
    source: { path, sha256: platform.sha256(bytes) },
    content,
  };
}

/** With the data of `--unit`, or of `NAME.unit.yaml` beside a worksheet that has no place for them. */
async function withUnitData(
  { instrument, worksheet }: OpenedWorksheet,
  file: string,
  { unit }: FileOptions,
  streams: Streams,
): Promise<OpenedWorksheet> {
  const isBeside = unit === undefined && worksheet.format !== 'yaml' && file !== '-';
  const found = isBeside
    ? await readUnitFileBeside(file, streams)
    : unit === undefined
      ? null
      : await readInput(unit, unit, streams);
  if (found) {
    const data = readUnitFile(decode(found.bytes, found.path), found.path, instrument);
    return { instrument, worksheet: withUnitFile(worksheet, data) };
  }
  const misnamed =
    isBeside && worksheet.prerequisites.size === 0 ? await misnamedBeside(file, streams) : null;
  const diagnostics = [...worksheet.diagnostics, ...(misnamed ? [misnamed] : [])];
  return { instrument, worksheet: { ...worksheet, diagnostics } };
}
