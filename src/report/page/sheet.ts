import type { Column, NumberKind, Sheet, SheetRows, Value } from './book.js';

/** Everything about a column of a sheet, in one place: how it looks, what it holds and whether it is there at all. */
export interface SheetColumn<R> extends Column {
  readonly value: (row: R) => Value;
  /** Left out when false. */
  readonly when?: boolean;
}

/**
 * A sheet with one row for each of `rows`.
 * @param frozen how many columns stay in sight.
 */
export function sheetOf<R>(
  name: string,
  rows: readonly R[],
  columns: readonly SheetColumn<NoInfer<R>>[],
  frozen = 0,
): Sheet {
  const present = columns.filter(({ when }) => when !== false);
  return { name, columns: present, rows: new Lazily(rows, present), frozen };
}

/** Rows of values, made one by one as they are asked for. */
class Lazily<R> implements SheetRows {
  constructor(
    private readonly rows: readonly R[],
    private readonly columns: readonly SheetColumn<R>[],
  ) {}

  get length(): number {
    return this.rows.length;
  }

  *[Symbol.iterator](): Generator<readonly Value[]> {
    for (const row of this.rows) yield this.columns.map(({ value }) => value(row));
  }
}

type More<R> = Partial<Omit<SheetColumn<R>, 'head' | 'kind' | 'value'>>;

export const textColumn = <R>(
  head: string,
  width: number,
  value: (row: R) => string | number | null,
  more: More<unknown> = {},
): SheetColumn<R> => ({ head, width, kind: 'text', value, ...more });

export const numberColumn = <R>(
  head: string,
  kind: NumberKind,
  value: SheetColumn<R>['value'],
  more: More<unknown> = {},
): SheetColumn<R> => ({
  head,
  width: kind === 'points' || kind === 'margin' ? 10 : 9,
  kind,
  value,
  ...more,
});

/** A margin: what is below zero is missing. */
export const marginColumn = <R>(
  head: string,
  value: SheetColumn<R>['value'],
  more: More<unknown> = {},
): SheetColumn<R> =>
  numberColumn(head, 'margin', value, { rules: [{ when: 'negative', tone: 'bad' }], ...more });
