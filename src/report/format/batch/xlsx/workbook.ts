import ExcelJS from 'exceljs';
import { messagesIn } from '../../../../messages/messages.js';
import { type BatchResult, recapSheetName } from '../../../batch/schema.js';
import { visible } from '../../../visible.js';
import type { Kind, SheetColumn, SheetValue, SheetView } from './sheet.js';
import { batchSheets } from './sheets.js';
import { addRules, fills, headFont } from './styles.js';

/** Excel holds no more characters in a cell. */
const longestText = 32_767;

/** A recap says when it was made by nothing but its content. */
const noDate = new Date(Date.UTC(2000, 0, 1));

/** A4. */
const paperSize = 9;

/**
 * The recap as an Excel workbook, a sheet a view. Numbers are the doubles of the JSON; every text is a text, whatever sign
 * it begins with.
 */
export async function formatBatchXlsx(result: BatchResult, lang: 'id' | 'en'): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: result.tool.name, created: noDate, modified: noDate });
  const view = { result, text: messagesIn(lang).text, lang, wide: true };
  for (const sheet of batchSheets(view)) addSheet(book, sheet);
  addMark(book, result);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, { name, columns, rows, fixed }: SheetView): void {
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: fixed, ySplit: 1 }],
    pageSetup: { orientation: 'landscape', paperSize, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.pageSetup.printTitlesRow = '1:1';
  const widths = columns.map((column, i) => widthOf(column, texts(rows, i)));
  sheet.columns = widths.map((width) => ({ width }));
  const heads = columns.map(({ head }) => head);
  const head = sheet.addRow(heads);
  head.height = heightOf(heads, widths);
  head.eachCell((cell) => {
    Object.assign(cell, { font: headFont, fill: fills.head });
    cell.alignment = { wrapText: true, vertical: 'middle' };
  });
  for (const values of rows) addValues(sheet, columns, widths, values);
  if (columns.length > 1)
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  columns.forEach((column, i) => void addRules(sheet, column.kind, i + 1, rows));
}

function addValues(
  sheet: ExcelJS.Worksheet,
  columns: readonly SheetColumn[],
  widths: readonly number[],
  values: readonly SheetValue[],
): void {
  const row = sheet.addRow(values.map(plain));
  columns.forEach(({ kind }, i) => {
    const cell = row.getCell(i + 1);
    if (typeof cell.value === 'number') cell.numFmt = numberFormat(kind, values[i] ?? null);
    else cell.alignment = { vertical: 'top', wrapText: kind === 'prose' };
  });
  if (columns.some(({ kind }) => kind === 'prose'))
    row.height = heightOf(
      columns.map(({ kind }, i) => (kind === 'prose' ? String(plain(values[i] ?? null) ?? '') : '')),
      widths,
    );
}

/** The number or text that a cell holds. */
function plain(value: SheetValue): number | string | null {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'object' && 'points' in value) return value.points;
  return visible(typeof value === 'string' ? value : value.text).slice(0, longestText) || null;
}

function numberFormat(kind: Kind, value: SheetValue): string {
  if (kind !== 'points' && kind !== 'signed') return '0';
  const decimals = typeof value === 'object' && value !== null && 'points' in value ? value.decimals : 2;
  const digits = `0.${'0'.repeat(decimals)}`;
  return kind === 'signed' ? `+${digits};-${digits};${digits}` : digits;
}

const texts = (rows: SheetView['rows'], index: number): string[] =>
  rows.map((row) => String(plain(row[index] ?? null) ?? ''));

/** In characters: words of a head may wrap, a name is shown whole, sentences wrap. */
function widthOf({ head, kind }: SheetColumn, found: readonly string[]): number {
  const longest = (list: readonly string[]) => list.reduce((most, text) => Math.max(most, text.length), 0);
  const least = Math.max(8, longest(head.split(' ')) + 4);
  if (kind !== 'text' && kind !== 'prose' && kind !== 'state') return least;
  return Math.max(least, Math.min(kind === 'prose' ? 100 : 48, longest(found) + 2));
}

/** In points: Excel makes rows higher for wrapped text when it is typed, not when a file is opened. */
function heightOf(found: readonly string[], widths: readonly number[]): number {
  const lines = found.map((text, i) => Math.ceil((text.length + 1) / ((widths[i] ?? 10) - 2)));
  return 15 * Math.max(1, ...lines);
}

/** By this sheet, which nobody sees, a later batch knows the file as a recap. */
function addMark(book: ExcelJS.Workbook, { tool, instrument }: BatchResult): void {
  const mark = book.addWorksheet(recapSheetName, { state: 'veryHidden' });
  mark.addRow([tool.name, tool.version, instrument.id, instrument.sha256]);
}
