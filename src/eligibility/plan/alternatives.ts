import { inputKey } from '../../instrument/input-ref.js';
import { chosen, type Point } from './front.js';
import type { Problem, ScaledOption } from './problem.js';
import { cheapest } from './solve.js';

/** So many searches at most: the finer the efforts, the longer each takes and the seldomer two are equal. */
const searches = ({ effort }: Point): number => Math.max(3, Math.min(60, Math.round(20_000 / effort)));

export interface Alternatives {
  readonly plans: readonly Point[];
  /** There is no other plan of this effort; otherwise there may be. */
  readonly complete: boolean;
}

/**
 * Other plans of the same effort, the least alike first. Any other plan of equal effort takes some option of this one
 * not at all, so each is forbidden in turn, and then the options of what was found as well.
 */
export function alternativesTo(
  problem: Pick<Problem, 'tree' | 'choices'>,
  plan: Point,
  wanted: number,
): Alternatives {
  const found = new Map<string, Point>([[keyOf(plan), plan]]);
  const waiting = optionsOf(plan).map((option) => [option]);
  for (let left = searches(plan); left > 0 && found.size <= wanted; left--) {
    const forbidden = waiting.shift();
    if (!forbidden) break;
    const other = cheapest(problem, plan.effort, (option) => !forbidden.includes(option));
    if (!other) continue;
    const key = keyOf(other);
    if (found.has(key)) continue;
    found.set(key, other);
    waiting.push(...optionsOf(other).map((option) => [...forbidden, option]));
  }
  const [, ...others] = found.values();
  const own = optionsOf(plan);
  const shared = (point: Point) => optionsOf(point).filter((option) => own.includes(option)).length;
  const plans = others
    .sort((a, b) => shared(a) - shared(b) || (a.gain > b.gain ? -1 : a.gain < b.gain ? 1 : 0))
    .slice(0, wanted);
  const complete =
    waiting.length === 0 && plans.length === others.length && !problem.choices.some((c) => c.hasTies);
  return { plans, complete };
}

const optionsOf = (point: Point): ScaledOption[] => chosen(point).map(({ option }) => option);

/** Tells plans apart by what they change. */
function keyOf(point: Point): string {
  return optionsOf(point)
    .flatMap((option) => option.moves.flatMap((move) => move.changes))
    .map(({ indicator, input, to }) => `${inputKey({ indicator, input: input ?? '' })}=${to ?? ''}`)
    .sort()
    .join(' ');
}
