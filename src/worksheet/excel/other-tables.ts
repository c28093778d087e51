import { address, type CellPlace } from '../../diagnostic/address.js';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import { answerColumns } from './answer-columns.js';
import { type Answered, answersIn, differing } from './answered.js';
import type { Table } from './table.js';
import { teamColumn, teamColumns } from './team-column.js';
import { unitColumn } from './unit-column.js';

/**
 * What a table that is not read holds as the unit's answers.
 * @param formulas whether results of formulas are answers too.
 */
export function unitAnswers(table: Table, formulas = true): Answered {
  // whose side decides is no matter here: nothing is refused for a table that is not read
  const unit = unitColumn(table, '', answerColumns(table), 'tpi');
  return unit ? answersIn(table, unit.column, formulas) : new Map();
}

/** What it holds as the internal assessors' answers; see `unitAnswers`. */
export function teamAnswers(table: Table, formulas = true): Answered {
  const team = teamColumn(table, teamColumns(answerColumns(table)));
  return team ? answersIn(table, team.column, formulas) : new Map();
}

/**
 * Names every further table with answers, and warns of those that answer in another way than what is read. On the
 * same sheet their first cells tell them apart.
 * @param taken the table that is read, or several that are one worksheet between them.
 */
export function tablesLeftOut(path: string, taken: readonly Table[], others: readonly Table[]): Diagnostic[] {
  const sides = [unitAnswers, teamAnswers].map((of) => ({
    of,
    answered: union(taken.map((one) => of(one))),
  }));
  return others.flatMap((table): Diagnostic[] => {
    const side = sides.find(({ of }) => of(table).size > 0);
    if (!side) return [];
    const { answered, of } = side;
    const other = of(table);
    const beside = taken.find(({ whole }) => whole === table.whole);
    const [start, own] = [table, beside ?? table].map(({ header, columns }) => ({
      row: header.top,
      column: Math.min(...columns.headed),
    })) as [CellPlace, CellPlace];
    const isSame = beside !== undefined;
    const named = {
      used: (beside ? [beside] : taken).map(({ whole }) => whole.name).join(', '),
      other: table.whole.name,
      answers: other.size,
      cells: isSame ? `${address(own)}, ${address(start)}` : '',
    };
    const origin = { path, sheet: table.whole.name, row: start.row, column: isSame ? start.column : 1 };
    const count = differing(answered, other);
    if (count === 0) return [diagnose('table-left-out', origin, named)];
    return [diagnose('table-differs', origin, { ...named, differing: count })];
  });
}

/** What several tables answer; the first to answer counts. */
const union = (all: readonly Answered[]): Answered => new Map(all.toReversed().flatMap((one) => [...one]));
