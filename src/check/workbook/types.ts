import type { Indicator, Instrument } from '../../instrument/model.js';
import { cellText } from '../../worksheet/excel/cell.js';
import { expectedRows } from '../../worksheet/excel/expected.js';
import { typeOf } from '../../worksheet/excel/signals.js';
import { fold } from '../../worksheet/text.js';
import type { Place } from './grid.js';
import { type NodeRef, nodeRows, onMain, type WorkbookModel } from './model.js';

/** A cell of the recognised sheet that does not say what the instrument says. */
export interface CellFault {
  readonly about: NodeRef;
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
}

/** A column where fewer cells agree with the instrument is kept in some other way than ours. */
export const trusted = 0.8;

/**
 * Cells of the answer-type column, hidden in the official workbook, that are not their row's scale: the score formulas
 * choose by them. A count must not read as something that is scored.
 */
export function typeFaults(model: WorkbookModel): CellFault[] {
  const { instrument, book } = model;
  const column = book.columns.type;
  if (column === null) return [];
  const own = expectedRows(instrument).rows.filter((row) => row.input === null && row.type !== null);
  const wanted = new Map(own.map((row) => [row.node.id, row.type]));
  const scored = new Set(wanted.values());
  const faults: CellFault[] = [];
  let agreeing = 0;
  for (const { id, input, row } of nodeRows(book)) {
    const type = wanted.get(id);
    if (!type) continue;
    const place = onMain(model, column, row);
    const cell = model.cells.at(place);
    const found = cell ? cellText(cell) : '';
    const isCount = input !== null;
    if (isCount ? !scored.has(typeOf(found)) : sameType(found, type)) {
      if (!isCount) agreeing++;
    } else
      faults.push({
        about: { id, input },
        place,
        found,
        expected: isCount ? 'Jumlah' : typeText(instrument, id),
      });
  }
  return agreeing >= trusted * instrument.indicators.length ? faults : [];
}

/** "A / B / C" is "A/B/C" to people; whether it is to the formulas, calculating them tells. */
const sameType = (found: string, expected: string) => typeOf(found) === expected || fold(found) === expected;

/** As the official sheet prints it. */
function typeText({ nodes }: Instrument, key: string): string {
  const node = nodes.get(key);
  return node?.kind === 'indicator' ? scaleText(node) : 'Jumlah';
}

/** "Ya/Tidak", "A/B/C", "%", "Nilai (0-4)". */
export function scaleText({ scale }: Indicator): string {
  if (scale.kind === 'ratio') return '%';
  if (scale.kind === 'index') return `Nilai (0-${scale.maximum.toString()})`;
  return scale.levels.map((level) => level.name).join('/');
}
