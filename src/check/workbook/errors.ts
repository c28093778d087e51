import { address, columnLetters } from '../../diagnostic/address.js';
import { type Diagnostic, diagnose, type Subject } from '../../diagnostic/diagnostic.js';
import { zero } from '../../instrument/exact.js';
import type { Cell } from '../../workbook/workbook.js';
import { cellText } from '../../worksheet/excel/cell.js';
import { fold } from '../../worksheet/text.js';
import { keyOf, type Place } from './grid.js';
import { originOf, subjectOf, type WorkbookModel } from './model.js';
import type { Recalculation } from './recalculation.js';
import type { Recap } from './recap/recap.js';
import { type ErrorCell, spreadOf } from './spread.js';

/**
 * Error values and references to nowhere in any sheet, hidden ones included. An error that came through a formula from
 * another one is counted with it. Errors in answers are told when they are read.
 * @param recaps where the rows of other sheets are named.
 * @param answers instead of those in the file: only what is an error with them too is told.
 */
export function errorFindings(
  model: WorkbookModel,
  recaps: readonly Recap[],
  answers: Recalculation | null = null,
): Diagnostic[] {
  const faults = findFaults(model).filter(({ place }) => {
    const isComputed = model.cells.at(place)?.formula !== undefined;
    return !answers || !isComputed || answers.valueAt(place).kind === 'error';
  });
  const spread = spreadOf(model, faults);
  const told = new Set(
    model.worksheet.diagnostics.filter((d) => d.code === 'error-cell').map(({ origin }) => cellOf(origin)),
  );
  return faults.flatMap(({ place, code }) => {
    const count = spread.get(keyOf(place));
    const origin = originOf(model, place);
    if (count === undefined || told.has(cellOf(origin))) return [];
    const node = recaps
      .find(({ sheet }) => sheet === place.sheet)
      ?.rows.find((r) => r.row === place.row)?.node;
    const subject = { ...subjectAt(model, place), ...(node && { trait: `${node.id} ${code}` }) };
    return [diagnose('error-value', origin, { found: code, spread: count }, subject)];
  });
}

const cellOf = (origin: Diagnostic['origin']): string =>
  origin && 'sheet' in origin ? `${origin.sheet}!${address(origin)}` : '';

function findFaults({ cells }: WorkbookModel): ErrorCell[] {
  return cells.workbook.sheets.flatMap(({ rows }, sheet) =>
    rows.flatMap(({ number: row, cells: inRow }) =>
      inRow.flatMap((cell) => {
        const code = codeOf(cell);
        return code === null ? [] : [{ place: { sheet, row, column: cell.column }, code }];
      }),
    ),
  );
}

/** LibreOffice stores a reference to nowhere as #VALUE!; the formula says more. */
function codeOf({ value, formula }: Cell): string | null {
  if (formula && formula.text.length < 2000 && /#ref!/i.test(formula.text.replace(/"[^"]*"/g, '')))
    return '#REF!';
  return value.kind === 'error' ? value.code : null;
}

/** By the row on the recognised sheet; elsewhere by what the row says and its column. */
function subjectAt(model: WorkbookModel, place: Place): Subject {
  const about = place.sheet === model.main ? model.subjects.get(place.row) : undefined;
  if (about !== undefined) {
    const node = model.nodes.get(about.id);
    return { ...subjectOf(model, about), ...(isScore(model, place) && { risk: node?.weight ?? zero }) };
  }
  const letters = columnLetters(place.column);
  return { node: `${rowText(model, place)} ${letters}`.trim() };
}

/** In the score column, or in the answer of a computed indicator: the whole row shows no score. */
const isScore = ({ book }: WorkbookModel, { column }: Place): boolean =>
  column === book.columns.score || column === book.columns.unit.answer || column === book.columns.tpi?.answer;

const longestText = 60;

/** The longest text of a row: it stays the same when rows are inserted. */
function rowText({ cells }: WorkbookModel, { sheet, row }: Place): string {
  const texts = [...cells.within({ sheet, top: row, bottom: row, left: 1, right: 100 })].flatMap(
    ({ cell }) => (cell.value.kind === 'text' && cell.value.text.length < 300 ? [fold(cellText(cell))] : []),
  );
  return texts.reduce((a, b) => (b.length > a.length ? b : a), '').slice(0, longestText);
}
