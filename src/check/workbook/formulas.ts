import { type Expression, parseFormula, referencesIn } from '../../workbook/formula/parse.js';
import type { Corner, Reference } from '../../workbook/formula/tokens.js';
import { type Area, type Cells, keyOf, type Place } from './grid.js';

/** A formula as a tree, and how far its references have moved from where it was written. */
export interface PlacedFormula {
  readonly expression: Expression;
  /** Its references, each once. */
  readonly references: readonly Reference[];
  readonly rows: number;
  readonly columns: number;
  /** Only references to this row have moved: the formula of another row, alike but for its own row. */
  readonly only: number | null;
}

/** A formula that was read, and the row it was read in. */
interface Known extends Pick<PlacedFormula, 'expression' | 'references'> {
  readonly row: number;
}

/** No sum of a worksheet refers to more cells. */
const mostPrecedents = 5000;

/** The formulas of a workbook: each read once, with the cells that it refers to. */
export class Formulas {
  private readonly parsed = new Map<string, Known | null>();
  private readonly placed = new Map<number, PlacedFormula | null>();
  private readonly known = new Map<number, readonly Place[] | null>();
  private masters: ReadonlyMap<string, readonly Place[]> | null = null;

  constructor(readonly cells: Cells) {}

  /** The formula of a cell; null without one, or where it cannot be read. */
  at(place: Place): PlacedFormula | null {
    const key = keyOf(place);
    const known = this.placed.get(key);
    if (known !== undefined) return known;
    const formula = this.read(place);
    this.placed.set(key, formula);
    return formula;
  }

  private read(place: Place): PlacedFormula | null {
    const formula = this.cells.at(place)?.formula;
    if (!formula) return null;
    const { text, shared } = formula;
    const known = this.parse(shared ? text : patternOf(text, place.row), text, place.row);
    if (!known) return null;
    const { expression, references, row } = known;
    if (!shared) return { expression, references, rows: place.row - row, columns: 0, only: row };
    const master = this.masterOf(place, text);
    if (!master) return null;
    const [rows, columns] = [place.row - master.row, place.column - master.column];
    return { expression, references, rows, columns, only: null };
  }

  /** The range that a reference in a formula means; null for a sheet that is not there. */
  area(reference: Reference, at: Place, { rows, columns, only }: PlacedFormula): Area | null {
    const sheet = reference.sheet === null ? at.sheet : this.cells.sheetNamed(reference.sheet);
    if (sheet === null) return null;
    const { from, to } = reference;
    const moves = ({ row, rowFixed }: Corner) => !rowFixed && (only === null || row === only);
    return {
      sheet,
      top: from.row + (moves(from) ? rows : 0),
      left: from.column + (from.columnFixed ? 0 : columns),
      bottom: to.row + (moves(to) ? rows : 0),
      right: to.column + (to.columnFixed ? 0 : columns),
    };
  }

  /** The ranges that a cell's formula refers to; null where it has none or it cannot be read. */
  areas(place: Place): Area[] | null {
    const formula = this.at(place);
    return formula ? formula.references.flatMap((found) => this.area(found, place, formula) ?? []) : null;
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

  /** Each row has the same long formula but for its own number: it is read once for them all. */
  private parse(pattern: string, text: string, row: number): Known | null {
    const known = this.parsed.get(pattern);
    if (known !== undefined) return known;
    const expression = parseFormula(text);
    const read = expression && { expression, references: uniqueReferences(expression), row };
    this.parsed.set(pattern, read);
    return read;
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

function uniqueReferences(expression: Expression): Reference[] {
  return [...new Map(referencesIn(expression).map((found) => [JSON.stringify(found), found])).values()];
}

/** A formula with its own row's number left out; texts with digits inside are never taken for references. */
function patternOf(text: string, row: number): string {
  const texts = text.match(/"[^"]*"/g) ?? [];
  if (texts.some((inside) => /\d/.test(inside)) || text.includes('!')) return `#${row} ${text}`;
  const own = String(row);
  // "#" at the front: never the key of a shared formula's text
  return `#${text.replace(/([A-Z])(\d+)/g, (whole, letter: string, digits: string) =>
    digits === own ? `${letter}#` : whole,
  )}`;
}
