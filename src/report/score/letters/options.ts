import type { LetterOptions } from '../../shared/letter.js';

/** What a letter of a score is made with. */
export interface ScoreLetterOptions extends LetterOptions {
  /** Whether the report still has what people wrote. */
  readonly withNotes: boolean;
}
