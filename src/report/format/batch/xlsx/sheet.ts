import type { Cell } from '../../../view/section.js';

/**
 * What a column holds: a name, sentences that wrap, whole numbers, points, points with their sign, or a verdict in words.
 * Points carry more decimals than two where two would hide which side of a minimum they are on.
 */
export type Kind = 'text' | 'prose' | 'count' | 'points' | 'signed' | 'state';

export interface SheetColumn {
  readonly head: string;
  readonly kind: Kind;
}

/** A number stays a number; a cell carries its tone and its words; null is an empty cell. */
export type SheetValue = number | string | Cell | Points | null;

/** Points and how many decimals tell them from their minimum. */
export interface Points {
  readonly points: number;
  readonly decimals: number;
}

/** One sheet of the recap: a header row and rows that can be filtered and sorted. */
export interface SheetView {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
  /** Columns on the left that stay while the others move. */
  readonly fixed: number;
}

export const prose = (head: string): SheetColumn => ({ head, kind: 'prose' });
export const words = (head: string): SheetColumn => ({ head, kind: 'text' });
export const count = (head: string): SheetColumn => ({ head, kind: 'count' });
export const points = (head: string): SheetColumn => ({ head, kind: 'points' });
export const signed = (head: string): SheetColumn => ({ head, kind: 'signed' });
export const state = (head: string): SheetColumn => ({ head, kind: 'state' });
