import type { Sheet } from '../../page/book.js';
import type { Cell, Section } from '../../page/section.js';
import { type SheetColumn, sheetOf } from '../../page/sheet.js';
import { type ColumnOf, tableIfAny } from '../../page/table.js';

/** A column of a recap as it stands in text and as it stands in a sheet; in either it may be missing. */
export interface Faces<R> {
  readonly text?: ColumnOf<R>;
  readonly sheet?: SheetColumn<R>;
}

/** The table as people read it. */
export const sectionFrom = <R>(
  title: string,
  rows: readonly R[],
  columns: readonly Faces<NoInfer<R>>[],
  lines: readonly Cell[] = [],
): Section => ({
  title,
  lines,
  table: tableIfAny(
    rows,
    columns.flatMap(({ text }) => text ?? []),
  ),
});

/** The same table as people filter and sort it. */
export const sheetFrom = <R>(
  name: string,
  rows: readonly R[],
  columns: readonly Faces<NoInfer<R>>[],
  frozen = 0,
): Sheet =>
  sheetOf(
    name,
    rows,
    columns.flatMap(({ sheet }) => sheet ?? []),
    frozen,
  );
