import type { CellPlan, Look, RowPlan, Value } from './plan.js';

/** A sheet being filled, cell by cell in any order. */
export class Draft {
  private readonly cells = new Map<number, Map<number, CellPlan>>();
  private readonly about = new Map<number, Pick<RowPlan, 'height' | 'level'>>();

  put(column: number, row: number, value: Value, look: Look): void {
    const inRow = this.cells.get(row) ?? new Map<number, CellPlan>();
    this.cells.set(row, inRow.set(column, { column, value, look }));
  }

  /** Values side by side, from a column on. */
  line(column: number, row: number, values: readonly Value[], look: Look): void {
    for (const [i, value] of values.entries()) this.put(column + i, row, value, look);
  }

  row(row: number, about: Pick<RowPlan, 'height' | 'level'>): void {
    this.about.set(row, { ...this.about.get(row), ...about });
  }

  rows(): RowPlan[] {
    const numbers = [...new Set([...this.cells.keys(), ...this.about.keys()])].sort((a, b) => a - b);
    return numbers.map((number) => ({
      number,
      ...this.about.get(number),
      cells: [...(this.cells.get(number)?.values() ?? [])].sort((a, b) => a.column - b.column),
    }));
  }
}
