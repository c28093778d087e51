import { seemings } from '../diagnostic/codes/seems.js';
import { refuse } from '../diagnostic/diagnostic.js';
import type { Instrument } from '../instrument/model.js';
import type { Platform, SourceFile } from '../source/platform.js';
import { isOwnReport } from '../workbook/own-report.js';
import { readWorkbook, WorkbookError } from '../workbook/read.js';
import type { Workbook } from '../workbook/workbook.js';
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
  file: SourceFile,
  platform: Platform,
  reading: ReadingOptions,
): Promise<(instrument: Instrument) => Worksheet> {
  const { path } = file;
  const workbook = await openBook(file, platform);
  if (isOwnReport(workbook)) refuse('file-not-worksheet', { path }, { seems: 'own' });
  return (instrument) =>
    readOwnWorkbook(workbook, path, instrument, reading) ??
    readExcelWorksheet(workbook, path, instrument, reading);
}

/**
 * The cells of an Excel workbook, whatever is in them.
 * @throws UserError when it is damaged, locked or too large.
 */
export async function openBook({ bytes, path }: SourceFile, platform: Platform): Promise<Workbook> {
  try {
    return await readWorkbook(bytes, platform);
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
