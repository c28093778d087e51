import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import type { Instrument } from '../../instrument/model.js';
import { storedValue, type Value } from '../../workbook/formula/value.js';
import { cellText } from '../../worksheet/excel/cell.js';
import { fold } from '../../worksheet/text.js';
import type { Book } from '../../worksheet/worksheet.js';
import { isSmall } from '../cached.js';
import { type Cells, keyOf, type Place } from './grid.js';
import { type NodeRow, nodeRows, originOf, subjectOf, type WorkbookModel } from './model.js';
import { Recalculation } from './recalculation.js';
import { valueText } from './stale.js';

interface FormulaAnswer extends NodeRow {
  readonly place: Place;
  readonly by: Side;
  readonly stored: Value;
}

/** Answers that formulas give: their stored results are what is scored. What computes a percentage is no answer. */
export function formulaAnswers(book: Book, cells: Cells, { nodes }: Instrument): FormulaAnswer[] {
  const sheet = cells.indexOf(book.sheet);
  const sides = (['unit', 'tpi'] as const).flatMap((by) => {
    const column = book.columns[by]?.answer;
    return column === undefined ? [] : [{ by, column }];
  });
  return [...nodeRows(book)].flatMap((about) => {
    const node = nodes.get(about.id);
    if (node?.kind !== 'indicator' || (about.input === null && node.inputs.length > 0)) return [];
    return sides.flatMap(({ by, column }) => {
      const place = { sheet, row: about.row, column };
      const cell = cells.at(place);
      const stored = cell?.formula ? storedValue(cell.value) : null;
      return stored?.kind === 'text' || stored?.kind === 'number' ? [{ ...about, place, by, stored }] : [];
    });
  });
}

/** Answers by formula whose stored result is not what the formula comes to now: told there, not where they are counted. */
export function staleAnswers(model: WorkbookModel): Diagnostic[] {
  const answers = formulaAnswers(model.book, model.cells, model.instrument);
  const fresh = new Recalculation(model.formulas);
  return answers.flatMap(({ place, by, stored, ...about }) => {
    const now = fresh.valueAt(place);
    const cell = model.cells.at(place);
    if (!cell || now.kind === 'unknown' || isSame(stored, now)) return [];
    const params = { formula: `=${cell.formula?.text ?? ''}`, found: cellText(cell), now: valueText(now) };
    return diagnose('answer-stale', originOf(model, place), params, { ...subjectOf(model, about), by });
  });
}

function isSame(stored: Value, now: Value): boolean {
  if (stored.kind === 'number' && now.kind === 'number') return isSmall(stored.number.sub(now.number));
  return stored.kind === 'text' && now.kind === 'text' && fold(stored.text) === fold(now.text);
}

/** What every cell that counts answers has to be calculated with: the stored results, as scoring takes them. */
export const takenAnswers = (answers: readonly FormulaAnswer[]): ReadonlyMap<number, Value> =>
  new Map(answers.map(({ place, stored }) => [keyOf(place), stored]));
