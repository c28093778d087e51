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

/** Answers under codes that there are not, where the indicator that each is near to has none: the first for each. */
export function mistypedAnswers({ diagnostics }: Pick<Worksheet, 'diagnostics'>, marks: Marks): Mistyped[] {
  const found = new Map<string, Mistyped>();
  for (const { code, params, origin } of diagnostics) {
    if (code !== 'indicator-unknown' || !('suggestion' in params) || !('id' in params)) continue;
    const { id: written, suggestion: id } = params;
    if (marks.get(id)?.status === 'unanswered' && !found.has(id)) found.set(id, { written, id, origin });
  }
  return [...found.values()];
}
