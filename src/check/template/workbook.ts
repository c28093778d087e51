import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import { type Fraction, zero } from '../../instrument/exact.js';
import { cellText } from '../../worksheet/excel/cell.js';
import { isTyped } from '../../worksheet/excel/cells.js';
import { type ExpectedRow, expectedRows } from '../../worksheet/excel/expected.js';
import { isBlankText } from '../../worksheet/text.js';
import type { Book } from '../../worksheet/worksheet.js';
import { calculate } from '../workbook/calculated.js';
import { differenceFindings } from '../workbook/differences.js';
import { errorFindings } from '../workbook/errors.js';
import { nodeRows, onMain, originOf, subjectOf, type WorkbookModel } from '../workbook/model.js';
import { recapFindings } from '../workbook/recap/findings.js';
import { labelSheets } from '../workbook/recap/labels.js';
import { findRecaps } from '../workbook/recap/recap.js';
import { faultFindings } from '../workbook/scores.js';
import { dropDowns } from './drop-downs.js';
import { extraRows } from './extra-rows.js';
import { sampleCount, sampleFilling } from './samples.js';

/** A blank workbook: its rows, drop-downs, weights and formulas as the instrument has them, and nothing filled in. */
export function workbookTemplate(model: WorkbookModel): Diagnostic[] {
  return [
    ...missingRows(model),
    ...formulas(model),
    // means of nothing are errors until answers are filled in
    ...errorFindings(model, [], sampleFilling(model, 0).answers),
    ...recapFindings(model, findRecaps(model, labelSheets(model))),
    ...dropDowns(model),
    ...extraRows(model),
    ...leftovers(model),
  ];
}

/** Headings and counts whose row was not recognised; indicators without any are told on reading. */
function missingRows(model: WorkbookModel): Diagnostic[] {
  const { book, instrument } = model;
  const expected = expectedRows(instrument).rows;
  return expected.flatMap((wanted, i) => {
    const { node, input } = wanted;
    const about = { id: node.id, input: input?.key ?? null };
    const isOptional = input?.optional ?? (node.kind === 'indicator' && !input);
    const isKnown = node.kind === 'branch' || typeof book.rows.get(node.id)?.own === 'number';
    if (rowOf(book, wanted) !== null || isOptional || !isKnown) return [];
    const before = expected.slice(0, i).flatMap((row) => rowOf(book, row) ?? []);
    const row = before.at(-1) ?? book.headerRow;
    const origin = originOf(model, onMain(model, book.columns.unit.answer, row));
    return [
      diagnose('template-row-missing', origin, { text: (input ?? node).label.id }, subjectOf(model, about)),
    ];
  });
}

function rowOf({ rows }: Book, { node, input }: ExpectedRow): number | null {
  const found = rows.get(node.id);
  return (input ? found?.inputs.get(input.key) : found?.own) ?? null;
}

/** What is wrong with formulas, weights and types as they stand, then what filling the sheet would show. */
function formulas(model: WorkbookModel): Diagnostic[] {
  const faults = faultFindings(model, null);
  const found = new Map<string, Diagnostic>();
  for (let i = 0; i < sampleCount; i++) {
    const { answers, assessment } = sampleFilling(model, i);
    const calculated = calculate(model, assessment, answers);
    for (const diagnostic of differenceFindings(model, calculated, assessment, faults.explained)) {
      const key = diagnostic.indicator ?? diagnostic.node ?? '';
      // one that shows the row's whole difference says the most
      const known = found.get(key);
      const isMore = costIn(diagnostic).compare(costIn(known)) > 0;
      if (!known || isMore) found.set(key, diagnostic);
    }
  }
  return [...faults.diagnostics, ...found.values()];
}

const costIn = (diagnostic: Diagnostic | undefined): Fraction =>
  diagnostic?.points ?? diagnostic?.risk ?? zero;

function leftovers(model: WorkbookModel): Diagnostic[] {
  const { book } = model;
  const { unit, tpi, evidence } = book.columns;
  return [...nodeRows(book)].flatMap((about) => {
    if (model.nodes.get(about.id)?.kind !== 'indicator') return [];
    const at = (column: number | null, isAnswer: boolean, subject = {}) => {
      const place = onMain(model, column ?? 0, about.row);
      const cell = model.cells.at(place);
      if (!cell || !(isAnswer ? isTyped(cell) : !isBlankText(cellText(cell)) || cell.link)) return [];
      const params = { found: cellText(cell) || (cell.link ?? '') };
      return [
        diagnose('leftover-answer', originOf(model, place), params, {
          ...subjectOf(model, about),
          ...subject,
        }),
      ];
    };
    return [
      ...at(unit.answer, true, { by: 'unit' }),
      ...at(unit.notes, false, { by: 'unit' }),
      ...(tpi ? [...at(tpi.answer, true, { by: 'tpi' }), ...at(tpi.notes, false, { by: 'tpi' })] : []),
      ...evidence.filter((column) => column !== unit.notes).flatMap((column) => at(column, false)),
    ];
  });
}
