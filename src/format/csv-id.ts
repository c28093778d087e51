import { csvHeadEndings, csvHeads, exactHead } from '../messages/id/csv-heads.js';
import { formatNumber } from '../report/page/numbers.js';
import type { Rows, Value } from '../report/page/rows.js';

/** Columns whose values have as many digits as it takes; where a name is not known, it is the id of what has points. */
const exact = new Set(
  'a after b before change cut difference fraction gain margin minimum minimum_a minimum_b points rise stake total'.split(
    ' ',
  ),
);

/** Columns of texts under names that an instrument gives. */
const named = /_(?:provisional|sure|prerequisites|prerequisites_failed)$/;

/**
 * The table as an Indonesian reader wants it: heads in words, and in front of every value with many digits a readable
 * one with two. Which columns have one goes by their names and not by what stands in them: tables of one command can be
 * put below one another.
 */
export function inIndonesian({ columns, rows }: Rows): Rows {
  const twice = columns.map((name) => exact.has(name) || isUnderId(name, columns));
  return {
    columns: columns.flatMap((name, i) =>
      twice[i] ? [headOf(name), exactHead(headOf(name))] : [headOf(name)],
    ),
    rows: rows.map((row) => row.flatMap((value, i) => (twice[i] ? [readable(value), value] : [value]))),
  };
}

/** Whether a column has the points of an area or a requirement: what else is called by an id is a predicate, which has more. */
const isUnderId = (name: string, columns: readonly string[]): boolean =>
  csvHeads[name] === undefined && !named.test(name) && !columns.includes(`${name}_provisional`);

function headOf(name: string): string {
  for (const [ending, head] of csvHeadEndings) {
    const [, id] = ending.exec(name) ?? [];
    if (id !== undefined) return head(id);
  }
  return csvHeads[name] ?? name;
}

/** Half up at two decimals, as everywhere else for people. */
const readable = (value: Value): Value =>
  typeof value === 'number' ? Number(formatNumber(value, 2, 'en').replaceAll(',', '')) : value;
