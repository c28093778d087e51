import { diagnose, refuse } from '../diagnostic/diagnostic.js';
import type { Instrument } from '../instrument/model.js';
import type { Content } from '../source/content.js';
import type { Platform } from '../source/platform.js';
import type { Kind } from '../source/text-kinds.js';
import { noticeBefore } from './portalrb/notice.js';
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
    case 'labelled':
      return refuse('workbook-labelled', { path }, {});
    case 'json':
      return readBraces(content.text, path, instrument);
    case 'html':
      return (
        readAfterNotice(new TextDecoder().decode(content.bytes), path, instrument) ?? notWorksheet(kind, path)
      );
    case 'text': {
      const { text } = content;
      if (text.trim() === '') return refuse('file-empty', { path }, {});
      return readAfterNotice(text, path, instrument) ?? readYamlWorksheet(text, path, instrument);
    }
    default:
      return notWorksheet(kind, path);
  }
}

const notWorksheet = (seems: Kind, path: string) => refuse('file-not-worksheet', { path }, { seems });

/** PortalRB's JSON behind a warning that its server printed first; null for any other text. */
function readAfterNotice(text: string, path: string, instrument: Instrument): Worksheet | null {
  const notice = noticeBefore(text);
  if (!notice) return null;
  const worksheet = readPortalRb(notice.json, path, instrument);
  const warning = diagnose('text-before-json', { path, line: 1, column: 1 }, { text: notice.words });
  return { ...worksheet, diagnostics: [warning, ...worksheet.diagnostics] };
}

/** What begins with a brace is JSON, or a YAML worksheet in one pair of braces. */
function readBraces(text: string, path: string, instrument: Instrument): Worksheet {
  const [, quote] = /^\s*\{\s*(['"]?)(?:versi|instrumen|unit|prasyarat|jawaban)['"]?\s*:/.exec(text) ?? [];
  const isYaml = quote === '' || (quote !== undefined && /['"]jawaban['"]\s*:\s*\{/.test(text));
  return isYaml ? readYamlWorksheet(text, path, instrument) : readPortalRb(text, path, instrument);
}
