import type { Severities } from './severity.js';

/** Configuration and baselines that cannot be used. */
export interface PolicyParams {
  'config-invalid': { path: string; problem: string; expected: string };
  'code-unknown': { id: string; suggestion: string };
  'baseline-invalid': { name: string };
}

export const policyCodes: Severities<PolicyParams> = {
  'config-invalid': 'error',
  'code-unknown': 'error',
  'baseline-invalid': 'error',
};
