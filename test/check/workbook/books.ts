import { readFileSync } from 'node:fs';
import type { Rule } from '../../../src/check/context.js';
import { judgeWorksheet } from '../../../src/check/judgement.js';
import { type EvidenceMode, templateChecks, worksheetChecks } from '../../../src/check/rules.js';
import { modelOf, type WorkbookModel } from '../../../src/check/workbook/model.js';
import { workbookRules } from '../../../src/check/workbook/rules.js';
import { platform } from '../../../src/cli/platform.js';
import { address } from '../../../src/diagnostic/address.js';
import type { Diagnostic } from '../../../src/diagnostic/diagnostic.js';
import { defaultPolicy, type Policy } from '../../../src/scoring/policy.js';
import { parseAddress } from '../../../src/workbook/address.js';
import { readWorkbook } from '../../../src/workbook/read.js';
import type { Cell, CellValue, Range, Row, Sheet, Workbook } from '../../../src/workbook/workbook.js';
import { readExcelWorksheet } from '../../../src/worksheet/excel/read.js';
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
export const soundBook = await readWorkbook(readFileSync(fixture('lembar-kerja.xlsx')), platform);
/** Another one, with the official LHKASN fault. */
export const lhkasnBook = await readWorkbook(readFileSync(fixture('lembar-kerja-lhkasn.xlsx')), platform);

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

/** A copy as it is after it was calculated and saved: every formula with the result it comes to. */
export function recalculated(workbook: Workbook): Workbook {
  const { now } = studied(workbook);
  const result = (sheet: number, row: number, { column, ...cell }: Cell): CellValue => {
    const value = now.valueAt({ sheet, row, column });
    switch (value.kind) {
      case 'number':
        return {
          kind: 'number',
          text: String(Number(value.number.valueOf().toPrecision(15))),
          percent: false,
        };
      case 'text':
        return { kind: 'text', text: value.text };
      case 'error':
        return { kind: 'error', code: value.code };
      default:
        return cell.value;
    }
  };
  return {
    sheets: workbook.sheets.map((sheet, i) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.formula ? { ...cell, value: result(i, row.number, cell) } : cell,
        ),
      })),
    })),
  };
}

/** A copy with empty rows and columns inserted into the main sheet before a place, formulas following, as Excel does. */
export function inserted(
  workbook: Workbook,
  {
    row = 1,
    rows = 0,
    column = 1,
    columns = 0,
  }: Partial<Record<'row' | 'rows' | 'column' | 'columns', number>>,
): Workbook {
  const down = (at: number) => at + (at >= row ? rows : 0);
  const right = (at: number) => at + (at >= column ? columns : 0);
  const moved = (cell: string) => {
    const place = parseAddress(cell.replaceAll('$', ''));
    return address({ row: down(place.row), column: right(place.column) });
  };
  const formula = (text: string, onMain: boolean) =>
    text.replace(
      /('[^']+'!|\b\w+!)?(\$?[A-Z]{1,2}\$?\d+)(:\$?[A-Z]{1,2}\$?\d+)?/g,
      (all, sheet: string | undefined, from: string, to: string | undefined) => {
        if (sheet === undefined ? !onMain : sheet !== `'${mainSheet}'!`) return all;
        return `${sheet ?? ''}${moved(from)}${to === undefined ? '' : `:${moved(to.slice(1))}`}`;
      },
    );
  const range = ({ top, left, bottom, right: last }: Range): Range => ({
    top: down(top),
    left: right(left),
    bottom: down(bottom),
    right: right(last),
  });
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const onMain = sheet.name === mainSheet;
    const placed = (cell: Cell): Cell => ({
      ...cell,
      column: onMain ? right(cell.column) : cell.column,
      ...(cell.formula && { formula: { ...cell.formula, text: formula(cell.formula.text, onMain) } }),
    });
    const rowsOf = sheet.rows.map((r) => ({
      ...r,
      number: onMain ? down(r.number) : r.number,
      cells: r.cells.map(placed),
    }));
    if (!onMain) return { ...sheet, rows: rowsOf };
    return {
      ...sheet,
      rows: rowsOf,
      merges: sheet.merges.map(range),
      validations: sheet.validations.map((v) => ({ ...v, ranges: v.ranges.map(range) })),
      hiddenColumns: sheet.hiddenColumns.map(({ first, last }) => ({
        first: right(first),
        last: right(last),
      })),
    };
  });
  return { sheets };
}

/** A copy whose main sheet has another name, formulas following. */
export function renamed(workbook: Workbook, name: string): Workbook {
  const follow = (cell: Cell): Cell =>
    cell.formula
      ? {
          ...cell,
          formula: { ...cell.formula, text: cell.formula.text.replaceAll(`'${mainSheet}'!`, `'${name}'!`) },
        }
      : cell;
  return {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === mainSheet ? name : sheet.name,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(follow) })),
    })),
  };
}

/** Everything `lke check` finds in a workbook. */
export function everythingIn(workbook: Workbook, evidence: EvidenceMode = 'off', template = false) {
  const worksheet = readExcelWorksheet(workbook, 'w.xlsx', instrument);
  const checks = template ? templateChecks : worksheetChecks(evidence);
  return judgeWorksheet(instrument, worksheet, { policy: defaultPolicy, checks }).diagnostics;
}

/** Everything these rules find in a workbook. */
export function findIn(
  workbook: Workbook,
  rules: Rule = workbookRules,
  policy: Partial<Policy> = {},
): readonly Diagnostic[] {
  const worksheet = readExcelWorksheet(workbook, 'w.xlsx', instrument);
  const { assessments } = judgeWorksheet(instrument, worksheet, { policy: { ...defaultPolicy, ...policy } });
  return rules({ instrument, worksheet, assessments });
}

/** `code cell points`, with the sheet where it is not the main one; "risk" before points that are only at risk. */
export function said(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, origin, points, risk }) => {
    const name = origin && 'sheet' in origin ? `${origin.sheet}!${address(origin)}` : '!-';
    const cell = name.replace(`${mainSheet}!`, '');
    if (risk) return `${code} ${cell} risk ${risk.toFraction()}`;
    return points ? `${code} ${cell} ${points.toFraction()}` : `${code} ${cell}`;
  });
}

/** What is found after these changes of the sound workbook. */
export const after = (changes: Changes): string[] => said(findIn(changed(soundBook, changes)));

/** The workbook laid open. */
export function studied(workbook: Workbook): WorkbookModel {
  const model = modelOf(instrument, readExcelWorksheet(workbook, 'w.xlsx', instrument));
  if (!model) throw new Error('no workbook');
  return model;
}
