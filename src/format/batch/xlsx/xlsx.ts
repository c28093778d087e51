import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { Lang } from '../../../diagnostic/lang.js';
import { messagesIn } from '../../../messages/messages.js';
import { type BatchResult, recapSheetName } from '../../../report/batch/schema.js';
import { marginText } from './cell-text.js';
import { drawSheet } from './draw.js';
import { historySheet } from './sheet-history.js';
import { notesSheet, unreadableSheet } from './sheets-notes.js';
import { areaSheet, rankSheet, requirementSheets, shortSheet, tpiSheet } from './sheets-rows.js';
import { evidenceSheet, prerequisiteSheet } from './sheets-state.js';
import { cutsSheet, failingSheet, reachSheet, spreadSheet } from './sheets-summary.js';

/** The same recap is the same bytes: a fixed day stands for the clock (the first that zip knows). */
const day = new Date(Date.UTC(1980, 0, 1));

/** The recap as an Excel workbook for people: one sheet a view, those with nothing to show left out. */
export async function formatBatchXlsx(result: BatchResult, lang: Lang): Promise<Uint8Array> {
  const { text } = messagesIn(lang);
  const { instrument, tool } = result;
  const view = { result, text, lang, wide: true };
  const book = new ExcelJS.Workbook();
  book.creator = tool.name;
  book.lastModifiedBy = tool.name;
  book.created = day;
  book.modified = day;
  const sheets = [
    reachSheet(view),
    rankSheet(view),
    shortSheet(view),
    ...requirementSheets(view),
    areaSheet(view),
    prerequisiteSheet(view),
    evidenceSheet(view),
    tpiSheet(view),
    historySheet(view),
    failingSheet(view),
    spreadSheet(view),
    cutsSheet(view),
    unreadableSheet(view),
    notesSheet(view),
  ];
  const page = {
    title: text.batch.title,
    foot: marginText(text.disclaimer(instrument.regulation, instrument.id, tool.version)),
  };
  for (const sheet of sheets) if (sheet.rows.length > 0) drawSheet(book, sheet, page);
  markAsRecap(book, result);
  JSZip.defaults.date = day;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** By this sheet, out of sight, a later batch knows the recap as the tool's own. */
function markAsRecap(book: ExcelJS.Workbook, { $schema, tool, instrument }: BatchResult): void {
  const mark = book.addWorksheet(recapSheetName, { state: 'veryHidden' });
  mark.addRows([
    ['schema', $schema],
    ['tool', `${tool.name} ${tool.version}`],
    ['sha256', instrument.sha256],
  ]);
}
