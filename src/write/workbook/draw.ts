import ExcelJS from 'exceljs';
import { columnLetters } from '../../diagnostic/address.js';
import { areaText } from './formula.js';
import { exactPointsFormat, solid, styleOf, tones } from './looks.js';
import type { Area, BookPlan, CellPlan, ColourRule, SheetPlan, ValidationPlan } from './plan.js';
import { cellText, marginText } from './text.js';
import { tidy } from './tidy.js';

/** The same workbook is the same bytes: a fixed day stands for the clock (the first that zip knows). */
const day = new Date(Date.UTC(1980, 0, 1));

/** Draws a workbook as the bytes of an .xlsx file. */
export async function drawBook({ title, creator, sheets }: BookPlan): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = creator;
  book.lastModifiedBy = creator;
  book.title = cellText(title);
  book.created = day;
  book.modified = day;
  // Excel counts again by itself when it opens the file; what cannot count shows the results that are stored
  book.calcProperties.fullCalcOnLoad = true;
  for (const sheet of sheets) drawSheet(book, sheet);
  return tidy(new Uint8Array(await book.xlsx.writeBuffer()));
}

function drawSheet(book: ExcelJS.Workbook, plan: SheetPlan): void {
  const { rows: ySplit, columns: xSplit } = plan.frozen;
  const isFrozen = ySplit + xSplit > 0;
  const sheet = book.addWorksheet(plan.name, {
    properties: {
      outlineProperties: { summaryBelow: false, summaryRight: false },
      outlineLevelRow: Math.max(0, ...plan.rows.map(({ level = 0 }) => level)),
    },
    views: [{ showGridLines: false, ...(isFrozen && { state: 'frozen', xSplit, ySplit }) }],
    pageSetup: pageSetup(plan),
    headerFooter: { oddFooter: `&L&8${marginText(plan.print.foot)}&R&8&A  &P / &N` },
  });
  sheet.columns = plan.columns.map(({ width }) => ({ width }));
  for (const { number, height, level, cells } of plan.rows) {
    const row = sheet.getRow(number);
    if (height !== undefined) row.height = height;
    if (level) row.outlineLevel = level;
    for (const cell of cells) drawCell(row, cell);
  }
  for (const { top, left, bottom, right } of plan.merges)
    if (top !== bottom || left !== right) sheet.mergeCellsWithoutStyle(top, left, bottom, right);
  for (const rule of plan.validations) drawValidation(sheet, rule);
  let priority = 1;
  for (const { area, rules } of plan.colours) {
    const conditions = rules.map((rule) => condition(rule, area, priority++));
    sheet.addConditionalFormatting({ ref: areaText(area), rules: conditions });
  }
  if (plan.isProtected) protect(sheet);
}

function pageSetup({ print }: SheetPlan): Partial<ExcelJS.PageSetup> {
  return {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: print.isOnePage ? 1 : 0,
    horizontalCentered: print.isOnePage,
    ...(print.titleRows > 0 && { printTitlesRow: `1:${print.titleRows}` }),
    ...(print.area && { printArea: areaText(print.area) }),
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.55, header: 0.3, footer: 0.3 },
  };
}

function drawCell(row: ExcelJS.Row, { column, value, look }: CellPlan): void {
  const cell = row.getCell(column);
  cell.style = styleOf(look);
  if (typeof value === 'string') cell.value = value === '' ? null : cellText(value);
  else if (typeof value === 'number') cell.value = value;
  else if (value) {
    const { formula, result } = value;
    cell.value = { formula, result: typeof result === 'string' ? cellText(result) : result };
  }
}

/** Some kinds of answers are only warned about: sorting rows leaves rules behind, and nobody shall be locked out by one. */
function drawValidation(sheet: ExcelJS.Worksheet, { areas, allows, title, message }: ValidationPlan): void {
  const isClosed = allows.kind === 'nothing';
  const rule: ExcelJS.DataValidation = {
    ...ruleOf(allows),
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: true,
    errorStyle: isClosed ? 'stop' : 'warning',
    errorTitle: short(title, longestTitle),
    error: short(message, longestMessage),
    // a word beside the cell while it is chosen; drop-downs speak for themselves
    ...(allows.kind !== 'list' && !isClosed && { prompt: short(message, longestMessage) }),
  };
  for (const area of areas) validationsOf(sheet).add(areaText(area), rule);
}

/** Excel takes no longer ones. */
const longestTitle = 32;
const longestMessage = 225;
const short = (text: string, longest: number) =>
  text.length <= longest ? text : `${text.slice(0, longest - 3)}...`;

/** exceljs keeps a rule by its range; its types only know cells. */
function validationsOf(sheet: ExcelJS.Worksheet) {
  return (sheet as unknown as { dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void } })
    .dataValidations;
}

function ruleOf(
  allows: ValidationPlan['allows'],
): Pick<ExcelJS.DataValidation, 'type' | 'operator' | 'formulae'> {
  switch (allows.kind) {
    case 'list':
      return { type: 'list', formulae: [allows.range] };
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formulae: [new Date(Date.UTC(2000, 0, 1)), new Date(Date.UTC(2099, 11, 31))],
      };
    case 'nothing':
      return { type: 'custom', formulae: ['FALSE'] };
    default:
      return { type: allows.kind, operator: 'between', formulae: [allows.from, allows.to] };
  }
}

function condition(rule: ColourRule, area: Area, priority: number): ExcelJS.ConditionalFormattingRule {
  const cell = `$${columnLetters(area.left)}${area.top}`;
  const own = `${columnLetters(area.left)}${area.top}`;
  if ('tellsFromColumn' in rule) {
    const other = `$${columnLetters(rule.tellsFromColumn)}${area.top}`;
    const near = `IF(AND(ISNUMBER(${cell}),ISNUMBER(${other})),AND(${cell}<>${other},ABS(${cell}-${other})<0.01),FALSE)`;
    const style = { numFmt: exactPointsFormat, numFmtId: exactFormatId };
    return { type: 'expression', formulae: [near], priority, style: style as Partial<ExcelJS.Style> };
  }
  const { ink, ground } = tones[rule.tone];
  const style = { font: { color: { argb: ink } }, fill: solid(ground) };
  const word = 'begins' in rule ? rule.begins : null;
  const formula =
    word === null ? `LEN(${own})>0` : `LEFT(${own},${word.length})="${word.replaceAll('"', '""')}"`;
  return { type: 'expression', formulae: [formula], priority, style };
}

/** Formats of conditions have numbers of their own, far from those of cells. */
const exactFormatId = 300;

/** Against slips only: no password, and what is too narrow to read may be made wider. */
function protect(sheet: ExcelJS.Worksheet): void {
  const options = { sheet: true, formatColumns: true, formatRows: true };
  Object.assign(sheet, { sheetProtection: options });
}
