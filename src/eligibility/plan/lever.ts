import type { Change } from '../what-if.js';
import type { Fixed } from './scope.js';

/** One thing that a plan can set: an answer, or a count with everything that moves along with it. */
export interface Lever {
  /** The indicator whose effort it is. */
  readonly owner: string;
  /** Every indicator whose answer it changes. */
  readonly indicators: readonly string[];
  /** The first is as it is now: no effort, no change. */
  readonly positions: readonly Position[];
}

export interface Position {
  readonly effort: number;
  readonly changes: readonly Change[];
}

/** What can be set, and why the rest cannot. */
export interface Levers {
  readonly levers: readonly Lever[];
  readonly fixed: ReadonlyMap<string, Fixed>;
}

export const staying: Position = { effort: 0, changes: [] };

/** More positions of one lever, or combinations of linked ones, are not tried: a worksheet's numbers would set the time. */
export const maxOptions = 20_000;
