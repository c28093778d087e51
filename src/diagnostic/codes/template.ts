import type { Severities } from './severity.js';

/** A blank worksheet that is not fit to be filled. */
export interface TemplateParams {
  'template-key-missing': { key: string };
  'template-row-missing': { text: string };
  'leftover-answer': { found: string };
  'validation-missing': { expected: string };
  'validations-absent': { count: number };
  'validation-differs': { found: string; expected: string };
  /** `found`: a formula that must be calculated to be known. */
  'validation-unread': { found: string; expected: string };
  'validation-misplaced': { found: string; text: string };
  'scored-empty-row': { formula: string };
  'extra-question': { text: string };
}

export const templateCodes: Severities<TemplateParams> = {
  'template-key-missing': 'error',
  'template-row-missing': 'error',
  'leftover-answer': 'error',
  'validation-missing': 'warning',
  'validations-absent': 'warning',
  'validation-differs': 'error',
  'validation-unread': 'info',
  'validation-misplaced': 'warning',
  'scored-empty-row': 'warning',
  'extra-question': 'warning',
};
