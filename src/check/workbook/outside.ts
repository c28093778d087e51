import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import type { Assessment } from '../../eligibility/assess.js';
import { cellText } from '../../worksheet/excel/cell.js';
import { isTyped } from '../../worksheet/excel/cells.js';
import { type NodeRow, nodeRows, onMain, originOf, type Study, subjectOf } from './study.js';
import { allowedBy, allowedText, permits, validationAt } from './validations.js';

/**
 * Answers outside the list or range of their own cell, where the scale accepts them: pasted over the drop-down, or the
 * drop-down is another row's. What the scale does not accept either is told as such.
 */
export function outsideFindings(study: Study, assessments: readonly Assessment[]): Diagnostic[] {
  return assessments.flatMap(({ by, marks }) =>
    [...nodeRows(study.book)].flatMap((row) => {
      const mark = marks.get(row.id);
      return mark && mark.status !== 'invalid' ? (outside(study, by, row) ?? []) : [];
    }),
  );
}

function outside(study: Study, by: Side, row: NodeRow): Diagnostic | null {
  const column = study.book.columns[by]?.answer;
  const place = column === undefined ? null : onMain(study, column, row.row);
  const cell = place && study.cells.at(place);
  if (!place || !cell || !isTyped(cell)) return null;
  const validation = validationAt(study, place);
  const allowed = validation && allowedBy(study, validation, place.sheet);
  const found = cellText(cell);
  if (!allowed || permits(allowed, found)) return null;
  const params = { found, allowed: allowedText(allowed) };
  return diagnose('value-outside-validation', originOf(study, place), params, {
    ...subjectOf(study, row),
    by,
  });
}
