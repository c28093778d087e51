import { address } from '../../diagnostic/address.js';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import { type AskedSheet, namedCells } from './named-cells.js';

/**
 * One line about pictures that float beside answers: they belong to no cell, so that they are no evidence, and whoever
 * put them there may believe they are. Those above, below and left of the answers are logos and signatures.
 * @param answers the column of the unit's answers.
 */
export function floatingPictures({ path, sheet, asked }: AskedSheet, answers: number): Diagnostic[] {
  const beside = (sheet.pictures ?? []).filter(({ row, column }) => asked.has(row) && column >= answers);
  const [first] = beside;
  if (!first) return [];
  const params = { count: beside.length, ...namedCells([...new Set(beside.map(address))]) };
  return [diagnose('pictures-floating', { path, sheet: sheet.name, ...first }, params)];
}
