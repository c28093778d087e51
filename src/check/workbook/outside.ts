import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import type { Assessment } from '../../eligibility/assess.js';
import { cellText } from '../../worksheet/excel/cell.js';
import { isTyped } from '../../worksheet/excel/cells.js';
import { type NodeRow, nodeRows, onMain, originOf, subjectOf, type WorkbookModel } from './model.js';
import { allowedBy, allowedText, permits, validationAt } from './validations.js';

/**
 * Answers outside the list or range of their own cell, where the scale accepts them: pasted over the drop-down, or the
 * drop-down is another row's. What the scale does not accept either is told as such.
 */
export function outsideFindings(model: WorkbookModel, assessments: readonly Assessment[]): Diagnostic[] {
  return assessments.flatMap(({ by, marks }) =>
    [...nodeRows(model.book)].flatMap((row) => {
      const mark = marks.get(row.id);
      return mark && mark.status !== 'invalid' ? (outside(model, by, row) ?? []) : [];
    }),
  );
}

function outside(model: WorkbookModel, by: Side, row: NodeRow): Diagnostic | null {
  const column = model.book.columns[by]?.answer;
  const place = column === undefined ? null : onMain(model, column, row.row);
  const cell = place && model.cells.at(place);
  if (!place || !cell || !isTyped(cell)) return null;
  const validation = validationAt(model, place);
  const allowed = validation && allowedBy(model, validation, place.sheet);
  const found = cellText(cell);
  if (!allowed || permits(allowed, found)) return null;
  const params = { found, allowed: allowedText(allowed) };
  return diagnose('value-outside-validation', originOf(model, place), params, {
    ...subjectOf(model, row),
    by,
  });
}
