import type { Diagnostic } from '../diagnostic/diagnostic.js';

/** A worksheet in another form. */
export interface Converted {
  readonly data: string | Uint8Array;
  /** What that form cannot hold. */
  readonly lost: readonly Diagnostic[];
}
