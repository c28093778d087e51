import type { Side } from '../diagnostic/side.js';

/** What the user says of how a workbook is to be read, where it leaves a choice. */
export interface ReadingOptions {
  /** The side that decides: `column` names its answers. */
  readonly by: Side;
  /** Name of the sheet, in any case. */
  readonly sheet?: string;
  /** Header or letter of the column that holds the deciding side's answers. */
  readonly column?: string;
  /** Header or letter of the assessors' column. */
  readonly team?: string;
}

export const asItComes: ReadingOptions = { by: 'unit' };

/** The part of some options that says how a workbook is read, as plain data. */
export const readingOf = ({ by, sheet, column, team }: ReadingOptions): ReadingOptions => ({
  by,
  ...(sheet !== undefined && { sheet }),
  ...(column !== undefined && { column }),
  ...(team !== undefined && { team }),
});
