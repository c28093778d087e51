import { type Diagnostic, diagnose, type Subject } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import { zero } from '../../instrument/exact.js';
import type { ScoredNode } from '../../instrument/model.js';
import type { Place } from '../workbook/grid.js';
import { nodeRows, onMain, originOf, subjectOf, type WorkbookModel } from '../workbook/model.js';
import {
  type Allowed,
  allowedBy,
  allowedText,
  letsNothingIn,
  validationAt,
} from '../workbook/validations.js';

/** A cell that answers are entered in, with what it should let in. */
interface AnswerCell {
  readonly place: Place;
  readonly subject: Subject;
  readonly wanted: Allowed;
  readonly found: Allowed | null;
  /** The kind of rule that is there. */
  readonly type: string;
}

/** Data validation of the answer columns: every scale its own list, numbers as numbers, none where nothing is asked. */
export function dropDowns(model: WorkbookModel): Diagnostic[] {
  const { unit, tpi } = model.book.columns;
  return [...ofColumn(model, 'unit', unit.answer), ...(tpi ? ofColumn(model, 'tpi', tpi.answer) : [])];
}

function ofColumn(model: WorkbookModel, by: Side, column: number): Diagnostic[] {
  const cells = answerCells(model, by, column);
  const misplaced = onHeadings(model, by, column);
  if (cells.length > 0 && cells.every(({ found }) => found === null)) {
    const origin = originOf(model, onMain(model, column, model.book.headerRow));
    const absent = diagnose(
      'validations-absent',
      origin,
      { count: cells.length },
      { node: `answer.${by}`, by },
    );
    return [absent, ...misplaced];
  }
  return [...cells.flatMap((cell) => fault(model, cell) ?? []), ...misplaced];
}

function answerCells(model: WorkbookModel, by: Side, column: number): AnswerCell[] {
  return [...nodeRows(model.book)].flatMap((about) => {
    const wanted = wantedAt(model.nodes.get(about.id), about.input !== null);
    if (!wanted) return [];
    const place = onMain(model, column, about.row);
    const validation = validationAt(model, place);
    const found = validation && allowedBy(model, validation, place.sheet);
    return [
      { place, subject: { ...subjectOf(model, about), by }, wanted, found, type: validation?.type ?? '' },
    ];
  });
}

/** A computed indicator's own cell holds a formula, which validation does not look at. */
function wantedAt(node: ScoredNode | undefined, isInput: boolean): Allowed | null {
  if (node?.kind !== 'indicator') return null;
  const { scale } = node;
  if (isInput) return { kind: 'number', whole: true, least: zero, most: null };
  if (scale.kind === 'index') return { kind: 'number', whole: false, least: zero, most: scale.maximum };
  return scale.kind === 'choice' ? { kind: 'list', items: scale.levels.map((level) => level.name) } : null;
}

function fault(model: WorkbookModel, { place, subject, wanted, found, type }: AnswerCell): Diagnostic | null {
  const origin = originOf(model, place);
  const expected = allowedText(wanted);
  if (!found) return diagnose('validation-missing', origin, { expected }, subject);
  if (found.kind === 'unknown')
    return diagnose('validation-unread', origin, { found: found.formula || type, expected }, subject);
  if (agrees(found, wanted)) return null;
  return diagnose('validation-differs', origin, { found: allowedText(found) || type, expected }, subject);
}

/** The order of a list does not matter; a count may be limited further, an index may not. */
function agrees(found: Allowed, wanted: Allowed): boolean {
  if (found.kind === 'list' && wanted.kind === 'list') {
    const [a, b] = [found, wanted].map(({ items }) => [...new Set(items)].sort().join('\n'));
    return a === b;
  }
  if (found.kind !== 'number' || wanted.kind !== 'number') return false;
  const isFromZero = found.least?.equals(0) ?? false;
  if (wanted.most === null) return isFromZero;
  return isFromZero && !found.whole && (found.most?.equals(wanted.most) ?? false);
}

function onHeadings(model: WorkbookModel, by: Side, column: number): Diagnostic[] {
  return [...model.rows].flatMap(([id, row]) => {
    if (model.nodes.get(id)?.kind === 'indicator') return [];
    const place = onMain(model, column, row);
    const validation = validationAt(model, place);
    if (!validation || letsNothingIn(validation)) return [];
    const found = allowedText(allowedBy(model, validation, place.sheet)) || validation.type;
    const params = { found, text: model.book.textOf(row) };
    return [diagnose('validation-misplaced', originOf(model, place), params, { node: id, by })];
  });
}
