import { exact, type Fraction } from '../../instrument/exact.js';
import { parseFormula } from '../../workbook/formula/parse.js';
import { rational } from '../../workbook/formula/value.js';
import type { Validation } from '../../workbook/workbook.js';
import { cellText } from '../../worksheet/excel/cell.js';
import type { Place } from './grid.js';
import type { WorkbookModel } from './model.js';

/** What a cell lets people enter. */
export type Allowed =
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Null bounds are open; `whole` takes whole numbers only. */
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly least: Fraction | null;
      readonly most: Fraction | null;
    }
  /** A rule of another kind, or one that cannot be read. */
  | { readonly kind: 'other' };

/** The validation of a cell; null without one. "Any value" is none. */
export function validationAt({ cells }: WorkbookModel, place: Place): Validation | null {
  return (
    cells
      .sheet(place.sheet)
      .validations.find(
        ({ type, ranges }) =>
          type !== 'none' &&
          ranges.some(
            ({ top, left, bottom, right }) =>
              top <= place.row && place.row <= bottom && left <= place.column && place.column <= right,
          ),
      ) ?? null
  );
}

/** Reads what a validation allows; lists may stand in cells. */
export function allowedBy(model: WorkbookModel, validation: Validation, sheet: number): Allowed {
  const { type, formula1 = '' } = validation;
  if (type === 'list') {
    const items = listOf(model, formula1, sheet);
    return items ? { kind: 'list', items } : { kind: 'other' };
  }
  return type === 'whole' || type === 'decimal' ? numbers(validation) : { kind: 'other' };
}

function listOf({ formulas, cells }: WorkbookModel, formula: string, sheet: number): string[] | null {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula.trim())?.[1];
  if (quoted !== undefined)
    return quoted
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim());
  const expression = parseFormula(formula.replace(/^=/, ''));
  if (expression?.kind !== 'reference') return null;
  const placed = { expression, references: [expression], rows: 0, columns: 0, only: null };
  const area = formulas.area(expression, { sheet, row: 1, column: 1 }, placed);
  return area && [...cells.within(area)].map(({ cell }) => cellText(cell)).filter((item) => item !== '');
}

function numbers({ type, operator = 'between', formula1 = '', formula2 = '' }: Validation): Allowed {
  const [first, second] = [formula1, formula2].map((text) => rational(text.trim()));
  const range = (least: Fraction | null, most: Fraction | null): Allowed => ({
    kind: 'number',
    whole: type === 'whole',
    least,
    most,
  });
  // a bound that is a formula is nothing certain
  if (!first || (operator === 'between' && !second)) return { kind: 'other' };
  switch (operator) {
    case 'between':
      return range(first, second ?? null);
    case 'greaterThanOrEqual':
      return range(first, null);
    case 'greaterThan':
      // of whole numbers −1 is as good a bound as any below 0
      return type === 'whole' ? range(first.add(exact('1')), null) : { kind: 'other' };
    case 'lessThanOrEqual':
      return range(null, first);
    default:
      return { kind: 'other' };
  }
}

/** Whether a text is allowed; letter case does not count, as it does not on the scales. */
export function permits(allowed: Allowed, text: string): boolean {
  if (allowed.kind === 'other') return true;
  if (allowed.kind === 'list') {
    return allowed.items.some((item) => item.toLowerCase() === text.trim().toLowerCase());
  }
  const number = rational(text.trim().replace(',', '.'));
  if (!number) return true;
  const { whole, least, most } = allowed;
  if (whole && !number.equals(number.floor(0))) return false;
  return (!least || number.compare(least) >= 0) && (!most || number.compare(most) <= 0);
}

/** "A, B, C", "0-4", ">= 0". */
export function allowedText(allowed: Allowed): string {
  if (allowed.kind === 'list') return allowed.items.join(', ');
  if (allowed.kind === 'other') return '';
  const [least, most] = [allowed.least?.toString(), allowed.most?.toString()];
  if (least !== undefined && most !== undefined) return `${least}-${most}`;
  return least === undefined ? `<= ${most}` : `>= ${least}`;
}
