import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import { answerColumns } from './answer-columns.js';
import { type Answered, answersIn, differing } from './answered.js';
import type { Table } from './table.js';
import { unitColumn } from './unit-column.js';

/** What a table that is not read holds as the unit's answers. */
export function unitAnswers(table: Table): Answered {
  // whose side decides is no matter here: nothing is refused for a table that is not read
  const unit = unitColumn(table, '', answerColumns(table), 'tpi');
  return unit ? answersIn(table, unit.column) : new Map();
}

/** Names every further table with answers, and warns of those that answer in another way than the one that is read. */
export function tablesLeftOut(path: string, taken: Table, others: readonly Table[]): Diagnostic[] {
  const used = taken.sheet.name;
  const answered = unitAnswers(taken);
  return others.flatMap((table): Diagnostic[] => {
    const other = unitAnswers(table);
    if (other.size === 0) return [];
    const { name } = table.sheet;
    const origin = { path, sheet: name, row: table.header.top, column: 1 };
    const count = differing(answered, other);
    if (count === 0) return [diagnose('table-left-out', origin, { used, other: name, answers: other.size })];
    return [diagnose('table-differs', origin, { used, other: name, answers: other.size, differing: count })];
  });
}
