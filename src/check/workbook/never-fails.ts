import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import { zero } from '../../instrument/exact.js';
import { numberValue, type Value } from '../../workbook/formula/value.js';
import type { AreaTable } from './areas/areas.js';
import { verdictIn } from './areas/verdict-words.js';
import type { Claim } from './claims.js';
import { keyOf } from './grid.js';
import { originOf, type WorkbookModel } from './model.js';
import { Recalculation } from './recalculation.js';

const longest = 120;

/**
 * Formulas that say "Lulus" also where every score is 0: what they are to tell apart they cannot. Only those that read
 * scores, or nothing at all.
 */
export function neverFailing(
  model: WorkbookModel,
  claims: readonly Claim[],
  tables: readonly AreaTable[],
): Diagnostic[] {
  const zeros = zeroScores(model, tables);
  const atZero = new Recalculation(model.formulas, zeros);
  return claims.flatMap(({ place, text, passed }) => {
    const formula = model.cells.at(place)?.formula;
    const sources = formula ? model.formulas.sources(place) : null;
    if (!formula || !sources || !passed) return [];
    const isConstant = model.formulas.at(place)?.references.length === 0;
    if (!isConstant && ![...sources].some((key) => zeros.has(key))) return [];
    const value = atZero.valueAt(place);
    const says = value.kind === 'text' ? value.text : '';
    if (says !== text && verdictIn(says) !== true) return [];
    const params = { formula: `=${formula.text.slice(0, longest)}`, found: text };
    const node = `verdict ${model.cells.name(place)}`;
    return [diagnose('verdict-cannot-fail', originOf(model, place), params, { node })];
  });
}

/** Every score of the sheet, and every number typed for one in a table of areas, as 0. */
function zeroScores(
  { book, rows, main, cells }: WorkbookModel,
  tables: readonly AreaTable[],
): Map<number, Value> {
  const zeros = new Map<number, Value>();
  const nothing = numberValue(zero);
  for (const row of rows.values()) {
    for (const column of [book.columns.score, book.columns.otherScore ?? null]) {
      if (column !== null) zeros.set(keyOf({ sheet: main, row, column }), nothing);
    }
  }
  for (const { sheet, columns, rows: listed } of tables) {
    for (const { column } of columns.filter(({ role }) => role === 'half' || role === 'whole')) {
      for (const { row } of listed) {
        const place = { sheet, row, column };
        if (cells.at(place)?.formula === undefined) zeros.set(keyOf(place), nothing);
      }
    }
  }
  return zeros;
}
