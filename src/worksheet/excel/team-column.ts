import { answersIn, hasAnswers } from './answered.js';
import type { Owner } from './belonging.js';
import { isTeam } from './columns.js';
import type { HeadedColumn } from './header.js';
import type { Table } from './table.js';
import { currentOf } from './unit-column.js';

/** Columns of the internal assessors, in the order in which they count. */
export function teamColumns(answers: readonly HeadedColumn[]): HeadedColumn[] {
  const teams = answers.filter(({ owner }) => isTeam(owner) && owner !== 'national');
  return [...teams].sort((a, b) => rank(b) - rank(a));
}

/**
 * The column read as the TPI's: the first that has answers, plain ones before those that further words set apart;
 * null when there is none of this year.
 */
export function teamColumn(table: Table, teams: readonly HeadedColumn[]): HeadedColumn | null {
  const current = currentOf(teams);
  const plain = current.filter(({ apart }) => apart === null);
  for (const group of [plain, current]) {
    const found =
      group.find(({ column }) => hasAnswers(table, column)) ??
      group.find(({ column }) => answersIn(table, column).size > 0);
    if (found) return found;
  }
  return plain[0] ?? current[0] ?? null;
}

/** The inspectorate's answers count before a unit's own team's; of two alike, the one further right came later. */
function rank(column: HeadedColumn): number {
  const order: readonly (Owner | null)[] = ['unit-tpi', 'tpi', 'inspectorate'];
  return order.indexOf(column.owner) * 100_000 + column.column;
}
