import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { AreaTable } from './areas/areas.js';
import { originOf, type WorkbookModel } from './model.js';
import type { LabelledSheets } from './recap/labels.js';
import type { Recap } from './recap/recap.js';

/** So many headings named one below the other are a recap; so many indicators are another worksheet. */
const headings = 8;
const indicators = 20;

/** Sheets that look like recaps, of which nothing could be checked: silence would look like approval. */
export function notUnderstood(
  model: WorkbookModel,
  sheets: LabelledSheets,
  recaps: readonly Recap[],
  tables: readonly AreaTable[],
): Diagnostic[] {
  const understood = new Set([
    ...lookedUpOn(model),
    ...recaps.map(({ sheet }) => sheet),
    ...tables
      .filter(({ columns }) => columns.some(({ role }) => role !== 'weight'))
      .map(({ sheet }) => sheet),
  ]);
  return [...sheets].flatMap(([sheet, rows]) => {
    const named = rows.filter(({ node }) => node);
    const questions = named.filter(({ node }) => node?.kind === 'indicator').length;
    const table = tables.find((candidate) => candidate.sheet === sheet);
    const looksLike = table !== undefined || (named.length - questions >= headings && questions < indicators);
    const first = table?.rows[0] ?? named[0];
    if (!looksLike || !first || understood.has(sheet)) return [];
    const listed = (table?.rows ?? named).map(({ row }) => row);
    if (!listed.some((row) => hasNumber(model, sheet, row))) return [];
    const { name } = model.cells.sheet(sheet);
    const place = { sheet, row: first.row, column: first.column };
    return [diagnose('recap-not-understood', originOf(model, place), { sheet: name }, { node: 'recap' })];
  });
}

/** Sheets that rows of the worksheet itself look things up on: what it is calculated from, and no recap of it. */
function lookedUpOn({ cells, formulas, main, subjects }: WorkbookModel): number[] {
  const rows = cells.sheet(main).rows.filter(({ number }) => subjects.has(number));
  return rows.flatMap(({ number: row, cells: list }) =>
    list.flatMap(({ column }) =>
      (formulas.areas({ sheet: main, row, column }) ?? []).map(({ sheet }) => sheet),
    ),
  );
}

/** A number right of the row's words: guidance has none. */
function hasNumber({ cells }: WorkbookModel, sheet: number, row: number): boolean {
  const found = [...cells.within({ sheet, top: row, bottom: row, left: 1, right: 60 })];
  return found.some(({ cell }) => cell.value.kind === 'number' || cell.formula !== undefined);
}
