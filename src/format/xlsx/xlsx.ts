import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { markSheetName } from '../../report/page/book.js';
import type { Write } from '../formatter.js';
import { cellText, marginText } from './cell-text.js';
import { drawSheet } from './draw.js';

/** The same document is the same bytes: a fixed day stands for the clock (the first that zip knows). */
const day = new Date(Date.UTC(1980, 0, 1));

/** The same day by the clock on the wall, which is what zip writes, wherever that is. */
const wallDay = new Date(1980, 0, 1);

/** An Excel workbook for people: one sheet a view, those with nothing to show left out. */
export const writeXlsx: Write<'book'> = async ({ book }) => {
  const { title, lang, foot, sheets, about } = await book();
  const workbook = new ExcelJS.Workbook();
  workbook.creator = markSheetName;
  workbook.lastModifiedBy = markSheetName;
  workbook.title = cellText(title);
  // its types do not know what it writes
  Object.assign(workbook, { language: lang });
  workbook.created = day;
  workbook.modified = day;
  const page = { title: marginText(title), foot: marginText(foot) };
  for (const sheet of sheets) if (sheet.rows.length > 0) drawSheet(workbook, sheet, page);
  workbook.addWorksheet(markSheetName, { state: 'veryHidden' }).addRows(about.map((row) => [...row]));
  // exceljs dates every part by the clock: it leaves them uncompressed, and they are packed here
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } })));
  return zipSync(parts, { mtime: wallDay });
};
