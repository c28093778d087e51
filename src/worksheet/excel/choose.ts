import { type Diagnostic, refuse } from '../../diagnostic/diagnostic.js';
import { suggest } from '../../diagnostic/suggest.js';
import type { Instrument } from '../../instrument/model.js';
import type { Sheet, Workbook } from '../../workbook/workbook.js';
import type { ReadingOptions } from '../reading.js';
import { fold } from '../text.js';
import { answerColumns } from './answer-columns.js';
import { answersIn, hasAnswers } from './answered.js';
import { isTeam } from './columns.js';
import { refuseOldInstrument } from './old-instrument.js';
import { tablesLeftOut, unitAnswers } from './other-tables.js';
import { readTable, type Table } from './table.js';

/** Fewer rows than this part of the indicators: a worksheet, but not one to take figures from. */
const enough = 0.8;
/** Fewer than this: something else. */
const some = 0.3;

export interface ChosenTable {
  readonly table: Table;
  /** Further tables with answers that are not read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The one sheet that holds the worksheet, whatever its name and place, unless the user names one: recaps have no
 * answers, copies that nobody filled in give way to one that is, hidden ones to visible ones.
 * @throws UserError when there is none, or more than one as good.
 */
export function chooseTable(
  workbook: Workbook,
  path: string,
  instrument: Instrument,
  options: ReadingOptions,
): ChosenTable {
  const asked = options.sheet === undefined ? null : sheetNamed(workbook, path, options.sheet);
  const tables = workbook.sheets.flatMap(
    (sheet) => readTable(sheet, instrument, options.column !== undefined) ?? [],
  );
  const total = instrument.indicators.length;
  const whole = tables.filter((table) => table.found.size >= total * enough);
  const usable = whole.filter((table) => options.column !== undefined || hasUnitColumn(table));
  const eligible = asked ? usable.filter((table) => table.sheet === asked) : usable;
  const [first, second] = narrow(eligible, [(t) => t.sheet.state === 'visible', isTyped, isAnswered]);
  if (first && second) refuseAmbiguous(path, usable);
  if (first) {
    const others = asked ? [] : usable.filter((table) => table !== first);
    return { table: first, diagnostics: tablesLeftOut(path, first, others) };
  }
  const looked = asked ? [asked] : workbook.sheets;
  refuseOldInstrument({ sheets: looked }, path, instrument);
  const [headless] = whole.filter((table) => looked.includes(table.sheet));
  // that no column can be the unit's is told where the columns are chosen
  if (headless) return { table: headless, diagnostics: [] };
  refusePartial(
    path,
    tables.filter((table) => looked.includes(table.sheet)),
    total,
  );
  return refuse('lke-not-found', { path }, { sheets: names(looked) });
}

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
    { sheets: names(tables.map(({ sheet }) => sheet)), answers, first: first?.sheet.name ?? '' },
  );
}

/** A worksheet of which too little is left. */
function refusePartial(path: string, tables: readonly Table[], expected: number): void {
  const [partial] = tables
    .filter((table) => table.found.size >= expected * some)
    .sort((a, b) => b.found.size - a.found.size);
  if (!partial) return;
  const { name } = partial.sheet;
  refuse(
    'lke-rows',
    { path, sheet: name, row: 1, column: 1 },
    { sheet: name, found: partial.found.size, expected },
  );
}

const names = (sheets: readonly Sheet[]) => sheets.map((sheet) => sheet.name).join(', ');
