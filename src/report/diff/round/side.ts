import type { Assessment } from '../../../eligibility/assess.js';
import { answerText } from '../../../eligibility/shortfalls.js';
import type { Fraction } from '../../../instrument/exact.js';
import type { Indicator } from '../../../instrument/model.js';
import type { SideAnswer } from '../../../worksheet/worksheet.js';

/** One side's answer to an indicator. */
export interface Answered {
  /** Level, index or percentage; null without a usable one. */
  readonly text: string | null;
  /** Share of the indicator's weight, 0-1; null where nothing is scored. */
  readonly worth: Fraction | null;
  readonly points: Fraction | null;
  /** `partial`: some of its counts are there. */
  readonly status: 'answered' | 'blank' | 'partial' | 'invalid';
}

export const notAnswered: Answered = { text: null, worth: null, points: null, status: 'blank' };

/** What one side answers; nothing for a side that the file does not have. @param said how that is written. */
export function answeredBy(
  assessment: Assessment | null,
  indicator: Indicator,
  said: SideAnswer | undefined,
): Answered {
  const node = assessment?.nodes.get(indicator.id);
  const mark = assessment?.marks.get(indicator.id);
  if (!node || !mark) return notAnswered;
  if (mark.status === 'invalid') return { ...notAnswered, status: 'invalid' };
  if (mark.status === 'unanswered')
    return said && said.inputs.size > 0 ? { ...notAnswered, status: 'partial' } : notAnswered;
  // the weight of what a policy leaves out is nothing
  const worth = node.max.equals(0) ? null : node.points.div(node.max);
  return { text: answerText(indicator, mark), worth, points: node.points, status: 'answered' };
}

/** Less than, the same as or more than the other; null unless both are scored. */
export const compareWorth = (a: Answered, b: Answered): number | null =>
  a.worth && b.worth ? a.worth.compare(b.worth) : null;
