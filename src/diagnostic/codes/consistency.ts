import type { Severities } from './severity.js';

/** Answers, counts and notes that cannot all be true. */
export type ConsistencyParams = Record<never, never>;

export const consistencyCodes: Severities<ConsistencyParams> = {};
