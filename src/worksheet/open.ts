import type { Seems } from '../diagnostic/codes/seems.js';
import { diagnose, refuse } from '../diagnostic/diagnostic.js';
import type { Content } from '../source/content.js';
import { isOwnJson } from '../source/own-json.js';
import { isOwnText } from '../source/own-text.js';
import type { Platform } from '../source/platform.js';
import {
  chooseInstrument,
  type KnownInstruments,
  type OpenedWorksheet,
  type ReadableWorksheet,
} from './choose.js';
import { noticeBefore } from './portalrb/notice.js';
import { readPortalRb } from './portalrb/portalrb.js';
import { asItComes, type ReadingOptions } from './reading.js';
import { yamlWorksheet } from './yaml/worksheet-yaml.js';

/**
 * Reads a worksheet of any format, recognised by its content and never by its name, by the instrument that it is of.
 * @throws UserError with one sentence's worth of why it is no worksheet, or cannot be read.
 */
export async function openWorksheet(
  content: Content,
  known: KnownInstruments,
  platform: Platform,
  reading: ReadingOptions = asItComes,
): Promise<OpenedWorksheet> {
  return chooseInstrument(await readableFrom(content, platform, reading), known);
}

async function readableFrom(
  content: Content,
  platform: Platform,
  reading: ReadingOptions,
): Promise<ReadableWorksheet> {
  const { kind, path } = content;
  switch (kind) {
    case 'empty':
      return refuse('file-empty', { path }, {});
    case 'zip': {
      const { excelWorksheet } = await import('./open-excel.js');
      const read = await excelWorksheet(content, platform, reading);
      return { named: null, path, isForm: true, read };
    }
    case 'encrypted':
      return refuse('workbook-encrypted', { path }, {});
    case 'labelled':
      return refuse('workbook-labelled', { path }, {});
    case 'json':
      if (isOwnJson(content.text)) return notWorksheet('own', path);
      return readableBraces(content.text, path);
    case 'html': {
      const text = new TextDecoder().decode(content.bytes);
      if (isOwnText(text)) return notWorksheet('own', path);
      return readableAfterNotice(text, path) ?? notWorksheet(kind, path);
    }
    case 'text': {
      const { text } = content;
      if (text.trim() === '') return refuse('file-empty', { path }, {});
      if (isOwnText(text)) return notWorksheet('own', path);
      return readableAfterNotice(text, path) ?? yamlWorksheet(text, path);
    }
    default:
      return notWorksheet(kind, path);
  }
}

const notWorksheet = (seems: Seems, path: string) => refuse('file-not-worksheet', { path }, { seems });

const portalRb = (text: string, path: string): ReadableWorksheet => ({
  named: null,
  path,
  isForm: false,
  read: (instrument) => readPortalRb(text, path, instrument),
});

/** PortalRB's JSON behind a warning that its server printed first; null for any other text. */
function readableAfterNotice(text: string, path: string): ReadableWorksheet | null {
  const notice = noticeBefore(text);
  if (!notice) return null;
  const file = portalRb(notice.json, path);
  const warning = diagnose('text-before-json', { path, line: 1, column: 1 }, { text: notice.words });
  const read: ReadableWorksheet['read'] = (instrument) => {
    const worksheet = file.read(instrument);
    return { ...worksheet, diagnostics: [warning, ...worksheet.diagnostics] };
  };
  return { ...file, read };
}

/** What begins with a brace is JSON, or a YAML worksheet in one pair of braces. */
function readableBraces(text: string, path: string): ReadableWorksheet {
  const [, quote] = /^\s*\{\s*(['"]?)(?:versi|instrumen|unit|prasyarat|jawaban)['"]?\s*:/.exec(text) ?? [];
  const isYaml = quote === '' || (quote !== undefined && /['"]jawaban['"]\s*:\s*\{/.test(text));
  return isYaml ? yamlWorksheet(text, path) : portalRb(text, path);
}
