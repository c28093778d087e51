import { rational, storedValue } from '../../workbook/formula/value.js';
import { cellText } from '../../worksheet/excel/cell.js';
import { onMain, type WorkbookModel } from './model.js';
import { type CellFault, trusted } from './types.js';

/**
 * Cells of the weight column that differ from the instrument. Indicators that share their sub-component's weight have
 * none in the official sheet; what a copy shows there is rounded or invented, and counts for nothing.
 */
export function weightFaults(model: WorkbookModel): CellFault[] {
  const { book, nodes, rows } = model;
  const column = book.columns.weight;
  if (column === null) return [];
  const shares = new Set(
    [...nodes.values()].flatMap((node) => (node.kind === 'branch' && node.mean ? node.children : [])),
  );
  const faults: CellFault[] = [];
  let checked = 0;
  for (const [id, row] of rows) {
    const node = nodes.get(id);
    if (!node || node === model.instrument.root || shares.has(node)) continue;
    checked++;
    const place = onMain(model, column, row);
    const cell = model.cells.at(place);
    const stored = cell ? storedValue(cell.value) : null;
    const value = cell?.formula ? model.now.valueAt(place) : stored;
    // as text with a comma it is what it should be to people; what it does to formulas, calculating them tells
    const number = value?.kind === 'text' ? rational(value.text.trim().replace(',', '.')) : null;
    if ((value?.kind === 'number' ? value.number : number)?.equals(node.weight)) continue;
    const about = { id, input: null };
    faults.push({ about, place, found: cell ? cellText(cell) : '', expected: node.weight.toString() });
  }
  return checked - faults.length >= trusted * checked ? faults : [];
}
