import type { Severities } from './severity.js';

type ZeroDivision = 'full' | 'zero' | 'exclude';

/** Configuration, baselines and instruments that cannot be used as asked. */
export interface PolicyParams {
  'config-invalid': { path: string; problem: string; expected: string };
  'code-unknown': { id: string; suggestion: string };
  'baseline-invalid': { name: string };
  /** A worksheet's own rule for 0 of 0, and the one that overrules it. */
  'zero-division-differs': { chosen: ZeroDivision; used: ZeroDivision };
  /** Two requirements share a part of what they count (node or indicator ids), neither holding the other. */
  'plan-crossing': { found: string; others: string };
  'plan-too-large': { id: string; size: number; limit: number };
}

export const policyCodes: Severities<PolicyParams> = {
  'config-invalid': 'error',
  'code-unknown': 'error',
  'baseline-invalid': 'error',
  'zero-division-differs': 'info',
  'plan-crossing': 'error',
  'plan-too-large': 'error',
};
