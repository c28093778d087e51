import type { Side } from '../../../diagnostic/side.js';
import { toDouble } from '../../../instrument/exact.js';
import type { Draft } from '../draft.js';
import { cell, inRow } from '../formula.js';
import type { BranchLine, IndicatorLine } from '../lines.js';
import type { Subject } from '../subject.js';
import { leafColumn, live, pointsOf, policyCell } from './cells.js';

/** Points and what the best answer would add: the mean of the heading above, or the indicator's own weight. */
export function putPoints(draft: Draft, subject: Subject, { id, parent }: IndicatorLine, by: Side): void {
  const { calculation } = subject.layout;
  const row = calculation.row(id);
  const at = calculation.column[by];
  const fraction = `N(${inRow(at.fraction, row)})`;
  const figures = subject.figures.sides[by];
  const put = (to: number, formula: string, result: number, kind: 'points' | 'count') =>
    draft.put(to, row, live(formula, result), { kind });
  const points = pointsOf(subject, id, by);
  const gain = toDouble(figures.gain(id));
  const state = inRow(at.state, row);
  const isExcluded = subject.zeroDivision === 'exclude' && figures.state(id) === 'zeroOfZero';
  const left = `AND(${state}="${subject.say.state.zeroOfZero}",${policyCell}=2)`;
  put(at.counted, `IF(${left},0,1)`, isExcluded ? 0 : 1, 'count');
  if (!parent.mean) {
    const weight = inRow(calculation.column.weight, row);
    put(at.points, `${fraction}*${weight}`, points, 'points');
    put(at.gain, `(1-${fraction})*${weight}`, gain, 'points');
    return;
  }
  const siblings = (of: number) =>
    `SUMIFS(${leafColumn(subject, of)},${leafColumn(subject, calculation.column.parent)},${inRow(calculation.column.parent, row)})`;
  const weight = cell(calculation.column.weight, calculation.row(parent.id));
  const [count, sum, counted] = [siblings(at.counted), siblings(at.fraction), inRow(at.counted, row)];
  const share = `${weight}/${count}`;
  put(at.points, `IF(${count}=0,0,${counted}*${fraction}*${share})`, points, 'points');
  const asOneMore = `${weight}*(${sum}+1)/(${count}+1)-IF(${count}=0,0,${weight}*${sum}/${count})`;
  put(at.gain, `IF(${counted}=1,(1-${fraction})*${share},${asOneMore})`, gain, 'points');
}

/** A heading is the sum of the indicators below it. */
export function putBranch(draft: Draft, subject: Subject, { id, depth }: BranchLine, by: Side): void {
  const { calculation } = subject.layout;
  const row = calculation.row(id);
  const points = leafColumn(subject, calculation.column[by].points);
  const above = leafColumn(subject, calculation.column.above + depth - 1);
  const formula =
    depth === 0 ? `SUM(${points})` : `SUMIFS(${points},${above},${inRow(calculation.column.code, row)})`;
  draft.put(calculation.column[by].points, row, live(formula, pointsOf(subject, id, by)), { kind: 'points' });
}

/** By how much the unit's answers fall short, made different for each row, so that the biggest can be found one by one. */
export function putOrder(draft: Draft, subject: Subject, line: IndicatorLine): void {
  const { calculation } = subject.layout;
  const row = calculation.row(line.id);
  const formula = `ROUND(${inRow(calculation.column.unit.gain, row)},6)-ROW()/1000000000`;
  draft.put(calculation.column.order, row, live(formula, orderOf(subject, line)), { kind: 'points' });
}

export function orderOf({ figures, layout }: Subject, { id }: IndicatorLine): number {
  const gain = toDouble(figures.sides.unit.gain(id));
  return Math.round(gain * 1e6) / 1e6 - layout.calculation.row(id) / 1e9;
}
