import { columnLetters } from '../../diagnostic/address.js';
import { refuse } from '../../diagnostic/diagnostic.js';
import { cellText } from '../excel/cell.js';
import { columnNames } from '../excel/names.js';
import type { ReadingOptions } from '../reading.js';
import { fold } from '../text.js';
import { placeIn } from './places.js';
import type { OwnTable } from './table.js';

/** The table with the columns of answers that are asked for, in place of ours. @throws UserError for one that there is not. */
export function withAsked(table: OwnTable, path: string, { by, column, team }: ReadingOptions): OwnTable {
  const named = (name: string | undefined, option: string) =>
    name === undefined ? undefined : columnAsked(name, option, table, path);
  const asked = named(column, '--column');
  const { columns } = table;
  const unit = by === 'unit' ? (asked ?? columns.unit) : columns.unit;
  const tpi = named(team, '--team') ?? (by === 'tpi' ? asked : undefined) ?? columns.tpi;
  if (unit === columns.unit && tpi === columns.tpi) return table;
  const { tpi: _, unitPoints, ...others } = columns;
  return {
    ...table,
    columns: {
      ...others,
      unit,
      // points that the workbook shows are those of its own column
      ...(unit === columns.unit && unitPoints !== undefined && { unitPoints }),
      ...(tpi !== undefined && tpi !== unit && { tpi }),
    },
  };
}

/** By its head, else by its letters, among those that may hold answers: ours for them, and what people have added. */
function columnAsked(name: string, option: string, table: OwnTable, path: string): number {
  const { sheet, head, columns } = table;
  const { unit, tpi, ...others } = columns;
  const taken = new Set<number>(Object.values(others));
  const answers = (sheet.rows.find(({ number }) => number === head)?.cells ?? [])
    .map((cell) => ({ column: cell.column, text: cellText(cell) }))
    .filter(({ column, text }) => text !== '' && !taken.has(column));
  const wanted = fold(name);
  const lettered = answers.filter(({ column }) => columnLetters(column).toLowerCase() === wanted);
  const same = answers.filter(({ text }) => fold(text) === wanted);
  const within = answers.filter(({ text }) => ` ${fold(text)} `.includes(` ${wanted} `));
  // three letters are a head's before they are a column's: "TPI" is both
  const order = wanted.length < 3 ? [lettered, same, within] : [same, within, lettered];
  const [meant, ...further] = order.find((found) => found.length > 0) ?? [];
  if (meant && further.length === 0) return meant.column;
  const matches = meant ? columnNames([meant, ...further]) : '';
  const params = { name, option, sheet: sheet.name, matches, columns: columnNames(answers) };
  return refuse('column-not-found', placeIn(table, path, 1, head), params);
}
