import type { Origin } from '../diagnostic/origin.js';
import type { Marks } from '../scoring/marks.js';
import type { Worksheet } from '../worksheet/worksheet.js';

/** An answer that counts as blank because it stands under a code that there is not. */
export interface Mistyped {
  /** The code as it was written. */
  readonly written: string;
  /** The indicator that is meant. */
  readonly id: string;
  readonly origin: Origin | null;
}

/** Answers under codes that there are not, where the indicator that each is near to has none. */
export const mistypedAnswers = ({ diagnostics }: Pick<Worksheet, 'diagnostics'>, marks: Marks): Mistyped[] =>
  diagnostics.flatMap(({ code, params, origin }) => {
    if (code !== 'indicator-unknown' || !('suggestion' in params) || !('id' in params)) return [];
    const { id: written, suggestion: id } = params;
    return marks.get(id)?.status === 'unanswered' ? [{ written, id, origin }] : [];
  });
