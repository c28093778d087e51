import type { Severities } from './severity.js';

/** Why a text is no day: the calendar does not have it, its day or year is missing, or it is no date at all. */
export type DueFault = 'calendar' | 'partial' | 'none';

/** A YAML or JSON worksheet is not put together as it should be. */
export interface StructureParams {
  'key-unknown': { key: string; suggestion: string; allowed: string };
  'key-duplicate': { key: string; line: number };
  /**
   * `side`: where it stands, too far left or right, or under another key; `under`: where it belongs; `lacks`: the file has no
   * such key; `more`: further keys like it; `answer`: the short answer that it would belong to.
   */
  'key-misplaced': {
    key: string;
    under: string;
    lacks: boolean;
    more: number;
    answer: string;
    side: 'left' | 'right' | 'other';
  };
  'shape-unexpected': { key: string; expected: 'mapping' | 'list' | 'text' };
  'indicator-unknown': { id: string; suggestion: string };
  'value-invalid': { key: string; found: string; allowed: string };
  'comma-split': { found: string };
  'effort-invalid': { found: string };
  'due-invalid': { found: string; why: DueFault };
  'note-cut': { key: string };
  'answer-absent': { id: string; allowed: string };
  /** Two files that are put together disagree; `kept` is what the result says. Empty texts are blanks. */
  'merge-unit-differs': { kept: string; found: string };
  'merge-tpi-differs': { kept: string; found: string };
  'merge-notes-differ': { kept: string; found: string };
  'merge-about-differs': { key: string; kept: string; found: string };
  'merge-evidence-left': { count: number };
  'merge-tpi-kept': { count: number };
  'merge-tpi-missing': Record<string, never>;
}

export const structureCodes: Severities<StructureParams> = {
  'key-unknown': 'error',
  'key-duplicate': 'error',
  'key-misplaced': 'error',
  'shape-unexpected': 'error',
  'indicator-unknown': 'error',
  'value-invalid': 'error',
  'comma-split': 'error',
  'effort-invalid': 'error',
  'due-invalid': 'warning',
  'note-cut': 'warning',
  'answer-absent': 'error',
  'merge-unit-differs': 'error',
  'merge-tpi-differs': 'error',
  'merge-notes-differ': 'warning',
  'merge-about-differs': 'error',
  'merge-evidence-left': 'warning',
  'merge-tpi-kept': 'info',
  'merge-tpi-missing': 'error',
};
