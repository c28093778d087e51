import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { LeftOut } from '../../report/shared/left-out.js';

/** The files to be read, in their order, and everything else that was met. */
export interface Expansion {
  readonly files: readonly string[];
  /** Names among them with nothing to read behind, and why: they have a row all the same. */
  readonly refused: ReadonlyMap<string, Diagnostic>;
  /** Those that the user named one by one. */
  readonly named: ReadonlySet<string>;
  /** Those among them that nothing had when they were asked for. */
  readonly missing: ReadonlySet<string>;
  readonly leftOut: LeftOut;
}

/** What is looked for. */
export interface Wanted {
  /** Files that are never worksheets: configuration, unit data. */
  readonly own: readonly string[];
  /** Rows of earlier runs in place of worksheets. */
  readonly merging: boolean;
}
