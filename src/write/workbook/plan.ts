/**
 * A workbook as plain data, before any library draws it. Rows and columns are 1-based; widths in letters, heights in
 * points.
 */
export interface BookPlan {
  readonly creator: string;
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationPlan[];
  readonly colours: readonly ColourPlan[];
  /** How much stays in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  /** Without a password: only cells that take an answer can be typed in. */
  readonly isProtected: boolean;
}

export interface ColumnPlan {
  readonly width: number;
}

export interface RowPlan {
  readonly number: number;
  readonly height?: number;
  /** Depth of folding; 0 is never folded. A heading stands above what it folds. */
  readonly level?: number;
  readonly cells: readonly CellPlan[];
}

export interface CellPlan {
  readonly column: number;
  readonly value: Value;
  readonly look: Look;
}

export type Value = string | number | null | Live;

/** A formula, without `=`, and what it comes to as the engine counts. */
export interface Live {
  readonly formula: string;
  readonly result: string | number;
}

/** What a cell is for; how that looks is `looks.ts`. */
export type Look =
  | { readonly kind: Exclude<LookKind, 'branch'> }
  | { readonly kind: 'branch'; readonly depth: number; readonly of: 'text' | 'points' | 'weight' };

export type LookKind =
  | 'title'
  | 'subtitle'
  | 'head'
  | 'section'
  | 'branch'
  | 'code'
  | 'text'
  | 'small'
  | 'label'
  | 'weight'
  | 'points'
  | 'margin'
  | 'count'
  | 'plain'
  | 'status'
  | 'verdict'
  | 'next'
  | 'message'
  | 'answer-unit'
  | 'answer-tpi'
  | 'note-unit'
  | 'note-tpi'
  | 'date'
  | 'closed'
  | 'field'
  | 'field-number';

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What may be typed, and what is said when something else is. */
export interface ValidationPlan {
  readonly areas: readonly Area[];
  readonly allows: /** One of the texts that stand in these cells, absolute and with the name of their sheet. */
    | { readonly kind: 'list'; readonly range: string }
    | { readonly kind: 'whole'; readonly from: number; readonly to: number }
    | { readonly kind: 'decimal'; readonly from: number; readonly to: number }
    | { readonly kind: 'date' }
    /** A formula stands there: nothing may be typed over it. */
    | { readonly kind: 'nothing' };
  readonly title: string;
  readonly message: string;
}

export type Tone = 'good' | 'fair' | 'bad';

/** Colours by what the cells say. */
export interface ColourPlan {
  readonly area: Area;
  readonly rules: readonly ColourRule[];
}

export type ColourRule =
  | { readonly begins: string; readonly tone: Tone }
  | { readonly isFilled: true; readonly tone: Tone }
  /** Numbers that two decimals would make look like the one in the given column: as many decimals as tell them apart. */
  | { readonly tellsFromColumn: number };

export interface PrintPlan {
  readonly isOnePage: boolean;
  /** Last row that is repeated on every page, from the first; 0 for none. */
  readonly titleRows: number;
  /** What is printed; all of the sheet without it. */
  readonly area?: Area;
  /** Rows after which a page ends, besides those where it is full. */
  readonly breaks?: readonly number[];
  readonly foot: string;
}
