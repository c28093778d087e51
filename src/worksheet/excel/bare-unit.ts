import type { Instrument } from '../../instrument/model.js';
import type { Sheet } from '../../workbook/workbook.js';
import { fold } from '../text.js';
import type { Unit } from '../worksheet.js';
import { cellText } from './cell.js';
import { isValue } from './unit-labels.js';

/** Data of a unit stand in the first rows of a sheet. */
export const searched = 60;

/** On a sheet for the unit's data, without labels: its name, and below it, in the same column, what it is proposed as. */
export function bareUnit({ rows }: Sheet, instrument: Instrument): Pick<Unit, 'name' | 'target'> | null {
  const single = rows.slice(0, searched).flatMap((row) => {
    const [cell, ...more] = row.cells.filter((each) => cellText(each) !== '');
    return cell && more.length === 0 && cell.value.kind === 'text'
      ? [{ text: cellText(cell), column: cell.column }]
      : [];
  });
  for (const [i, { text, column }] of single.entries()) {
    const above = single[i - 1];
    const isPredicate = instrument.predicates.some(({ id }) => id === fold(text));
    if (!above || !isPredicate || above.column !== column) continue;
    return { name: isValue(above.text) ? above.text : null, target: text.toUpperCase() };
  }
  return null;
}
