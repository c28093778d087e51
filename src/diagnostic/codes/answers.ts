import type { Severities } from './severity.js';

/** An answer is missing, or means nothing on its scale. */
export interface AnswersParams {
  'no-tpi-answers': Record<string, never>;
  'answer-missing': { allowed: string };
  'answer-outside-scale': { found: string; allowed: string };
  'answer-shape': { expected: 'inputs' | 'single'; keys: string; found: string };
  'index-outside-range': { found: string; maximum: string };
  'index-not-number': { found: string; maximum: string };
  'index-percent': { found: string; proposed: string; maximum: string };
  'count-missing': { key: string };
  'count-invalid': { key: string; found: string };
  'share-of-nothing': { part: string; whole: string };
  'zero-of-zero': Record<string, never>;
  'formula-without-result': { formula: string };
  'error-cell': { found: string };
}

export const answersCodes: Severities<AnswersParams> = {
  'no-tpi-answers': 'error',
  'answer-missing': 'error',
  'answer-outside-scale': 'error',
  'answer-shape': 'error',
  'index-outside-range': 'error',
  'index-not-number': 'error',
  'index-percent': 'error',
  'count-missing': 'error',
  'count-invalid': 'error',
  'share-of-nothing': 'error',
  'zero-of-zero': 'info',
  'formula-without-result': 'error',
  'error-cell': 'error',
};
