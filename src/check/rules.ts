import type { Rule } from './context.js';

/** How missing evidence is treated. */
export type EvidenceMode = 'off' | 'warn' | 'error';

/** The rules of `lke check` beyond what scoring finds: for a filled worksheet, or for a blank template. */
export function rulesFor(_template: boolean, _evidence: EvidenceMode): readonly Rule[] {
  return [];
}
