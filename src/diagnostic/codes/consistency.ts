import type { Severities } from './severity.js';

/** Answers, counts and notes that cannot all be true. Counts are named by their key, those of another indicator with its id. */
export interface ConsistencyParams {
  'count-sum-differs': { parts: string; sum: string; total: string; found: string };
  'count-above-whole': { part: string; found: string; whole: string; limit: string };
  'counts-differ': { first: string; found: string; second: string; other: string };
  'answer-denied': { found: string; premises: string };
  'note-contradicts': { found: string; stated: string; means: string };
}

export const consistencyCodes: Severities<ConsistencyParams> = {
  'count-sum-differs': 'warning',
  'count-above-whole': 'warning',
  'counts-differ': 'warning',
  'answer-denied': 'warning',
  'note-contradicts': 'warning',
};
