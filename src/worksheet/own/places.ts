import type { Origin } from '../../diagnostic/origin.js';
import type { OwnTable } from './table.js';

/** A place on the input sheet. */
export const placeIn = (
  { sheet }: Pick<OwnTable, 'sheet'>,
  path: string,
  column: number,
  row: number,
): Origin => ({
  path,
  sheet: sheet.name,
  row,
  column,
});
