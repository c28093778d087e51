import { visible } from './visible.js';

/** A field of a table for machines: text, a number, or nothing. */
export type Value = string | number | null;

/** A table for machines. Every row has a value for every column. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** A column of such a table: its name, and where its values come from. */
export type Field<R> = readonly [name: string, value: (row: R) => Value];

/** The table of things of one kind, a row each; every text on one line and fit to be shown. */
export function rowsOf<R>(fields: readonly Field<R>[], items: readonly R[]): Rows {
  const shown = (value: Value) => (typeof value === 'string' ? visible(value) : value);
  return {
    columns: fields.map(([name]) => name),
    rows: items.map((item) => fields.map(([, value]) => shown(value(item)))),
  };
}

/** The table of rows of several kinds, each of which names the columns that it has something for; texts as they are. */
export function recordRows<N extends string>(
  columns: readonly N[],
  records: readonly { readonly [K in NoInfer<N>]?: Value }[],
): Rows {
  return { columns, rows: records.map((record) => columns.map((column) => record[column] ?? null)) };
}
