import { columnLetters } from '../../diagnostic/address.js';
import { type Diagnostic, refuse } from '../../diagnostic/diagnostic.js';
import { suggest } from '../../diagnostic/suggest.js';
import type { Instrument } from '../../instrument/model.js';
import type { Sheet, Workbook } from '../../workbook/workbook.js';
import type { ReadingOptions } from '../reading.js';
import { fold } from '../text.js';
import { answerColumns } from './answer-columns.js';
import { answersIn, hasAnswers } from './answered.js';
import { isTeam } from './columns.js';
import { chosenCells } from './list-controls.js';
import { refuseOldInstrument } from './old-instrument.js';
import { tablesLeftOut, unitAnswers } from './other-tables.js';
import { questionsIn, readTables, type Table } from './table.js';
import { readTogether, type Together } from './together.js';

/** Fewer rows than this part of the indicators: a worksheet, but not one to take figures from. */
const enough = 0.8;
/** Fewer than this: something else. */
const some = 0.3;

export interface ChosenTable {
  readonly table: Table;
  /** Set where several tables are one worksheet between them; `table` is the first. */
  readonly together: Together | null;
  /** Further tables with answers that are not read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The one table that holds the worksheet, whatever the name and place of its sheet, unless the user names one: recaps
 * have no answers, copies that nobody filled in give way to one that is, hidden ones to visible ones, lower ones on a
 * sheet to the first. Several, where each holds an area of its own.
 * @throws UserError when there is none, or more than one as good.
 */
export function chooseTable(
  workbook: Workbook,
  path: string,
  instrument: Instrument,
  options: ReadingOptions,
): ChosenTable {
  const asked = options.sheet === undefined ? null : sheetNamed(workbook, path, options.sheet);
  const looked = asked ? [asked] : workbook.sheets;
  const chosenIn = chosenCells(workbook);
  const anyHeader = options.column !== undefined;
  const all = workbook.sheets.flatMap((sheet) => readTables(sheet, instrument, anyHeader, chosenIn(sheet)));
  const tables = all.filter(({ whole }) => looked.includes(whole));
  // who asks for a sheet knows of the others
  const told = asked ? tables : all;
  const total = instrument.indicators.length;
  const isReadable = (table: Table) => options.column !== undefined || hasUnitColumn(table);
  const whole = tables.filter((table) => table.found.size >= total * enough);
  const left = narrow(whole.filter(isReadable), [isVisible, isTyped, isAnswered]);
  const chosen = ofSheet(left, options);
  if (chosen.length !== 1 || !chosen.some(isAnswered)) {
    const parts = narrow(tables.filter(isReadable), [isVisible]);
    const together = readTogether(path, parts, instrument, total * enough);
    const first = together?.tables[0];
    if (first) {
      const others = told.filter((table) => !together.tables.includes(table) && isReadable(table));
      const left = tablesLeftOut(path, together.tables, others);
      return { table: first, together, diagnostics: [...together.diagnostics, ...left] };
    }
  }
  const [first, second] = chosen;
  if (first && second) refuseAmbiguous(path, whole.filter(isReadable));
  if (first) {
    const others = told.filter((table) => isFurther(table, first, total) && isReadable(table));
    return { table: first, together: null, diagnostics: tablesLeftOut(path, [first], others) };
  }
  refuseOldInstrument({ sheets: looked }, path, instrument);
  const [headless] = whole;
  // that no column can be the unit's is told where the columns are chosen
  if (headless) return { table: headless, together: null, diagnostics: [] };
  refuseUnsorted(path, tables, total);
  refusePartial(path, tables, total);
  return refuse('lke-not-found', { path }, { sheets: names(workbook.sheets), asked: asked?.name ?? '' });
}

/** Of tables on one sheet, that of the column which is asked for, else the first. */
function ofSheet(tables: readonly Table[], { column = '' }: ReadingOptions): readonly Table[] {
  const [first] = tables;
  if (!first || tables.some(({ whole }) => whole !== first.whole)) return tables;
  const letters = column.toUpperCase();
  const isAsked = ({ header }: Table) => header.columns.some((own) => columnLetters(own.column) === letters);
  return [tables.find(isAsked) ?? first];
}

/** On the sheet of the table that is read, a part is told too. */
const isFurther = (table: Table, first: Table, total: number) =>
  table !== first && table.found.size >= total * (table.whole === first.whole ? some : enough);

/** @throws UserError when there is no sheet of this name. */
function sheetNamed({ sheets }: Workbook, path: string, name: string): Sheet {
  const found = sheets.find((sheet) => fold(sheet.name) === fold(name));
  if (found) return found;
  const suggestion =
    suggest(
      name,
      sheets.map((sheet) => sheet.name),
    ) ?? '';
  return refuse('sheet-not-found', { path }, { name, sheets: names(sheets), suggestion });
}

const hasUnitColumn = (table: Table) =>
  answerColumns(table).some(({ owner, apart }) => !isTeam(owner) && apart !== 'past');

const isVisible = ({ whole }: Table) => whole.state === 'visible';

/** Whether anyone typed an answer into a table. */
const isTyped = (table: Table) => answerColumns(table).some(({ column }) => hasAnswers(table, column));

/** Whether a table shows answers at all, if only results of formulas. */
const isAnswered = (table: Table) =>
  answerColumns(table).some(({ column }) => answersIn(table, column).size > 0);

/** Applies each preference that leaves something. */
function narrow(tables: readonly Table[], preferences: readonly ((table: Table) => boolean)[]) {
  return preferences.reduce((left, prefers) => {
    const preferred = left.length > 1 ? left.filter(prefers) : left;
    return preferred.length > 0 ? preferred : left;
  }, tables);
}

function refuseAmbiguous(path: string, tables: readonly Table[]): never {
  const answers = tables.map((table) => unitAnswers(table).size).join(', ');
  const [first] = tables;
  refuse(
    'lke-ambiguous',
    { path },
    { sheets: names(tables.map(({ whole }) => whole)), answers, first: first?.whole.name ?? '' },
  );
}

/** A worksheet whose rows are all there, in another order. */
function refuseUnsorted(path: string, tables: readonly Table[], expected: number): void {
  const found = tables.find((table) => questionsIn(table) >= expected * enough);
  if (!found) return;
  const { name } = found.whole;
  const origin = { path, sheet: name, row: found.header.top, column: 1 };
  refuse('lke-unsorted', origin, { sheet: name, found: questionsIn(found) });
}

/** A worksheet of which too little is left, on one sheet or on several together. */
function refusePartial(path: string, tables: readonly Table[], expected: number): void {
  const parts = [...tables].sort((a, b) => b.found.size - a.found.size);
  const [partial] = parts;
  const found = new Set(parts.flatMap((table) => [...table.found])).size;
  if (!partial || found < expected * some) return;
  const isMost = partial.found.size >= expected * some;
  const sheets = isMost ? [partial.whole] : [...new Set(tables.map(({ whole }) => whole))];
  const { name } = partial.whole;
  refuse(
    'lke-rows',
    { path, sheet: name, row: 1, column: 1 },
    { sheet: names(sheets), found: isMost ? partial.found.size : found, expected },
  );
}

const names = (sheets: readonly Sheet[]) => sheets.map((sheet) => sheet.name).join(', ');
