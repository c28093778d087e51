import { address } from '../../diagnostic/address.js';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Sides } from './sides.js';
import type { Table } from './table.js';

/** At most this many cells are named. */
const shown = 12;

/**
 * One line about pictures that float beside answers: they belong to no cell, so that they are no evidence, and whoever
 * put them there may believe they are. Those above, below and left of the answers are logos and signatures.
 */
export function floatingPictures(table: Table, path: string, { unit }: Sides): Diagnostic[] {
  const asked = new Set(
    table.alignment.flatMap((signals, i) =>
      signals && table.expected.rows[i]?.node.kind === 'indicator' ? [signals.row.number] : [],
    ),
  );
  const beside = (table.sheet.pictures ?? []).filter(
    ({ row, column }) => asked.has(row) && column >= unit.answer,
  );
  const [first] = beside;
  if (!first) return [];
  const cells = [...new Set(beside.map((place) => address(place)))];
  const params = {
    count: beside.length,
    cells: cells.slice(0, shown).join(', '),
    more: Math.max(0, cells.length - shown),
  };
  return [diagnose('pictures-floating', { path, sheet: table.sheet.name, ...first }, params)];
}
