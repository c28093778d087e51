import { isOpen } from '../eligibility.js';
import { type Needed, neededAnswers } from '../needed.js';
import type { Change } from '../what-if.js';
import type { PlanContext } from './context.js';
import { fixedAnswer } from './scope.js';

/**
 * What has no answer yet and is not the team's to change, but is asked for by itself: unknown, not zero. A plan supposes
 * that it will be just enough.
 */
export function assumptionsOf({ instrument, marks, scope }: PlanContext, predicate: string): Needed[] {
  return neededAnswers(instrument, predicate).filter(({ indicator }) => {
    const mark = marks.get(indicator.id);
    return mark && isOpen(mark) && !indicator.adjustable && fixedAnswer(scope, indicator) !== null;
  });
}

/** The worksheet as the assumptions have it. */
export const assumedChanges = (assumed: readonly Needed[]): Change[] =>
  assumed.map(({ indicator, answer }) => ({ indicator: indicator.id, input: null, to: answer }));
