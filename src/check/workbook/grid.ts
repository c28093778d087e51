import { address, type CellPlace } from '../../diagnostic/address.js';
import type { Cell, Row, Sheet, Workbook } from '../../workbook/workbook.js';

/** A cell's place in a workbook; `sheet` counts from 0. */
export interface Place extends CellPlace {
  readonly sheet: number;
}

/** A range on one sheet. */
export interface Area {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One number for a place, to be kept in sets and maps. */
export const keyOf = ({ sheet, row, column }: Place): number => (sheet * 2 ** 21 + row) * 2 ** 15 + column;

/** The cells of a whole workbook by place. */
export class Cells {
  private readonly rows: readonly ReadonlyMap<number, Row>[];
  private readonly names: ReadonlyMap<string, number>;

  constructor(readonly workbook: Workbook) {
    this.rows = workbook.sheets.map((sheet) => new Map(sheet.rows.map((row) => [row.number, row])));
    this.names = new Map(workbook.sheets.map((sheet, i) => [sheet.name.toLowerCase(), i]));
  }

  at({ sheet, row, column }: Place): Cell | null {
    return this.rows[sheet]?.get(row)?.cells.find((cell) => cell.column === column) ?? null;
  }

  sheet(index: number): Sheet {
    const sheet = this.workbook.sheets[index];
    if (!sheet) throw new Error(`no sheet ${index}`);
    return sheet;
  }

  /** A sheet's number by its name in any case; null for none. */
  sheetNamed(name: string): number | null {
    return this.names.get(name.toLowerCase()) ?? null;
  }

  indexOf(sheet: Sheet): number {
    return this.workbook.sheets.indexOf(sheet);
  }

  /** The stored cells of a range. */
  *within({ sheet, top, left, bottom, right }: Area): Generator<{ place: Place; cell: Cell }> {
    const rows = this.workbook.sheets[sheet]?.rows ?? [];
    // a short range is looked up, a tall one is read through
    const wanted =
      bottom - top < rows.length
        ? Array.from({ length: bottom - top + 1 }, (_, i) => this.rows[sheet]?.get(top + i))
        : rows.filter((row) => row.number >= top && row.number <= bottom);
    for (const row of wanted) {
      for (const cell of row?.cells ?? []) {
        if (cell.column < left || cell.column > right) continue;
        yield { place: { sheet, row: row?.number ?? 0, column: cell.column }, cell };
      }
    }
  }

  /** "'LKE ZI'!L8" from another sheet, "L8" from its own. */
  name(place: Place, from = place.sheet): string {
    const cell = address(place);
    return place.sheet === from ? cell : `${this.sheet(place.sheet).name}!${cell}`;
  }
}
