import type { Severities } from './severity.js';

/** Configuration, baselines and instruments that cannot be used as asked. */
export interface PolicyParams {
  'config-invalid': { path: string; problem: string; expected: string };
  'code-unknown': { id: string; suggestion: string };
  'baseline-invalid': { name: string };
  /** Two requirements share a part of what they count (node or indicator ids), neither holding the other. */
  'plan-crossing': { found: string; others: string };
  'plan-too-large': { id: string; size: number; limit: number };
}

export const policyCodes: Severities<PolicyParams> = {
  'config-invalid': 'error',
  'code-unknown': 'error',
  'baseline-invalid': 'error',
  'plan-crossing': 'error',
  'plan-too-large': 'error',
};
