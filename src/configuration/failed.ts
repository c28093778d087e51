import type { Diagnostic } from '../diagnostic/diagnostic.js';

/** A configuration that is refused, with every fault of it. */
export interface Failed {
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
}

export function failed(diagnostics: readonly Diagnostic[]): Failed {
  const [first, ...rest] = diagnostics;
  if (!first) throw new Error('a configuration was refused without a fault');
  return { diagnostics: [first, ...rest] };
}
