import type { ConditionalFormattingRule, Fill, Style, Workbook, Worksheet } from 'exceljs';
import type { Column, Rule, Sheet, Tone, Value } from '../../report/page/book.js';
import { cellText } from './cell-text.js';
import { columnFormat, ownFormat } from './number-format.js';

/** Colours that stay readable in print, and for people who do not see red and green apart. */
const tones: Readonly<Record<Tone, { ink: string; ground: string }>> = {
  good: { ink: 'FF0B5D1E', ground: 'FFD9F2E0' },
  fair: { ink: 'FF7A4B00', ground: 'FFFFF0CC' },
  bad: { ink: 'FF9C0006', ground: 'FFFBDCDD' },
};
/** In points; Excel draws no row higher than 409. */
const lineHeight = 15;
const mostLines = 27;

const headGround = 'FF1F3864';
const line = { style: 'thin', color: { argb: 'FFD0D7E2' } } as const;

/** What is printed around every sheet; already safe for page margins. */
export interface Page {
  readonly title: string;
  readonly foot: string;
}

/** Draws one view: head, rows, colours, and how it is printed. */
export function drawSheet(book: Workbook, sheet: Sheet, page: Page): void {
  const { name, columns, rows, frozen } = sheet;
  const drawn = book.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozen, ySplit: 1, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&L&B${page.title}&R&B${name}`,
      oddFooter: `&L&8${page.foot}&R&8&P / &N`,
    },
  });
  drawn.columns = columns.map(({ width }) => ({ width }));
  drawHead(drawn, columns);
  // one style object for all cells of a column: exceljs looks every other one up again
  const styles = columns.map(bodyStyle);
  for (const row of rows) drawRow(drawn, columns, styles, row);
  const last = rows.length + 1;
  drawn.autoFilter = { from: { row: 1, column: 1 }, to: { row: last, column: columns.length } };
  columns.forEach(({ rules = [] }, i) => {
    const letter = drawn.getColumn(i + 1).letter;
    if (rules.length > 0 && rows.length > 0)
      drawn.addConditionalFormatting({
        ref: `${letter}2:${letter}${last}`,
        rules: rules.map((rule, nth) => conditionOf(rule, `${letter}2`, nth + 1)),
      });
  });
}

function bodyStyle({ kind, wraps, centred }: Column): Partial<Style> {
  const horizontal = centred ? 'center' : kind === 'text' ? 'left' : 'right';
  return {
    numFmt: columnFormat(kind),
    alignment: {
      horizontal,
      vertical: 'top',
      wrapText: wraps ?? false,
      indent: horizontal === 'left' ? 1 : 0,
    },
    border: { bottom: line },
    font: { name: 'Calibri', size: 11 },
  };
}

function drawHead(drawn: Worksheet, columns: readonly Column[]): void {
  const row = drawn.getRow(1);
  columns.forEach(({ head, kind, centred }, i) => {
    const cell = row.getCell(i + 1);
    cell.value = cellText(head);
    cell.style = {
      numFmt: '@',
      font: { name: 'Calibri', size: 11, bold: true, color: { argb: 'FFFFFFFF' } },
      fill: solid(headGround),
      alignment: {
        horizontal: kind === 'text' && !centred ? 'left' : 'center',
        vertical: 'middle',
        wrapText: true,
        indent: kind === 'text' && !centred ? 1 : 0,
      },
    };
  });
  // the arrows of the filter need room as well
  row.height = 8 + lineHeight * Math.max(1, ...columns.map(({ head, width }) => linesIn(head, width - 4)));
}

function drawRow(
  drawn: Worksheet,
  columns: readonly Column[],
  styles: readonly Partial<Style>[],
  values: readonly Value[],
): void {
  const row = drawn.addRow(values.map(plain));
  values.forEach((value, i) => {
    const numFmt = ownFormat(value, columns[i]?.kind ?? 'text');
    row.getCell(i + 1).style = numFmt === null ? (styles[i] ?? {}) : { ...styles[i], numFmt };
  });
  // LibreOffice and viewers do not measure wrapped rows by themselves
  const lines = values.map((value, i) => {
    const { wraps, width = 0 } = columns[i] ?? {};
    return wraps && typeof value === 'string' ? linesIn(value, width - 1) : 1;
  });
  const most = Math.max(...lines);
  if (most > 1) row.height = lineHeight * most;
}

/** How many lines a text takes, its words put into so many letters; rows have no room for more than the most. */
function linesIn(text: string, width: number): number {
  const room = Math.max(4, width);
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > room) {
      lines++;
      used = 0;
    }
    lines += Math.ceil(length / room) - 1;
    used += (used > 0 ? 1 : 0) + (length > room ? length % room : length);
    if (lines > mostLines) return mostLines;
  }
  return lines;
}

function plain(value: Value): string | number | null {
  if (typeof value === 'string') return value === '' ? null : cellText(value);
  return typeof value === 'object' ? (value?.value ?? null) : value;
}

function conditionOf({ when, tone }: Rule, cell: string, priority: number): ConditionalFormattingRule {
  const { ink, ground } = tones[tone];
  const style = { font: { color: { argb: ink } }, fill: solid(ground) };
  const formula = when === 'negative' ? `AND(ISNUMBER(${cell}),${cell}<0)` : beginsWith(cell, when);
  return { type: 'expression', formulae: [formula], priority, style };
}

const beginsWith = (cell: string, word: string): string => `LEFT(${cell},${word.length})="${word}"`;

/** Conditions take the background's colour, cells the foreground's. */
const solid = (argb: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
  bgColor: { argb },
});
