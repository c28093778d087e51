import { type Alignment, align } from './align.js';
import type { Expected } from './expected.js';
import { cellIn } from './grid.js';
import type { RowSignals } from './signals.js';
import { pairSwappedRows } from './swapped-rows.js';

/** A column numbers the rows if nearly each has a number of its own. */
const most = 0.9;
/** Numbers stand left of the questions. */
const searched = 8;

/**
 * The alignment of a sheet that was sorted by something else and kept its numbers: by them its rows come back into the
 * order of the instrument. Null where no column numbers the rows, or they are in that order already.
 */
export function alignByNumbers(expected: Expected, rows: readonly RowSignals[]): Alignment | null {
  for (let column = 1; column <= searched; column++) {
    const numbered = rows.flatMap((signals) => {
      const value = cellIn(signals.row, column)?.value;
      const text = value?.kind === 'number' || value?.kind === 'text' ? value.text.trim() : '';
      return /^\d{1,6}$/.test(text) ? [{ signals, number: Number(text) }] : [];
    });
    const distinct = new Set(numbered.map(({ number }) => number)).size;
    if (distinct < rows.length * most || distinct < numbered.length * most) continue;
    const sorted = [...numbered].sort((a, b) => a.number - b.number);
    if (sorted.every((row, i) => row === numbered[i])) return null;
    const inOrder = sorted.map(({ signals }) => signals);
    return pairSwappedRows(expected, align(expected, inOrder));
  }
  return null;
}

/** How many rows found their place. */
export const placed = (alignment: Alignment): number => alignment.filter((row) => row !== null).length;
