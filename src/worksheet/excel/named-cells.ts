import type { Table } from './table.js';

/** At most this many cells are named. */
const shown = 12;

/** The first of some cells by their names, and how many more there are. */
export const namedCells = (names: readonly string[]) => ({
  cells: names.slice(0, shown).join(', '),
  more: Math.max(0, names.length - shown),
});

/** Rows of a sheet that ask a question of the instrument, or one of its counts. */
export const askedRows = ({ alignment, expected }: Table): ReadonlySet<number> =>
  new Set(
    alignment.flatMap((signals, i) =>
      signals && expected.rows[i]?.node.kind === 'indicator' ? [signals.row.number] : [],
    ),
  );
