import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Instrument } from '../../instrument/model.js';
import { cellText } from '../../worksheet/excel/cell.js';
import { typeOf } from '../../worksheet/excel/signals.js';
import { nodeRows, onMain, originOf, rowName, type WorkbookModel } from '../workbook/model.js';
import { scaleText } from '../workbook/types.js';

/**
 * Rows between those of the instrument that are none of it and take part in the scores all the same: empty ones with a
 * score formula (row 90 of the official workbook), and questions with an answer type.
 */
export function extraRows(model: WorkbookModel): Diagnostic[] {
  const { book, subjects } = model;
  const { score, type } = book.columns;
  const known = [...nodeRows(book)].map(({ row }) => row);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const scored = scoredTypes(model.instrument);
  let before = '';
  return book.sheet.rows.flatMap(({ number: row }): Diagnostic[] => {
    const about = subjects.get(row);
    if (about) before = rowName(about);
    if (row <= first || row >= last || about) return [];
    const text = book.textOf(row);
    const typed = type === null ? null : model.cells.at(onMain(model, type, row));
    if (text !== '' && type !== null && typed && scored.has(typeOf(cellText(typed)))) {
      return [
        diagnose('extra-question', originOf(model, onMain(model, type, row)), { text }, { node: text }),
      ];
    }
    const formula = score === null ? undefined : model.cells.at(onMain(model, score, row))?.formula;
    if (text !== '' || score === null || !formula) return [];
    const params = { formula: `=${formula.text}` };
    // known by the row before it
    return [
      diagnose('scored-empty-row', originOf(model, onMain(model, score, row)), params, {
        node: `> ${before}`,
      }),
    ];
  });
}

/** Types of answers that are scored; counts are not. */
const scoredTypes = ({ indicators }: Instrument): ReadonlySet<string | null> =>
  new Set(indicators.map((indicator) => typeOf(scaleText(indicator))));
