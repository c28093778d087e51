import { columnLetters } from '../../diagnostic/address.js';
import type { Origin } from '../../diagnostic/origin.js';
import type { Instrument } from '../../instrument/model.js';
import type { Cell } from '../../workbook/workbook.js';
import { readNumber } from '../number.js';
import { clean, fold, words } from '../text.js';
import type { Worksheet } from '../worksheet.js';
import { cellText } from './cell.js';
import { isTyped, type TableCells } from './cells.js';
import { cellIn } from './grid.js';
import { readLabel } from './labels.js';
import type { Sides } from './sides.js';
import type { RowSignals } from './signals.js';
import { isSubtotal } from './stray-answers.js';
import type { Table } from './table.js';

type LeftOver = NonNullable<Worksheet['leftOver']>;

/** Blank rows after which what stands below a table is no part of it. */
const gap = 2;
const totals =
  /^(sub ?)?(total|jumlah)\b|\bnilai (evaluasi|akhir|total|keseluruhan|hasil)\b|^rata-?rata\b|^persentase\b/;

/**
 * Questions that the instrument does not have: rows with a text of their own and an answer type, a drop-down, a formula
 * that scores them, or an answer, inside the table or close below it. Headings (their formulas only sum others), totals,
 * headers printed again and what the instrument says of the official workbook are none.
 */
export function leftOverQuestions(
  table: Table,
  sides: Sides,
  cells: TableCells,
  instrument: Instrument,
): LeftOver {
  const used = new Set(table.alignment.flatMap((signals) => signals?.row.number ?? []));
  const last = Math.max(...used);
  const end = endOf(table, last);
  const known = new Set(instrument.leftovers.map((text) => words(text).join(' ')));
  const asks = asking(table, sides, cells, instrument);
  const found: { text: string; origin: Origin }[] = [];
  for (const signals of table.rows) {
    const { number } = signals.row;
    if (number > end) break;
    if (used.has(number) || signals.words.length === 0) continue;
    const isHeader = namesColumns(signals);
    // below the table: the header of another one
    if (isHeader && number > last) break;
    if (isHeader || known.has(signals.words.join(' ')) || !asks(signals)) continue;
    const text = clean(signals.text).replace(/\s+/g, ' ');
    found.push({ text, origin: cells.origin(sides.unit.answer, number) });
  }
  return found;
}

/** The last row that belongs to the table: rows follow it until more than two are blank. */
function endOf({ sheet }: Table, last: number): number {
  let end = last;
  for (const { number, cells } of sheet.rows) {
    if (number <= end || cells.every((cell) => cell.formula === undefined && cellText(cell) === '')) continue;
    if (number > end + gap + 1) break;
    end = number;
  }
  return end;
}

/** The header, printed again on a later page. */
function namesColumns({ row }: RowSignals): boolean {
  const labels = row.cells.filter(({ value }) => value.kind === 'text' && readLabel(value.text) !== null);
  return labels.length > 2;
}

/** Whether a row asks for an answer. */
function asking(table: Table, sides: Sides, cells: TableCells, instrument: Instrument) {
  const { columns, sheet } = table;
  const answers = [sides.unit, ...(sides.tpi ? [sides.tpi] : [])].map(({ answer }) => answer);
  const lists = sheet.validations.filter(({ type }) => type === 'list').flatMap(({ ranges }) => ranges);
  const levels = levelsOf(instrument);
  const own = [...answers, ...(columns.type === null ? [] : [columns.type])];
  return ({ row, type, text }: RowSignals): boolean => {
    const { number } = row;
    const typed = answers.flatMap((column) => cells.at(column, number) ?? []);
    // a count that only adds up those below it
    const isSum = typed.some((cell) => cell.formula !== undefined && !readsRow(cell, own, number));
    if (type === 'jumlah' && (isSum || answers.some((column) => isSubtotal(table, cells, column, number))))
      return false;
    const hasList = lists.some(
      (r) => r.top <= number && number <= r.bottom && answers.some((c) => r.left <= c && c <= r.right),
    );
    if (type !== null || hasList) return true;
    if (columns.scores.some(({ column }) => readsRow(cellIn(row, column), own, number))) return true;
    return (
      !totals.test(fold(text)) && typed.some((cell) => isTyped(cell) && isAnswer(cellText(cell), levels))
    );
  };
}

/** Whether a cell's formula reads its own row in one of these columns: it is about that row, not about others. */
function readsRow(cell: Cell | null, columns: readonly number[], row: number): boolean {
  if (!cell?.formula) return false;
  const { text, shared } = cell.formula;
  // written for the first of the rows that share it
  if (shared) return !text.includes(':');
  return columns.some((column) =>
    new RegExp(`(?<![A-Z$!])\\$?${columnLetters(column)}\\$?${row}(?!\\d)`).test(text),
  );
}

const isAnswer = (text: string, levels: ReadonlySet<string>): boolean =>
  levels.has(fold(text)) || readNumber(text).kind !== 'none';

const levelsOf = ({ indicators }: Instrument): Set<string> =>
  new Set(
    indicators.flatMap(({ scale }) =>
      scale.kind === 'choice'
        ? scale.levels.flatMap(({ name, synonyms }) => [name, ...synonyms].map(fold))
        : [],
    ),
  );
