import type { BookPlan, CellPlan, RowPlan } from '../../src/write/workbook/plan.js';

/** A row of the input sheet by its code. */
export const codeOf = ({ cells }: RowPlan): string =>
  String(cells.find(({ column }) => column === 1)?.value ?? '');

/** The rows of the input sheet below its head. */
export const entryRows = (plan: BookPlan): readonly RowPlan[] =>
  plan.sheets[1]?.rows.filter(({ number }) => number > head) ?? [];

const head = 2;

/** The workbook with other rows, or the same ones in another order, on its input sheet; as if moved in Excel. */
export function withEntryRows(
  plan: BookPlan,
  change: (rows: readonly RowPlan[]) => readonly RowPlan[],
): BookPlan {
  const sheets = plan.sheets.map((sheet, i) => {
    if (i !== 1) return sheet;
    const above = sheet.rows.filter(({ number }) => number <= head);
    const below = change(entryRows(plan)).map((row, n) => moved(row, head + 1 + n));
    return { ...sheet, rows: [...above, ...below] };
  });
  return { ...plan, sheets };
}

/** Excel takes what a formula says of its own row along. */
function moved(row: RowPlan, number: number): RowPlan {
  const cells = row.cells.map((cell): CellPlan => {
    const { value } = cell;
    if (value === null || typeof value !== 'object') return cell;
    return {
      ...cell,
      value: { ...value, formula: value.formula.replaceAll(/\$A\d+(?![\d:])/g, `$A${number}`) },
    };
  });
  return { ...row, number, cells };
}

/** One cell of a row with another value. */
export const withCell = (row: RowPlan, column: number, value: CellPlan['value']): RowPlan => ({
  ...row,
  cells: row.cells.map((cell) => (cell.column === column ? { ...cell, value } : cell)),
});

/** A row of a person's own. */
export const ownRow = (cells: Readonly<Record<number, string>>): RowPlan => ({
  number: 0,
  cells: Object.entries(cells).map(([column, value]) => ({
    column: Number(column),
    value,
    look: { kind: 'text' },
  })),
});
