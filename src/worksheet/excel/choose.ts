import { refuse } from '../../diagnostic/diagnostic.js';
import type { Instrument } from '../../instrument/model.js';
import type { Sheet, Workbook } from '../../workbook/workbook.js';
import { isAnswered } from './cells.js';
import { refuseOldInstrument } from './old-instrument.js';
import { readTable, type Table } from './table.js';

/** Fewer rows than this part of the indicators: a worksheet, but not one to take figures from. */
const enough = 0.8;
/** Fewer than this: something else. */
const some = 0.3;

/**
 * The one sheet that holds the worksheet, whatever its name and place: recaps have no answers, copies that nobody
 * filled in give way to one that is, hidden ones to visible ones.
 * @throws UserError when there is none, or more than one as good.
 */
export function chooseTable(workbook: Workbook, path: string, instrument: Instrument): Table {
  const tables = workbook.sheets.flatMap((sheet) => readTable(sheet, instrument) ?? []);
  const total = instrument.indicators.length;
  const whole = tables.filter((table) => table.found.size >= total * enough);
  const usable = whole.filter((table) => table.columns.unit !== null);
  const [first, second] = narrow(usable, [(t) => t.sheet.state === 'visible', isAnswered]);
  if (first && second) {
    const sheets = names(usable.map((table) => table.sheet));
    refuse('lke-ambiguous', { path }, { sheets });
  }
  if (first) return first;
  refuseOldInstrument(workbook, path, instrument);
  const [headless] = whole;
  if (headless) {
    const origin = { path, sheet: headless.sheet.name, row: headless.header.bottom, column: 1 };
    refuse('lke-columns', origin, { sheet: headless.sheet.name, missing: 'Jawaban' });
  }
  const partial = tables
    .filter((table) => table.found.size >= total * some)
    .sort((a, b) => b.found.size - a.found.size)[0];
  if (partial) {
    const { name } = partial.sheet;
    const params = { sheet: name, found: partial.found.size, expected: total };
    refuse('lke-rows', { path, sheet: name, row: 1, column: 1 }, params);
  }
  refuse('lke-not-found', { path }, { sheets: names(workbook.sheets) });
}

/** Applies each preference that leaves something. */
function narrow(tables: readonly Table[], preferences: readonly ((table: Table) => boolean)[]) {
  return preferences.reduce((left, prefers) => {
    const preferred = left.length > 1 ? left.filter(prefers) : left;
    return preferred.length > 0 ? preferred : left;
  }, tables);
}

const names = (sheets: readonly Sheet[]) => sheets.map((sheet) => sheet.name).join(', ');
