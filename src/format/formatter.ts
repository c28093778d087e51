import type { Document, Part } from '../report/document.js';
import type { Cell } from '../report/page/section.js';

/** Colours by tone; the identity where colour is off. */
export type Paint = (cell: Cell) => string;

/** Where an output goes, for formats that people read there. */
export interface Place {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
  /** How command lines begin there, where that is not `lke`. */
  readonly start?: string;
}

/** An output as a whole, or in pieces where the whole would be too large to hold. */
export type Output = string | Uint8Array | Iterable<string>;

/** Writes a document that has the parts `P`. */
export type Write<P extends Part> = (document: Document<P>, place: Place) => Output | Promise<Output>;

/** A format: what it writes, which parts it writes, and where that is done. */
export interface Formatter<P extends Part = Part> {
  /** What is binary is never put on a terminal. */
  readonly kind: 'text' | 'binary';
  readonly needs: readonly P[];
  readonly load: () => Promise<Write<P>>;
}

/** A format whose `load` asks a document for nothing that `needs` does not name: the compiler holds it to that. */
export const formatter = <const P extends Part>(
  kind: Formatter['kind'],
  needs: readonly P[],
  load: () => Promise<Write<NoInfer<P>>>,
): Formatter<P> => ({ kind, needs, load });
