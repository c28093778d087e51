import { refuse } from '../../diagnostic/diagnostic.js';
import type { Instrument } from '../../instrument/model.js';
import type { Cell, Row, Sheet, Workbook } from '../../workbook/workbook.js';
import { cellText } from '../excel/cell.js';
import { isTyped } from '../excel/cells.js';
import { fold } from '../text.js';
import { codesOf } from './codes.js';
import { type Head, heads } from './vocabulary.js';

/** The input sheet of our own workbook: its rows by their codes, wherever they were moved to. */
export interface OwnTable {
  readonly sheet: Sheet;
  /** Row of the head. */
  readonly head: number;
  readonly columns: Columns;
  /** By code as the instrument writes it, in the order of the sheet. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** Rows under the head with another code, or none. */
  readonly others: readonly Row[];
}

/** Without these two it is none of ours; further ones may have been deleted. */
export type Columns = Readonly<Partial<Record<Head, number>> & { code: number; unit: number }>;

/** Nobody puts more above a head. */
const searched = 60;

const headOf = new Map(
  Object.entries(heads).flatMap(([head, { id, en }]) => [
    [fold(id), head as Head],
    [fold(en), head as Head],
  ]),
);

/**
 * Knows our own workbook by the words of its head and by its codes.
 * @param named the one sheet to look at.
 * @returns null for any other workbook. @throws UserError when two sheets are filled in.
 */
export function ownTable(
  workbook: Workbook,
  path: string,
  instrument: Instrument,
  named?: string,
): OwnTable | null {
  const isNamed = ({ name }: Sheet) => named === undefined || fold(name) === fold(named);
  const tables = workbook.sheets.filter(isNamed).flatMap((sheet) => tableOf(sheet, instrument) ?? []);
  const preferences = [({ sheet }: OwnTable) => sheet.state === 'visible', isAnswered];
  const left = preferences.reduce((list, prefers) => {
    const preferred = list.filter(prefers);
    return preferred.length > 0 ? preferred : list;
  }, tables);
  if (left.length > 1) refuseAmbiguous(path, left);
  return left[0] ?? null;
}

function tableOf(sheet: Sheet, instrument: Instrument): OwnTable | null {
  for (const row of sheet.rows.slice(0, searched)) {
    const columns = columnsIn(row);
    if (columns) return withRows(sheet, row.number, columns, instrument);
  }
  return null;
}

function columnsIn({ cells }: Row): Columns | null {
  const found: Partial<Record<Head, number>> = {};
  for (const cell of cells) {
    const head = cell.value.kind === 'text' ? headOf.get(fold(cell.value.text)) : undefined;
    if (head) found[head] ??= cell.column;
  }
  const { code, unit } = found;
  return code === undefined || unit === undefined ? null : { ...found, code, unit };
}

function withRows(sheet: Sheet, head: number, columns: Columns, instrument: Instrument): OwnTable | null {
  const { answers, headings } = codesOf(instrument);
  const known = new Map([...answers, ...headings].map((code) => [code.toLowerCase(), code]));
  const rows = new Map<string, Row[]>();
  const others: Row[] = [];
  for (const row of sheet.rows) {
    if (row.number <= head) continue;
    const code = known.get(codeIn(row, columns).toLowerCase());
    if (code === undefined) others.push(row);
    else rows.set(code, [...(rows.get(code) ?? []), row]);
  }
  return answers.some((code) => rows.has(code)) ? { sheet, head, columns, rows, others } : null;
}

/** What stands in the column of codes. */
export function codeIn(row: Row, columns: Columns): string {
  const cell = cellIn(row, columns.code);
  return cell ? cellText(cell) : '';
}

export const cellIn = (row: Row, column: number | undefined): Cell | null =>
  row.cells.find((cell) => cell.column === column) ?? null;

function refuseAmbiguous(path: string, tables: readonly OwnTable[]): never {
  const names = tables.map(({ sheet }) => sheet.name);
  const answers = tables.map(
    ({ rows, columns }) =>
      [...rows.values()].flat().filter((row) => isTyped(cellIn(row, columns.unit))).length,
  );
  const params = { sheets: names.join(', '), answers: answers.join(', '), first: names[0] ?? '' };
  return refuse('lke-ambiguous', { path }, params);
}

function isAnswered({ rows, columns }: OwnTable): boolean {
  return [...rows.values()]
    .flat()
    .some((row) => [columns.unit, columns.tpi].some((at) => isTyped(cellIn(row, at))));
}
