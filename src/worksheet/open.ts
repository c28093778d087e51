import { refuse } from '../diagnostic/diagnostic.js';
import type { Instrument } from '../instrument/model.js';
import type { Content } from '../source/content.js';
import type { Platform } from '../source/platform.js';
import { looksLikeCsv } from '../source/sniff.js';
import { readPortalRb } from './portalrb/portalrb.js';
import { asItComes, type ReadingOptions } from './reading.js';
import type { Worksheet } from './worksheet.js';
import { readYamlWorksheet } from './yaml/worksheet-yaml.js';

/** A worksheet with the instrument that its questions are of. */
export interface OpenedWorksheet {
  readonly instrument: Instrument;
  readonly worksheet: Worksheet;
}

/** The instruments that a worksheet may be of, the one to prefer first. */
export type KnownInstruments = readonly [Instrument, ...Instrument[]];

/**
 * Reads a worksheet of any format, recognised by its content and never by its name.
 * @throws UserError with one sentence's worth of why it is no worksheet, or cannot be read.
 */
export async function openWorksheet(
  content: Content,
  [instrument]: KnownInstruments,
  platform: Platform,
  reading: ReadingOptions = asItComes,
): Promise<OpenedWorksheet> {
  return { instrument, worksheet: await readWorksheet(content, instrument, platform, reading) };
}

async function readWorksheet(
  content: Content,
  instrument: Instrument,
  platform: Platform,
  reading: ReadingOptions,
): Promise<Worksheet> {
  const { kind, path } = content;
  switch (kind) {
    case 'empty':
      return refuse('file-empty', { path }, {});
    case 'zip': {
      const { openExcel } = await import('./open-excel.js');
      return openExcel(content, instrument, platform, reading);
    }
    case 'encrypted':
      return refuse('workbook-encrypted', { path }, {});
    case 'xls':
    case 'html':
    case 'pdf':
    case 'binary':
      return refuse('file-not-worksheet', { path }, { seems: kind });
    case 'json':
      return readBraces(content.text, path, instrument);
    case 'text': {
      const { text } = content;
      if (text.trim() === '') return refuse('file-empty', { path }, {});
      if (looksLikeCsv(text)) return refuse('file-not-worksheet', { path }, { seems: 'csv' });
      return readYamlWorksheet(text, path, instrument);
    }
  }
}

/** What begins with a brace is JSON, or a YAML worksheet in one pair of braces. */
function readBraces(text: string, path: string, instrument: Instrument): Worksheet {
  const isYaml =
    /^\s*\{\s*['"]?(versi|instrumen|unit|prasyarat|jawaban)['"]?\s*:/.test(text) &&
    !/"answers"\s*:/.test(text);
  return isYaml ? readYamlWorksheet(text, path, instrument) : readPortalRb(text, path, instrument);
}
