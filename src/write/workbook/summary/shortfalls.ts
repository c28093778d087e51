import { toDouble } from '../../../instrument/exact.js';
import { leafColumn } from '../calculation/cells.js';
import { orderOf } from '../calculation/points.js';
import type { Draft } from '../draft.js';
import { cell, on } from '../formula.js';
import type { IndicatorLine } from '../lines.js';
import type { Area, Live } from '../plan.js';
import { type Subject, told } from '../subject.js';
import { shortfallCount, summaryColumn } from './places.js';

const { label, unit, tpi } = summaryColumn;

/** Less than this is nothing: what is added to tell equal gains apart is far less. */
const nothing = 0.000001;

interface Shortfalls {
  readonly merges: readonly Area[];
  readonly first: Live;
}

/** The indicators of the unit that bring the most when they are mended. @returns cells to be merged, and the code of the first one. */
export function putShortfalls(draft: Draft, subject: Subject, top: number): Shortfalls {
  const { say, layout } = subject;
  const { column } = layout.calculation;
  draft.line(label, top, [say.summary.shortfalls(say.side.unit), null, null, null, null], { kind: 'head' });
  draft.line(unit.status, top, [say.calculation.heads.code, null, say.summary.gain], { kind: 'head' });
  const sorted = layout.lines
    .filter((line): line is IndicatorLine => line.kind === 'indicator')
    .map((line) => ({ line, order: orderOf(subject, line) }))
    .sort((a, b) => b.order - a.order);
  const rows = Array.from({ length: Math.min(shortfallCount, sorted.length) }, (_, i) => top + 1 + i);
  const there = (of: number) => on(say.sheets.calculation, leafColumn(subject, of));
  for (const [i, row] of rows.entries()) {
    const line = sorted[i]?.line;
    const gain = line ? toDouble(subject.figures.sides.unit.gain(line.id)) : 0;
    const found = `MATCH(LARGE(${there(column.order)},${i + 1}),${there(column.order)},0)`;
    const value = (of: number) => `INDEX(${there(of)},${found})`;
    const has = `${value(column.unit.gain)}<${nothing}`;
    const live = (of: number, result: string | number): Live => ({
      formula: `IF(${has},"",${value(of)})`,
      result: gain < nothing ? '' : result,
    });
    draft.line(label, row, [null, null, null, null, null], { kind: 'label' });
    draft.line(unit.status, row, [null, null], { kind: 'status' });
    draft.put(label, row, live(column.label, line ? told(subject, line.node.label) : ''), { kind: 'label' });
    draft.put(unit.status, row, live(column.code, line?.id ?? ''), { kind: 'status' });
    draft.put(tpi.missing, row, live(column.unit.gain, gain), { kind: 'points' });
  }
  const merges = [top, ...rows].flatMap((row) => [
    { left: label, top: row, right: unit.missing, bottom: row },
    { left: unit.status, top: row, right: tpi.actual, bottom: row },
  ]);
  const [first] = sorted;
  const isAny = first !== undefined && toDouble(subject.figures.sides.unit.gain(first.line.id)) >= nothing;
  return {
    merges,
    first: { formula: cell(unit.status, top + 1), result: isAny ? first.line.id : '' },
  };
}
