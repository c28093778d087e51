import { type Cell, type Column, cell, type Table } from './section.js';

/** Everything about a column, in one place: its head, how it stands, its cells and whether it is there at all. */
export interface ColumnOf<R> extends Column {
  /** The cell of a row; a text alone is one without a tone. */
  readonly value: (row: R, index: number) => Cell | string;
  /** Left out when false. */
  readonly when?: boolean;
}

/** Rows under those of the columns that are there. */
export function tableOf<R>(rows: readonly R[], columns: readonly ColumnOf<NoInfer<R>>[]): Table {
  const present = columns.filter(({ when }) => when !== false);
  return {
    columns: present.map(({ head, align, shrinks }) => ({ head, align, ...(shrinks && { shrinks }) })),
    rows: rows.map((row, i) =>
      present.map(({ value }) => {
        const found = value(row, i);
        return typeof found === 'string' ? cell(found) : found;
      }),
    ),
  };
}

/** As `tableOf`; null without rows. */
export const tableIfAny = <R>(rows: readonly R[], columns: readonly ColumnOf<NoInfer<R>>[]): Table | null =>
  rows.length > 0 ? tableOf(rows, columns) : null;

type More = Pick<ColumnOf<unknown>, 'when' | 'shrinks'>;

export const left = <R>(head: string, value: ColumnOf<R>['value'], more: More = {}): ColumnOf<R> => ({
  head,
  align: 'left',
  value,
  ...more,
});

export const right = <R>(head: string, value: ColumnOf<R>['value'], more: More = {}): ColumnOf<R> => ({
  head,
  align: 'right',
  value,
  ...more,
});

/** A text that gives way where there is little room. */
export const label = <R>(head: string, value: ColumnOf<R>['value']): ColumnOf<R> =>
  left(head, value, { shrinks: true });
