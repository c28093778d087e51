import { address } from '../../diagnostic/address.js';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import { askedRows, namedCells } from './named-cells.js';
import type { Sides } from './sides.js';
import type { Table } from './table.js';

/**
 * One line about pictures that float beside answers: they belong to no cell, so that they are no evidence, and whoever
 * put them there may believe they are. Those above, below and left of the answers are logos and signatures.
 */
export function floatingPictures(table: Table, path: string, { unit }: Sides): Diagnostic[] {
  const asked = askedRows(table);
  const beside = (table.sheet.pictures ?? []).filter(
    ({ row, column }) => asked.has(row) && column >= unit.answer,
  );
  const [first] = beside;
  if (!first) return [];
  const params = { count: beside.length, ...namedCells([...new Set(beside.map(address))]) };
  return [diagnose('pictures-floating', { path, sheet: table.sheet.name, ...first }, params)];
}
