import type { Answered } from './answered.js';
import { teamAnswers, unitAnswers } from './other-tables.js';
import type { Table } from './table.js';

/** What a table answers, as one of several that may be one worksheet. */
export interface Given {
  readonly unit: Answered;
  /** What assessors typed. */
  readonly tpi: Answered;
  /** Every indicator that shows an answer of either, if only the result of a formula. */
  readonly shown: ReadonlySet<string>;
}

export type AllGiven = ReadonlyMap<Table, Given>;

/**
 * What each table answers. Results of formulas are the unit's answers in a table none of whose formulas stands for what
 * is typed in another: one with such formulas repeats the others.
 */
export function givenIn(tables: readonly Table[]): AllGiven {
  const typed = new Map(tables.map((table) => [table, unitAnswers(table, false)]));
  const anywhere = new Set([...typed.values()].flatMap((answers) => [...answers.keys()]));
  return new Map(
    tables.map((table) => {
      const own = typed.get(table) ?? new Map<string, string>();
      const all = unitAnswers(table);
      const repeats = [...all.keys()].some((id) => !own.has(id) && anywhere.has(id));
      const shown = new Set([...all.keys(), ...teamAnswers(table).keys()]);
      return [table, { unit: repeats ? own : all, tpi: teamAnswers(table, false), shown }];
    }),
  );
}
