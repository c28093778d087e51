import type { Severities } from './severity.js';

/** Configuration and baselines that cannot be used. */
export type PolicyParams = Record<never, never>;

export const policyCodes: Severities<PolicyParams> = {};
