import type { Indicator } from '../../instrument/model.js';
import { isConstant } from '../../workbook/formula/parse.js';
import type { Cell } from '../../workbook/workbook.js';
import { cellText } from '../../worksheet/excel/cell.js';
import type { Place } from './grid.js';
import { onMain, scorePlace, type WorkbookModel } from './model.js';

/** A score formula that is not there, or not what it should be, whatever the answers are. */
export interface FormulaFault {
  readonly code:
    | 'score-formula-missing'
    | 'score-overwritten'
    | 'percentage-overwritten'
    | 'formula-reads-elsewhere';
  readonly id: string;
  readonly place: Place;
  /** The value that stands there, or the formula. */
  readonly found: string;
  readonly expected: string;
}

/** Formulas in fewer of the rows than this: a sheet of typed results, which is asked for none. */
const most = 0.5;

/** Faults of single formulas in the score column, and of the percentages computed in the answer column. */
export function formulaFaults(model: WorkbookModel): FormulaFault[] {
  const places = [...model.rows.keys()].flatMap((id) => {
    const place = scorePlace(model, id);
    return place ? [{ id, place, cell: model.cells.at(place) }] : [];
  });
  const withFormula = places.filter(({ cell }) => cell?.formula).length;
  if (places.length === 0 || withFormula < most * places.length) return [];
  const faults = places.flatMap(({ id, place, cell }): FormulaFault[] => {
    const fault = { id, place, found: typedText(cell), expected: '' };
    if (!cell || (!cell.formula && fault.found === '')) return [{ ...fault, code: 'score-formula-missing' }];
    if (isTypedIn(cell)) return [{ ...fault, code: 'score-overwritten' }];
    return readsElsewhere(model, id, place, cell);
  });
  return [...faults, ...percentageFaults(model)];
}

/** A formula that reads answers, and none of its own row: copied or filled from another one. */
function readsElsewhere(model: WorkbookModel, id: string, place: Place, cell: Cell): FormulaFault[] {
  const node = model.nodes.get(id);
  const answer = answerColumn(model);
  if (node?.kind !== 'indicator') return [];
  const read = (model.formulas.areas(place) ?? []).filter(
    (area) => area.sheet === model.main && area.left <= answer && answer <= area.right,
  );
  const own = ownRows(model, node);
  const isOwn = read.some((area) => own.some((row) => area.top <= row && row <= area.bottom));
  if (read.length === 0 || isOwn) return [];
  const expected = model.cells.name(onMain(model, answer, own[0] ?? place.row));
  const found = `=${cell.formula?.text ?? ''}`;
  return [{ code: 'formula-reads-elsewhere', id, place, found, expected }];
}

/** Computed indicators whose own answer cell, a formula over their counts elsewhere, holds a typed value. */
function percentageFaults(model: WorkbookModel): FormulaFault[] {
  const column = answerColumn(model);
  const computed = model.instrument.indicators.flatMap((node) => {
    const row = model.book.rows.get(node.id)?.own ?? null;
    if (node.inputs.length === 0 || row === null) return [];
    const place = onMain(model, column, row);
    return [{ id: node.id, place, cell: model.cells.at(place) }];
  });
  const withFormula = computed.filter(({ cell }) => cell?.formula).length;
  if (withFormula === 0 || withFormula < most * computed.length) return [];
  return computed.flatMap(({ id, place, cell }): FormulaFault[] => {
    const found = typedText(cell);
    if (!isTypedIn(cell) || found === '') return [];
    return [{ code: 'percentage-overwritten', id, place, found, expected: '' }];
  });
}

/**
 * Whether a result stands there that no cell can change: a value, or a formula that reads none (`=1`). An error that a
 * formula comes to is told as one.
 */
const isTypedIn = (cell: Cell | null): boolean =>
  cell !== null &&
  (cell.formula === undefined || (cell.value.kind !== 'error' && isConstant(cell.formula.text)));

const typedText = (cell: Cell | null): string => {
  if (cell?.formula) return `=${cell.formula.text}`;
  return cell ? cellText(cell) : '';
};

/** The answers that the score column counts. */
export function answerColumn({ book, worksheet }: WorkbookModel): number {
  const { unit, tpi } = book.columns;
  return worksheet.cache?.by === 'tpi' && tpi ? tpi.answer : unit.answer;
}

/** Rows of an indicator and of its counts. */
export function ownRows({ book }: WorkbookModel, node: Indicator): number[] {
  const rows = book.rows.get(node.id);
  return rows ? [rows.own ?? [], ...rows.inputs.values()].flat() : [];
}
