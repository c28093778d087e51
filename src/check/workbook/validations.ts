import { exact, type Fraction } from '../../instrument/exact.js';
import { rational } from '../../workbook/formula/value.js';
import { rangeOf } from '../../workbook/named-ranges.js';
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
  /** A rule that must be calculated to be known: `OFFSET`, `INDIRECT`, a formula of its own. */
  | { readonly kind: 'unknown'; readonly formula: string }
  /** A rule of another kind. */
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

/** Reads what a validation allows; lists may stand in cells, by their place or by a defined name. */
export function allowedBy(model: WorkbookModel, validation: Validation, sheet: number): Allowed {
  const { type, formula1 = '' } = validation;
  switch (type) {
    case 'list': {
      const items = listOf(model, formula1, sheet);
      return items ? { kind: 'list', items } : { kind: 'unknown', formula: formula1 };
    }
    case 'whole':
    case 'decimal':
      return numbers(validation);
    case 'custom':
      return letsNothingIn(validation) ? { kind: 'other' } : { kind: 'unknown', formula: formula1 };
    default:
      return { kind: 'other' };
  }
}

/** A rule that guards a cell instead of asking for an answer. */
export const letsNothingIn = ({ type, formula1 }: Validation): boolean =>
  type === 'custom' && /^=?false$/i.test(formula1?.trim() ?? '');

function listOf({ cells }: WorkbookModel, formula: string, sheet: number): string[] | null {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula.trim())?.[1];
  if (quoted !== undefined)
    return quoted
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim());
  const area = rangeOf(cells.workbook, formula, sheet);
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
  if (!first) return { kind: 'unknown', formula: formula1 };
  if (operator === 'between' && !second) return { kind: 'unknown', formula: formula2 };
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
  if (allowed.kind === 'other' || allowed.kind === 'unknown') return true;
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
  if (allowed.kind === 'unknown') return allowed.formula;
  const [least, most] = [allowed.least?.toString(), allowed.most?.toString()];
  if (least !== undefined && most !== undefined) return `${least}-${most}`;
  return least === undefined ? `<= ${most}` : `>= ${least}`;
}
