import { readFileSync } from 'node:fs';
import type { Rule } from '../../../src/check/context.js';
import { examine } from '../../../src/check/examine.js';
import { workbookRules } from '../../../src/check/workbook/rules.js';
import { type Study, studyOf } from '../../../src/check/workbook/study.js';
import type { Diagnostic } from '../../../src/diagnostic/diagnostic.js';
import { defaultPolicy, type Policy } from '../../../src/scoring/policy.js';
import { readExcelWorksheet } from '../../../src/worksheet/layout/read.js';
import { parseAddress } from '../../../src/worksheet/xlsx/address.js';
import { readWorkbook } from '../../../src/worksheet/xlsx/read.js';
import type { Cell, CellValue, Row, Sheet, Workbook } from '../../../src/worksheet/xlsx/workbook.js';
import { official } from '../../support/instruments.js';

export const instrument = official();

/** What a test puts into a cell: a value, a formula with its stored result, or null for nothing. */
export type Content =
  | string
  | number
  | null
  | { readonly formula: string; readonly result?: string | number };
/** By `Sheet!A1`, or `A1` on the main sheet. */
export type Changes = Readonly<Record<string, Content>>;

export const mainSheet = 'LKE ZI';
const fixture = (name: string) => new URL(`../../../fixtures/contoh/${name}`, import.meta.url);

/** A filled and recalculated workbook in the official layout, without the official faults. */
export const soundBook = await readWorkbook(readFileSync(fixture('lembar-kerja.xlsx')));
/** Another one, with the official LHKASN fault. */
export const lhkasnBook = await readWorkbook(readFileSync(fixture('lembar-kerja-lhkasn.xlsx')));

/** A copy of a workbook with some cells changed; rows and sheets are made as needed. */
export function changed(workbook: Workbook, changes: Changes): Workbook {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  for (const [name, content] of Object.entries(changes)) {
    const [cell = '', sheetName = mainSheet] = name.split('!').reverse();
    const sheet = sheets.get(sheetName) ?? emptySheet(sheetName);
    sheets.set(sheetName, withCell(sheet, cell, content));
  }
  return { sheets: [...sheets.values()] };
}

/** A copy with a sheet changed in some other way. */
export function withSheet(
  workbook: Workbook,
  change: (sheet: Sheet) => Partial<Sheet>,
  name = mainSheet,
): Workbook {
  return {
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

const emptySheet = (name: string): Sheet => ({
  name,
  state: 'hidden',
  rows: [],
  hiddenColumns: [],
  merges: [],
  validations: [],
});

function withCell(sheet: Sheet, name: string, content: Content): Sheet {
  const { row: number, column } = parseAddress(name);
  const row: Row = sheet.rows.find((candidate) => candidate.number === number) ?? {
    number,
    hidden: false,
    cells: [],
  };
  const others = row.cells.filter((cell) => cell.column !== column);
  const cell = content === null ? [] : [cellOf(column, content)];
  const cells = [...others, ...cell].sort((a, b) => a.column - b.column);
  const rows = [...sheet.rows.filter((candidate) => candidate.number !== number), { ...row, cells }];
  return { ...sheet, rows: rows.sort((a, b) => a.number - b.number) };
}

function cellOf(column: number, content: Exclude<Content, null>): Cell {
  if (typeof content !== 'object') return { column, value: storedAs(content) };
  const value: CellValue = content.result === undefined ? { kind: 'blank' } : storedAs(content.result);
  return { column, value, formula: { text: content.formula, shared: false } };
}

function storedAs(content: string | number): CellValue {
  if (typeof content === 'number') return { kind: 'number', text: String(content), percent: false };
  return content.startsWith('#') ? { kind: 'error', code: content } : { kind: 'text', text: content };
}

/** A copy whose formulas have no stored results, as after an edit by a program that calculates nothing. */
export function withoutResults(workbook: Workbook): Workbook {
  const clear = (cell: Cell): Cell => (cell.formula ? { ...cell, value: { kind: 'blank' } } : cell);
  return {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(clear) })),
    })),
  };
}

/** Everything these rules find in a workbook. */
export function findIn(
  workbook: Workbook,
  rules: Rule = workbookRules,
  policy: Partial<Policy> = {},
): readonly Diagnostic[] {
  const worksheet = readExcelWorksheet(workbook, 'w.xlsx', instrument);
  const { assessments } = examine(instrument, worksheet, { ...defaultPolicy, ...policy }, false);
  return rules({ instrument, worksheet, assessments });
}

/** `code cell points`, with the sheet where it is not the main one. */
export function said(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, origin, points }) => {
    const place = origin && 'sheet' in origin ? origin : { sheet: '', cell: '-' };
    const cell = place.sheet === mainSheet ? place.cell : `${place.sheet}!${place.cell}`;
    return points ? `${code} ${cell} ${points.toFraction()}` : `${code} ${cell}`;
  });
}

/** What is found after these changes of the sound workbook. */
export const after = (changes: Changes): string[] => said(findIn(changed(soundBook, changes)));

/** The workbook laid open. */
export function studied(workbook: Workbook): Study {
  const study = studyOf(instrument, readExcelWorksheet(workbook, 'w.xlsx', instrument));
  if (!study) throw new Error('no workbook');
  return study;
}
