import { columnLetters } from '../../diagnostic/address.js';
import { refuse } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import { type Answered, answersIn, differing, hasAnswers } from './answered.js';
import { isTeam } from './columns.js';
import type { HeadedColumn } from './header.js';
import { columnNames } from './names.js';
import { columnsScored } from './scores.js';
import type { Table } from './table.js';

interface Candidate {
  readonly column: HeadedColumn;
  readonly answered: Answered;
  /** How much speaks for it. */
  readonly sureness: number;
}

/**
 * The column of the unit's answers. Plain words come before words that set a column apart, filled columns before empty
 * ones; among equals counts what the workbook's own score formulas read, then whom the header names, then the place
 * beside the types. Null when no column can be the unit's.
 * @throws UserError when two are equally sure and say different things, and the unit's answers decide.
 */
export function unitColumn(
  table: Table,
  path: string,
  answers: readonly HeadedColumn[],
  by: Side,
): HeadedColumn | null {
  const able = currentOf(answers.filter(({ owner }) => !isTeam(owner)));
  const plain = able.filter(({ apart }) => apart === null);
  const apart = able.filter((column) => !plain.includes(column));
  const scored = columnsScored(table, answers);
  const sureness = ({ column, owner, text }: HeadedColumn, group: readonly HeadedColumn[]) => {
    const isTwin = group.some((other) => other.column !== column && other.text === text);
    const isBeside = column === (table.columns.type ?? 0) + 1 && group === plain && !isTwin;
    return (scored.has(column) ? 4 : 0) + (owner === 'unit' ? 2 : 0) + (isBeside ? 1 : 0);
  };
  for (const group of [plain, apart]) {
    const typed = group.filter(({ column }) => hasAnswers(table, column));
    const filled = typed.length > 0 ? typed : group.filter(({ column }) => answersIn(table, column).size > 0);
    const candidates = filled
      .map((column) => ({
        column,
        answered: answersIn(table, column.column),
        sureness: sureness(column, group),
      }))
      .sort((a, b) => b.sureness - a.sureness);
    const [best] = candidates;
    if (!best) continue;
    if (by === 'unit') refuseTie(best, candidates, table, path);
    return best.column;
  }
  return [...plain].sort((a, b) => sureness(b, plain) - sureness(a, plain))[0] ?? apart[0] ?? null;
}

/** Columns of this year: no earlier one's, and where several name their year, the newest. */
export function currentOf(columns: readonly HeadedColumn[]): HeadedColumn[] {
  const newest = Math.max(...columns.map(({ year }) => year ?? 0));
  return columns.filter(({ apart, year }) => apart !== 'past' && (year === null || year === newest));
}

function refuseTie(best: Candidate, candidates: readonly Candidate[], table: Table, path: string): void {
  const rivals = candidates.filter(
    (other) =>
      other.sureness === best.sureness &&
      (differing(best.answered, other.answered) > 0 || differing(other.answered, best.answered) > 0),
  );
  const [rival] = rivals;
  if (!rival) return;
  const { sheet, header } = table;
  refuse(
    'column-ambiguous',
    { path, sheet: sheet.name, row: header.bottom, column: rival.column.column },
    {
      sheet: sheet.name,
      columns: columnNames([best, ...rivals].map(({ column }) => column)),
      answers: [best, ...rivals].map(({ answered }) => answered.size).join(', '),
      differing: Math.max(...rivals.map(({ answered }) => differing(best.answered, answered))),
      option: `--column ${columnLetters(best.column.column)}`,
    },
  );
}
