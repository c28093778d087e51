import type { Instrument } from '../instrument/model.js';
import { decode } from '../source/decode.js';
import { openWorksheet } from '../worksheet/open.js';
import type { ReadingOptions } from '../worksheet/reading.js';
import type { Worksheet } from '../worksheet/worksheet.js';
import { readUnitFile, withUnitFile } from '../worksheet/yaml/unit-file.js';
import { readIfPresent, readInput } from './files.js';
import type { CommonOptions } from './options.js';
import { platform } from './platform.js';
import type { Streams } from './streams.js';

type WorksheetOptions = Pick<CommonOptions, 'unit' | 'stdinName'> & ReadingOptions;

export interface LoadedWorksheet {
  readonly worksheet: Worksheet;
  readonly source: { readonly path: string; readonly sha256: string };
  /** The file's text; null for a workbook. */
  readonly text: string | null;
}

/**
 * Reads a worksheet and the unit data that belong to it.
 * @throws UserError when either cannot be read.
 */
export async function loadWorksheet(
  file: string,
  options: WorksheetOptions,
  instrument: Instrument,
  streams: Streams,
): Promise<LoadedWorksheet> {
  const input = await readInput(file, options.stdinName, streams);
  const { bytes, path } = input;
  const opened = await openWorksheet(input, instrument, platform, options);
  const worksheet = await addUnitFile(opened, file, options, instrument, streams);
  const text = opened.format === 'xlsx' ? null : decode(bytes, path);
  return { worksheet, source: { path, sha256: platform.sha256(bytes) }, text };
}

/** Unit data from `--unit`, or from `NAME.unit.yaml` beside a worksheet that has no place for it. */
async function addUnitFile(
  worksheet: Worksheet,
  file: string,
  options: WorksheetOptions,
  instrument: Instrument,
  streams: Streams,
): Promise<Worksheet> {
  if (options.unit !== undefined) {
    const { bytes, path } = await readInput(options.unit, options.unit, streams);
    return withUnitFile(worksheet, readUnitFile(decode(bytes, path), path, instrument));
  }
  if (worksheet.format === 'yaml' || file === '-') return worksheet;
  const sidecar = `${file.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.unit.yaml`;
  const bytes = await readIfPresent(sidecar, streams);
  return bytes
    ? withUnitFile(worksheet, readUnitFile(decode(bytes, sidecar), sidecar, instrument))
    : worksheet;
}
