import type { Side } from '../../../diagnostic/side.js';
import { type Fraction, toDouble } from '../../../instrument/exact.js';
import { cell, column, inRow, on } from '../formula.js';
import type { Live } from '../plan.js';
import type { Subject } from '../subject.js';
import type { RowCells } from './scales.js';

/** Cell with the policy for 0 of 0, as a number. */
export const policyCell = cell(2, 2);

export const live = (formula: string, result: string | number): Live => ({ formula, result });

/** A column of the input sheet, from its head to its end. */
export function entryColumn({ say, layout: { entry } }: Pick<Subject, 'say' | 'layout'>, of: number): string {
  return on(say.sheets.entry, column(of, entry.head, entry.end));
}

/** A column over indicators and counts. */
export function leafColumn({ layout: { calculation } }: Pick<Subject, 'layout'>, of: number): string {
  return column(of, calculation.first, calculation.lastLeaf);
}

/** Cells of a line on one side, as its own formulas name them. */
export function rowCells({ layout: { calculation } }: Subject, code: string, by: Side): RowCells {
  const row = calculation.row(code);
  const at = calculation.column[by];
  return {
    count: inRow(calculation.column.count, row),
    filled: inRow(at.filled, row),
    text: inRow(at.text, row),
    number: inRow(at.number, row),
    state: inRow(at.state, row),
    fraction: inRow(at.fraction, row),
  };
}

export const pointsOf = ({ figures }: Subject, id: string, by: Side): number =>
  numberOf(figures.sides[by].assessment.nodes.get(id)?.points);

const numberOf = (fraction: Fraction | undefined): number => (fraction ? toDouble(fraction) : 0);
