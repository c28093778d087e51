import { refuse } from '../diagnostic/diagnostic.js';
import type { Instrument } from '../instrument/model.js';
import { decode } from '../source/decode.js';
import type { Platform, SourceFile } from '../source/platform.js';
import { looksLikeCsv, sniff } from '../source/sniff.js';
import { readPortalRb } from './portalrb/portalrb.js';
import { asItComes, type ReadingOptions } from './reading.js';
import type { Worksheet } from './worksheet.js';
import { readYamlWorksheet } from './yaml/worksheet-yaml.js';

/**
 * Reads a worksheet of any format, recognised by its content and never by its name.
 * @throws UserError with one sentence's worth of why it is no worksheet, or cannot be read.
 */
export async function openWorksheet(
  file: SourceFile,
  instrument: Instrument,
  platform: Platform,
  reading: ReadingOptions = asItComes,
): Promise<Worksheet> {
  const { bytes, path } = file;
  const kind = sniff(bytes);
  switch (kind) {
    case 'empty':
      return refuse('file-empty', { path }, {});
    case 'zip': {
      const { openExcel } = await import('./open-excel.js');
      return openExcel(file, instrument, platform, reading);
    }
    case 'encrypted':
      return refuse('workbook-encrypted', { path }, {});
    case 'xls':
    case 'html':
    case 'pdf':
    case 'binary':
      return refuse('file-not-worksheet', { path }, { seems: kind });
    case 'json':
      return readBraces(decode(bytes, path), path, instrument);
    case 'text': {
      const text = decode(bytes, path);
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
