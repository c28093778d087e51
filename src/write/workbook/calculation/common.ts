import { toDouble } from '../../../instrument/exact.js';
import type { Draft } from '../draft.js';
import { inRow } from '../formula.js';
import type { Line } from '../lines.js';
import type { Live, Value } from '../plan.js';
import { type Subject, sides, told } from '../subject.js';
import { entryColumn, live } from './cells.js';
import { messageOf } from './messages.js';
import { totalCell } from './places.js';

/** What a row says whoever answers: its node, and where its code stands on the input sheet. */
export function putCommon(draft: Draft, subject: Subject, line: Line): void {
  const { entry, calculation } = subject.layout;
  const { column: at } = calculation;
  const row = calculation.row(line.id);
  const range = (of: number) => entryColumn(subject, of);
  const code = inRow(at.code, row);
  const put = (to: number, value: Value, kind: 'plain' | 'weight' | 'count') =>
    draft.put(to, row, value, { kind });
  const label = line.kind === 'input' ? line.input.label : line.node.label;
  put(at.code, line.id, 'plain');
  put(at.label, told(subject, label), 'plain');
  if (line.kind !== 'input') put(at.weight, toDouble(line.node.weight), 'weight');
  put(at.count, live(`COUNTIF(${range(entry.column.code)},${code})`, 1), 'count');
  const place = entry.row(line.id) - entry.head + 1;
  put(at.place, live(`IFERROR(MATCH(${code},${range(entry.column.code)},0),1)`, place), 'count');
  put(at.overwritten, overwritten(subject, line, row), 'count');
  if (line.kind === 'branch') return;
  const parent = line.kind === 'input' ? line.node.id : line.parent.id;
  put(at.parent, parent, 'plain');
  if (line.kind === 'indicator') for (const [i, id] of line.above.entries()) put(at.above + i, id, 'plain');
  put(at.message, messageOf(subject, line, row), 'plain');
}

/** 1 where the points on the input sheet are no longer those calculated here. */
function overwritten(subject: Subject, line: Line, row: number): Live | null {
  if (line.kind === 'input') return null;
  const { entry, calculation } = subject.layout;
  const { column: at } = calculation;
  const place = inRow(at.place, row);
  const differs = sides.map((by) => {
    const shown = `INDEX(${entryColumn(subject, entry.column[`${by}Points`])},${place})`;
    const difference = `IFERROR(ABS(${shown}-${inRow(at[by].points, row)})>0.000001,TRUE)`;
    return by === 'unit' ? difference : `IF(${totalCell(subject, 'any', by)}=0,FALSE,${difference})`;
  });
  return live(`IF(${inRow(at.count, row)}=1,IF(OR(${differs.join(',')}),1,0),0)`, 0);
}
