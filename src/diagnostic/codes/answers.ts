import type { Severities } from './severity.js';

/** A character that only looks like another one, as `OddCharacter` has it; empty texts for none. */
export interface OddParams {
  readonly odd: string;
  readonly code: string;
  readonly like: string;
}

/** An answer is missing, or means nothing on its scale. */
export interface AnswersParams {
  'no-tpi-answers': Record<string, never>;
  'answer-missing': { allowed: string };
  'answer-outside-scale': { found: string; allowed: string } & OddParams;
  'answer-shape': { expected: 'inputs' | 'single'; keys: string; found: string };
  /** `proposed`: what the index is when it was measured on the scale of 100; empty where it cannot have been. */
  'index-outside-range': { found: string; maximum: string; divisor: string; proposed: string };
  'index-not-number': { found: string; maximum: string } & OddParams;
  'index-percent': { found: string; proposed: string; maximum: string };
  'count-missing': { key: string };
  'count-invalid': { key: string; found: string } & OddParams;
  /** `found` as Excel shows it, `stored` as it is kept; `proposed`: the index that Excel took for it, or empty. */
  'number-is-date': { found: string; stored: string; expected: 'count' | 'index'; proposed: string };
  'share-of-nothing': { part: string; whole: string };
  'zero-of-zero': Record<string, never>;
  'formula-without-result': { formula: string };
  'error-cell': { found: string };
  /** `rest`: what is not struck through; empty where everything is. */
  'answer-struck': { found: string; struck: string; rest: string };
  /** `cell`: the one it is merged with, which holds `found`. */
  'answer-merged': { cell: string; found: string };
  'answer-picture': Record<string, never>;
  /** A form control wrote `position`, the number of `item` in its list. */
  'answer-chosen': { position: string; item: string };
  /** The same where its list is not known; `item` is empty. */
  'answer-position': { position: string; item: string };
  /** The first of the cells, and how many more there are. */
  'comments-read': { count: number; cells: string; more: number };
  'comments-unread': { count: number; cells: string; more: number };
  'pictures-floating': { count: number; cells: string; more: number };
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
  'number-is-date': 'error',
  'share-of-nothing': 'error',
  'zero-of-zero': 'info',
  'formula-without-result': 'error',
  'error-cell': 'error',
  'answer-struck': 'warning',
  'answer-merged': 'error',
  'answer-picture': 'error',
  'answer-chosen': 'info',
  'answer-position': 'error',
  'comments-read': 'info',
  'comments-unread': 'info',
  'pictures-floating': 'info',
};
