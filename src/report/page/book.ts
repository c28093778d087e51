import type { Lang } from '../../diagnostic/lang.js';

/** A word or a sign that carries a meaning, and the colour that goes with it. */
export interface Rule {
  /** Cells that begin with this word; or numbers below zero. */
  readonly when: string | 'negative';
  readonly tone: Tone;
}

export type Tone = 'good' | 'fair' | 'bad';

/** How the numbers of a column look. Excel puts the decimal sign of its own language. */
export type NumberKind = 'count' | 'year' | 'points' | 'margin' | 'percent';

export interface Column {
  readonly head: string;
  /** In letters. */
  readonly width: number;
  readonly kind: NumberKind | 'text';
  /** Long texts go on in the next line. */
  readonly wraps?: boolean;
  readonly centred?: boolean;
  readonly rules?: readonly Rule[];
}

/** A number with more decimals than its column has; they tell it from the mark that it just misses or meets. */
export interface ExactNumber {
  readonly value: number;
  readonly decimals: number;
}

export type Value = string | number | ExactNumber | null;

/** A workbook for people. */
export interface Book {
  /** Printed above and below every sheet. */
  readonly title: string;
  readonly lang: Lang;
  readonly foot: string;
  /** Those without rows are left out. */
  readonly sheets: readonly Sheet[];
  /** What machines may want to know of it, out of sight. */
  readonly about: readonly (readonly [key: string, value: string])[];
}

/** Rows one after the other, as often as they are asked for. */
export interface SheetRows extends Iterable<readonly Value[]> {
  readonly length: number;
}

/** One view: a head and rows of values, as people filter and sort them. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: SheetRows;
  /** Columns that stay in sight. */
  readonly frozen: number;
}
