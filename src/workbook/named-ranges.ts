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

const sheetNamed = ({ sheets }: Workbook, name: string): number =>
  sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** A name in any case, one of the sheet's own first; it may say the sheet that knows it ("Ref!Pilihan"). */
function definedName(workbook: Workbook, text: string, sheet: number): DefinedName | undefined {
  const [, quoted, plain, name = ''] =
    /^(?:(?:'([^']+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?([\p{L}_\\][\p{L}\p{N}_.\\?]*)$/u.exec(text) ?? [];
  const scope = quoted ?? plain;
  const own = scope === undefined ? sheet : sheetNamed(workbook, scope);
  const same = (workbook.names ?? []).filter((one) => one.name.toLowerCase() === name.toLowerCase());
  return same.find((one) => one.sheet === own) ?? same.find((one) => one.sheet === null);
}
