import { pointsOf } from '../calculation/cells.js';
import { messageOf } from '../calculation/messages.js';
import { totalCell } from '../calculation/places.js';
import type { Draft } from '../draft.js';
import { column, inRow, on, quote } from '../formula.js';
import type { Line } from '../lines.js';
import type { Live, Look } from '../plan.js';
import { type Subject, sides } from '../subject.js';

/**
 * Points and remarks of a row, looked up by its code: rows may be moved and sorted, and what is typed over here changes
 * nothing that is counted.
 */
export function putFormulas(draft: Draft, subject: Subject, line: Line, row: number): void {
  const { say, layout, figures } = subject;
  const { entry, calculation } = layout;
  const code = inRow(entry.column.code, row);
  const there = (of: number) => on(say.sheets.calculation, column(of, calculation.first, calculation.last));
  const found = (of: number) => `INDEX(${there(of)},MATCH(${code},${there(calculation.column.code)},0))`;
  if (line.kind !== 'input') {
    const look: Look =
      line.kind === 'branch' ? { kind: 'branch', depth: line.depth, of: 'points' } : { kind: 'points' };
    for (const by of sides) {
      const points = `IFERROR(${found(calculation.column[by].points)},"")`;
      const none = `${on(say.sheets.calculation, totalCell(subject, 'any', by))}=0`;
      const isShown = by === 'unit' || figures.sides[by].any;
      const value: Live = {
        formula: by === 'unit' ? points : `IF(${none},"",${points})`,
        result: isShown ? pointsOf(subject, line.id, by) : '',
      };
      draft.put(entry.column[`${by}Points`], row, value, look);
    }
  }
  if (line.kind === 'branch') return;
  if (line.kind === 'input')
    for (const by of sides) draft.put(entry.column[`${by}Points`], row, null, { kind: 'closed' });
  const otherwise = `IF(${code}="","",${quote(say.entry.unknownCode)})`;
  const { result } = messageOf(subject, line, calculation.row(line.id));
  const formula = `IFERROR(${found(calculation.column.message)},IFERROR(${otherwise},""))`;
  draft.put(entry.column.check, row, { formula, result }, { kind: 'message' });
}
