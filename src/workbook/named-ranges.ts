import { parseFormula } from './formula/parse.js';
import type { DefinedName, Range, Workbook } from './workbook.js';

/** A range of a sheet, by its place in the workbook. */
export interface PlacedRange extends Range {
  readonly sheet: number;
}

/** Names that stand for names; more come from no honest workbook. */
const mostSteps = 8;

/**
 * The range that a formula names, directly or by a defined name; null where it must be calculated (`OFFSET`,
 * `INDIRECT`, tables) or names nothing.
 * @param sheet place of the sheet that it stands on.
 */
export function rangeOf(workbook: Workbook, formula: string, sheet: number): PlacedRange | null {
  let text = formula.trim().replace(/^=/, '').trim();
  for (let step = 0; step < mostSteps; step++) {
    const expression = parseFormula(text);
    if (expression?.kind === 'reference') {
      const named = expression.sheet === null ? sheet : sheetNamed(workbook, expression.sheet);
      if (named < 0) return null;
      const { from, to } = expression;
      return { sheet: named, top: from.row, left: from.column, bottom: to.row, right: to.column };
    }
    const found = definedName(workbook, text, sheet);
    if (!found) return null;
    text = found.formula.trim().replace(/^=/, '').trim();
  }
  return null;
}

/** Places of sheets by name, and names by the sheet that knows them, all in lower case. */
interface Index {
  readonly sheets: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, DefinedName>;
}

const indexed = new WeakMap<Workbook, Index>();
const keyOf = (name: string, sheet: number | null) => `${sheet ?? ''} ${name.toLowerCase()}`;

function indexOf(workbook: Workbook): Index {
  const known = indexed.get(workbook);
  if (known) return known;
  // of two alike the first counts
  const sheets = workbook.sheets.map(({ name }, at) => [name.toLowerCase(), at] as const).reverse();
  const names = (workbook.names ?? []).map((one) => [keyOf(one.name, one.sheet), one] as const).reverse();
  const index = { sheets: new Map(sheets), names: new Map(names) };
  indexed.set(workbook, index);
  return index;
}

const sheetNamed = (workbook: Workbook, name: string): number =>
  indexOf(workbook).sheets.get(name.toLowerCase()) ?? -1;

/** A name in any case, one of the sheet's own first; it may say the sheet that knows it ("Ref!Pilihan"). */
function definedName(workbook: Workbook, text: string, sheet: number): DefinedName | undefined {
  const [, quoted, plain, name = ''] =
    /^(?:(?:'([^']+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?([\p{L}_\\][\p{L}\p{N}_.\\?]*)$/u.exec(text) ?? [];
  const scope = quoted ?? plain;
  const own = scope === undefined ? sheet : sheetNamed(workbook, scope);
  const { names } = indexOf(workbook);
  return names.get(keyOf(name, own)) ?? names.get(keyOf(name, null));
}
