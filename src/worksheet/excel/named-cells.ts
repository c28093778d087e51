import type { Sheet } from '../../workbook/workbook.js';
import type { Table } from './table.js';

/** At most this many cells are named. */
const shown = 12;

/** The first of some cells by their names, and how many more there are. */
export const namedCells = (names: readonly string[]) => ({
  cells: names.slice(0, shown).join(', '),
  more: Math.max(0, names.length - shown),
});

/** A sheet of a file, and those of its rows that ask a question of the instrument, or one of its counts. */
export interface AskedSheet {
  readonly path: string;
  readonly sheet: Sheet;
  readonly asked: ReadonlySet<number>;
}

export const askedSheet = (table: Table, path: string): AskedSheet => ({
  path,
  sheet: table.sheet,
  asked: askedRows(table),
});

const askedRows = ({ alignment, expected }: Table): ReadonlySet<number> =>
  new Set(
    alignment.flatMap((signals, i) =>
      signals && expected.rows[i]?.node.kind === 'indicator' ? [signals.row.number] : [],
    ),
  );
