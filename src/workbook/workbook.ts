import type { CellPlace } from '../diagnostic/address.js';
import type { Struck } from './struck.js';

/**
 * A workbook as the file holds it: what a person sees, and what Excel hides. Nothing is computed or dropped.
 * Rows and columns are 1-based numbers; addresses are A1 style.
 */
export interface Workbook {
  /** In the order of the tabs, hidden ones included. */
  readonly sheets: readonly Sheet[];
  /** Names given to cells and formulas. */
  readonly names?: readonly DefinedName[];
}

export interface DefinedName {
  readonly name: string;
  /** Place in `sheets` of the only one that knows it; null for all. */
  readonly sheet: number | null;
  readonly formula: string;
}

export interface Sheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Ascending; rows without any stored cell are left out. */
  readonly rows: readonly Row[];
  /** Inclusive column ranges hidden by the sheet. */
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly merges: readonly Range[];
  readonly validations: readonly Validation[];
  /** By row and column; absent without any. */
  readonly comments?: readonly Comment[];
  /** Form controls whose cell holds the number of what is chosen; absent without any. */
  readonly controls?: readonly Control[];
  /** Cells under the upper left corners of pictures that float over the sheet; absent without any. */
  readonly pictures?: readonly CellPlace[];
}

export interface Comment extends CellPlace {
  /** Empty where the file does not say. */
  readonly author: string;
  /** Threads with their answers, a line each. */
  readonly text: string;
}

export interface Control {
  /** The cell that it writes to, as a formula. */
  readonly link: string;
  /** Where its items stand. */
  readonly list?: string;
}

export interface Row {
  readonly number: number;
  readonly hidden: boolean;
  /** Ascending by column; blank cells (style only, no value, no formula) are left out. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly column: number;
  /** `blank` only for a formula without a cached result, a picture, or a hyperlink on an otherwise empty cell. */
  readonly value: CellValue;
  /** The formula without `=`; a shared formula's dependents carry the master's text and `shared: true`. */
  readonly formula?: { readonly text: string; readonly shared: boolean };
  /** Target of a hyperlink on this cell to somewhere outside the workbook. */
  readonly link?: string;
  /** What of its text is struck through. */
  readonly struck?: Struck;
  /** It holds a picture. */
  readonly picture?: boolean;
}

export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  /**
   * `text`: exact decimal of `Number(v).toPrecision(15)`, no exponent, no trailing zeros; `percent`: shown with a % format;
   * `date`: as Excel shows it, where its format is one of days or times.
   */
  | { readonly kind: 'number'; readonly text: string; readonly percent: boolean; readonly date?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `#DIV/0!`, `#REF!` … */
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'blank' };

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Validation {
  readonly ranges: readonly Range[];
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
}
