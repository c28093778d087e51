import type { Severities } from './severity.js';

/** What a workbook shows that is not so. */
export interface WorkbookParams {
  'formula-answer': { formula: string; found: string };
  'row-not-recognised': { text: string; found: string };
  'indicator-row-missing': Record<string, never>;
  'tpi-columns': { used: string; others: string };
  'cached-total-differs': { found: number | string; difference: number; cells: string };
}

export const workbookCodes: Severities<WorkbookParams> = {
  'formula-answer': 'warning',
  'row-not-recognised': 'warning',
  'indicator-row-missing': 'error',
  'tpi-columns': 'info',
  'cached-total-differs': 'warning',
};
