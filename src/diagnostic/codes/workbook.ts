import type { Severities } from './severity.js';

/** What hides an answer. */
export type HiddenPart = 'row' | 'column' | 'sheet';

/** What a workbook shows that is not so. Numbers are points, or a row's share of them. */
export interface WorkbookParams {
  'formula-answer': { formula: string; found: string };
  'answer-stale': { formula: string; found: string; now: string };
  'row-not-recognised': { text: string; found: string };
  'indicator-row-missing': Record<string, never>;
  /** Of our own workbook, whose rows are known by their codes. */
  'code-missing': { code: string };
  'code-repeated': { code: string; row: number };
  'tpi-columns': {
    used: string;
    others: string;
    usedAnswers: number;
    otherAnswers: string;
    option: string;
  };
  'cached-total-differs': { found: number | string; difference: number; cells: string };
  'error-value': { found: string; spread: number };
  'answer-type-changed': { found: string; expected: string };
  'score-formula-missing': Record<string, never>;
  'score-overwritten': { found: string };
  'percentage-overwritten': { found: string };
  /** `expected`: what the counts give. */
  'percentage-differs': { found: string; expected: string };
  'formula-skips-row': { formula: string; skipped: string };
  'formula-reads-elsewhere': { formula: string; expected: string };
  'score-differs': { formula: string; found: number; expected: number };
  'answer-not-counted': { answer: string; found: string };
  'blank-raises-mean': { blanks: number; difference: number };
  'cached-stale': { found: string; now: string };
  'weight-differs': { found: string; expected: string };
  'recap-weight': { text: string; id: string; found: string; expected: string };
  'recap-reads-wrong-row': { text: string; id: string; found: string; expected: string };
  'recap-row-missing': { text: string; id: string };
  /** `expected`: points, of both sides where they differ. */
  'recap-score-differs': { text: string; id: string; found: string; expected: string };
  /** `expected`: "WBK 4.8, WBBM 6". */
  'recap-minimum': { text: string; id: string; found: string; expected: string };
  'recap-not-understood': { sheet: string };
  'verdict-cannot-fail': { formula: string; found: string };
  'verdict-contradicts': { found: string; predicate: string; id: string; actual: number; minimum: number };
  'answer-hidden': { part: HiddenPart; count: number; found: string };
  'value-outside-validation': { found: string; allowed: string };
}

export const workbookCodes: Severities<WorkbookParams> = {
  'formula-answer': 'warning',
  'answer-stale': 'error',
  'row-not-recognised': 'warning',
  'indicator-row-missing': 'error',
  'code-missing': 'error',
  'code-repeated': 'error',
  'tpi-columns': 'info',
  'cached-total-differs': 'warning',
  'error-value': 'warning',
  'answer-type-changed': 'warning',
  'score-formula-missing': 'warning',
  'score-overwritten': 'warning',
  'percentage-overwritten': 'warning',
  'percentage-differs': 'warning',
  'formula-skips-row': 'warning',
  'formula-reads-elsewhere': 'warning',
  'score-differs': 'warning',
  'answer-not-counted': 'warning',
  'blank-raises-mean': 'warning',
  'cached-stale': 'warning',
  'weight-differs': 'warning',
  'recap-weight': 'warning',
  'recap-reads-wrong-row': 'warning',
  'recap-row-missing': 'warning',
  'recap-score-differs': 'warning',
  'recap-minimum': 'warning',
  'recap-not-understood': 'info',
  'verdict-contradicts': 'warning',
  'verdict-cannot-fail': 'warning',
  'answer-hidden': 'warning',
  'value-outside-validation': 'warning',
};
