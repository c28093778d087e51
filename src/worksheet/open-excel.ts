import { seemings } from '../diagnostic/codes/seems.js';
import { refuse } from '../diagnostic/diagnostic.js';
import type { Instrument } from '../instrument/model.js';
import type { Platform, SourceFile } from '../source/platform.js';
import { readWorkbook, WorkbookError } from '../workbook/read.js';
import { readExcelWorksheet } from './excel/read.js';
import { readOwnWorkbook } from './own/read.js';
import type { ReadingOptions } from './reading.js';
import type { Worksheet } from './worksheet.js';

/**
 * Opens an Excel workbook, to be read as a worksheet of an instrument.
 * @returns what throws a UserError when it holds no LKE, or not what `reading` asks for.
 * @throws UserError when it is damaged, locked or too large.
 */
export async function excelWorksheet(
  { bytes, path }: SourceFile,
  platform: Platform,
  reading: ReadingOptions,
): Promise<(instrument: Instrument) => Worksheet> {
  try {
    const workbook = await readWorkbook(bytes, platform);
    return (instrument) =>
      readOwnWorkbook(workbook, path, instrument, reading) ??
      readExcelWorksheet(workbook, path, instrument, reading);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    if (error.reason === 'encrypted') refuse('workbook-encrypted', { path }, {});
    if (error.reason === 'not-xlsx') {
      refuse(
        'file-not-worksheet',
        { path },
        { seems: seemings.find((kind) => kind === error.detail) ?? 'zip' },
      );
    }
    const { reason, part = '', detail } = error;
    return refuse('workbook-unreadable', { path }, { reason, part, detail });
  }
}
