import { address, type CellPlace } from '../../diagnostic/address.js';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import { answerColumns } from './answer-columns.js';
import { type Answered, answersIn, differing } from './answered.js';
import type { Table } from './table.js';
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

/**
 * Names every further table with answers, and warns of those that answer in another way than the one that is read. On
 * the same sheet their first cells tell them apart.
 */
export function tablesLeftOut(path: string, taken: Table, others: readonly Table[]): Diagnostic[] {
  const answered = unitAnswers(taken);
  return others.flatMap((table): Diagnostic[] => {
    const other = unitAnswers(table);
    if (other.size === 0) return [];
    const [start, own] = [table, taken].map(({ header, columns }) => ({
      row: header.top,
      column: Math.min(...columns.headed),
    })) as [CellPlace, CellPlace];
    const isSame = table.whole === taken.whole;
    const named = {
      used: taken.whole.name,
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
