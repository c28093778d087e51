import { over } from '../../instrument/exact.js';
import type { ChoiceScale, Indicator } from '../../instrument/model.js';
import { isOpen } from '../eligibility.js';
import { type PlanContext, stepEffort } from './context.js';
import { countLevers } from './counts.js';
import { type Lever, type Levers, staying } from './lever.js';
import { type Fixed, fixedAnswer } from './scope.js';

/** An index moves in tenths, as surveys are told. */
const indexStep = over(1, 10);

/** Everything that a plan can set in this worksheet. */
export function leversOf(context: PlanContext): Levers {
  const fixed = new Map<string, Fixed>();
  const levers: Lever[] = [];
  for (const indicator of context.instrument.indicators) {
    if (indicator.scale.kind === 'ratio') continue;
    const reason = fixedAnswer(context.scope, indicator);
    const mark = context.marks.get(indicator.id);
    // what a team cannot change it can still fill in
    if (reason)
      fixed.set(indicator.id, mark && isOpen(mark) && reason === 'not-adjustable' ? 'incomplete' : reason);
    else levers.push(answerLever(context, indicator));
  }
  const counts = countLevers(context);
  return { levers: [...levers, ...counts.levers], fixed: new Map([...fixed, ...counts.fixed]) };
}

function answerLever(context: PlanContext, indicator: Indicator): Lever {
  const values =
    indicator.scale.kind === 'choice'
      ? levelsAbove(context, indicator, indicator.scale)
      : indexAbove(context, indicator);
  const effort = stepEffort(context, indicator, null);
  const positions = values.map((to, i) => ({
    effort: effort * (i + 1),
    changes: [{ indicator: indicator.id, input: null, to }],
  }));
  return { owner: indicator.id, indicators: [indicator.id], positions: [staying, ...positions] };
}

/** Better levels, the next one first; a blank or invalid answer stands at the lowest. */
function levelsAbove({ marks }: PlanContext, { id }: Indicator, { levels }: ChoiceScale): string[] {
  const value = marks.get(id)?.value ?? null;
  const at = levels.findIndex((level) => level.name === value);
  return levels
    .slice(0, at < 0 ? levels.length - 1 : at)
    .map((level) => level.name)
    .reverse();
}

/** The index in tenths above the present one, up to its maximum. */
function indexAbove({ marks }: PlanContext, { id, scale }: Indicator): string[] {
  if (scale.kind !== 'index') return [];
  const values: string[] = [];
  const now = scale.maximum.mul(marks.get(id)?.score ?? over(0, 1));
  for (let next = now; next.compare(scale.maximum) < 0; ) {
    next = next.add(indexStep);
    if (next.compare(scale.maximum) > 0) next = scale.maximum;
    values.push(next.toString(15));
  }
  return values;
}
