import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Fraction } from '../instrument/exact.js';

/** What one answer is worth by itself, before any policy. */
export interface Mark {
  /** `zero-of-zero`: a share of nothing, which a policy decides. */
  readonly status: 'scored' | 'zero-of-zero' | 'unanswered' | 'invalid';
  /** Fraction of the indicator's weight, 0–1; null when nothing can be said, which counts as a blank. */
  readonly score: Fraction | null;
  /** The answer in its standard spelling; null without a single one. */
  readonly value: string | null;
  /** The workbook's formula divides by zero here and shows an error. */
  readonly dividesByZero: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export const unanswered = (diagnostics: readonly Diagnostic[]): Mark => ({
  status: 'unanswered',
  score: null,
  value: null,
  dividesByZero: false,
  diagnostics,
});

export const invalid = (diagnostics: readonly Diagnostic[]): Mark => ({
  ...unanswered(diagnostics),
  status: 'invalid',
});

export const scored = (score: Fraction, value: string | null): Mark => ({
  status: 'scored',
  score,
  value,
  dividesByZero: false,
  diagnostics: [],
});
