import type { Severities } from './severity.js';

/** What was named on the command line does not lead to worksheets, or not to all of them. */
export interface InputsParams {
  'folder-unreadable': { reason: string };
  /** `found`: what was there instead, by ending. */
  'no-worksheets': { what: 'folder' | 'pattern' | 'rows' | 'parts' | 'list'; found: string };
  'file-vanished': Record<string, never>;
  'file-changing': Record<string, never>;
  'units-unreadable': Record<string, never>;
  'units-heads': { found: string };
  'units-head-unknown': { head: string; suggestion: string };
  'units-file-unmatched': { name: string };
  'units-file-twice': { name: string; lines: string };
  'units-unit-twice': { unit: string; lines: string };
  /** Two files that are no round of evaluation. */
  'round-unusable': { why: 'report' | 'no-notes' | 'swapped' };
  'plan-unreadable': Record<string, never>;
  'plan-other-unit': { unit: string; units: string };
  'partial-foreign': Record<string, never>;
  /** `nameless`: they name no unit; `headless`: values under no head; `twice`: two columns of one meaning differ. */
  'units-lines-odd': { why: 'nameless' | 'headless' | 'twice'; lines: string };
  /** `files`: institutions, each with its files. */
  'units-institution-open': { unit: string; files: string };
}

export const inputsCodes: Severities<InputsParams> = {
  'folder-unreadable': 'error',
  'no-worksheets': 'error',
  'file-vanished': 'error',
  'file-changing': 'error',
  'units-unreadable': 'error',
  'units-heads': 'error',
  'units-head-unknown': 'warning',
  'units-file-unmatched': 'warning',
  'units-file-twice': 'error',
  'units-unit-twice': 'warning',
  'round-unusable': 'error',
  'plan-unreadable': 'error',
  'plan-other-unit': 'error',
  'partial-foreign': 'error',
  'units-institution-open': 'warning',
  'units-lines-odd': 'warning',
};
