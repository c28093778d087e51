import { type Expression, parseFormula, referencesIn } from './formula/parse.js';
import type { Corner, Reference } from './formula/tokens.js';
import { type Area, type Cells, keyOf, type Place } from './grid.js';

/** A formula as a tree, and how far its references have moved from where it was written. */
export interface PlacedFormula {
  readonly expression: Expression;
  readonly rows: number;
  readonly columns: number;
}

/** No sum of a worksheet refers to more cells. */
const mostPrecedents = 5000;

/** The formulas of a workbook: each read once, with the cells that it refers to. */
export class Formulas {
  private readonly parsed = new Map<string, Expression | null>();
  private readonly known = new Map<number, readonly Place[] | null>();
  private masters: ReadonlyMap<string, readonly Place[]> | null = null;

  constructor(readonly cells: Cells) {}

  /** The formula of a cell; null without one, or where it cannot be read. */
  at(place: Place): PlacedFormula | null {
    const formula = this.cells.at(place)?.formula;
    const expression = formula ? this.parse(formula.text) : null;
    if (!formula || !expression) return null;
    if (!formula.shared) return { expression, rows: 0, columns: 0 };
    const master = this.masterOf(place, formula.text);
    return master && { expression, rows: place.row - master.row, columns: place.column - master.column };
  }

  /** The range that a reference in a formula means; null for a sheet that is not there. */
  area(reference: Reference, at: Place, { rows, columns }: PlacedFormula): Area | null {
    const sheet = reference.sheet === null ? at.sheet : this.cells.sheetNamed(reference.sheet);
    if (sheet === null) return null;
    const row = (corner: Corner) => corner.row + (corner.rowFixed ? 0 : rows);
    const column = (corner: Corner) => corner.column + (corner.columnFixed ? 0 : columns);
    const { from, to } = reference;
    return { sheet, top: row(from), left: column(from), bottom: row(to), right: column(to) };
  }

  /** The ranges that a cell's formula refers to; null where it has none or it cannot be read. */
  areas(place: Place): Area[] | null {
    const formula = this.at(place);
    return (
      formula &&
      referencesIn(formula.expression).flatMap((reference) => this.area(reference, place, formula) ?? [])
    );
  }

  /** The stored cells that a cell's formula refers to directly; null where it cannot be read. */
  precedents(place: Place): readonly Place[] | null {
    const key = keyOf(place);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found: Place[] = [];
    for (const area of this.areas(place) ?? []) {
      for (const { place: precedent } of this.cells.within(area)) {
        if (found.length < mostPrecedents) found.push(precedent);
      }
    }
    const precedents = this.at(place) ? found : null;
    this.known.set(key, precedents);
    return precedents;
  }

  /** Every cell that a cell's result comes from, at any distance; null where a formula on the way cannot be read. */
  sources(start: Place): ReadonlySet<number> | null {
    const found = new Set<number>();
    const open = [start];
    for (let place = open.pop(); place; place = open.pop()) {
      const precedents = this.precedents(place);
      if (precedents === null && this.cells.at(place)?.formula) return null;
      for (const precedent of precedents ?? []) {
        const key = keyOf(precedent);
        if (found.has(key)) continue;
        found.add(key);
        open.push(precedent);
      }
    }
    return found;
  }

  private parse(text: string): Expression | null {
    const known = this.parsed.get(text);
    if (known !== undefined) return known;
    const expression = parseFormula(text);
    this.parsed.set(text, expression);
    return expression;
  }

  /** Where a shared formula was written: the nearest cell before with the same text of its own. */
  private masterOf(place: Place, text: string): Place | null {
    this.masters ??= this.findMasters();
    const before = (this.masters.get(text) ?? []).filter(
      (master) => master.sheet === place.sheet && master.row <= place.row && master.column <= place.column,
    );
    return before.at(-1) ?? null;
  }

  private findMasters(): Map<string, Place[]> {
    const masters = new Map<string, Place[]>();
    this.cells.workbook.sheets.forEach(({ rows }, sheet) => {
      for (const { number: row, cells } of rows) {
        for (const { column, formula } of cells) {
          if (!formula || formula.shared) continue;
          const list = masters.get(formula.text) ?? [];
          list.push({ sheet, row, column });
          masters.set(formula.text, list);
        }
      }
    });
    return masters;
  }
}
