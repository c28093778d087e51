import type { Fraction } from '../../instrument/exact.js';
import { markAll } from '../../scoring/marks.js';
import { scoreTree } from '../../scoring/tree.js';
import { judgeEligibility } from '../eligibility.js';
import type { Needed } from '../needed.js';
import type { Eligibility, RequirementResult } from '../requirements.js';
import { type Change, withChanges } from '../what-if.js';
import { alternativesTo } from './alternatives.js';
import { assumedChanges, assumptionsOf } from './assumptions.js';
import { type PlanContext, type PlanInput, planContext } from './context.js';
import { type FixedRoom, fixedWithRoom, missingDecides } from './fixed.js';
import { chosen, type Point } from './front.js';
import { type Problem, problemOf, type SetNode } from './problem.js';
import { blockedBy, cheapest, closest, enough } from './solve.js';
import { type Step, stepsOf } from './steps.js';

export interface PlanRequest extends PlanInput {
  readonly predicate: string;
  /** Effort that there is; null for as much as it takes. */
  readonly maxEffort: number | null;
  /** How many other plans of equal effort are wanted. */
  readonly alternatives: number;
}

/** The cheapest way to a predicate, proven by scoring it. */
export interface Plan {
  readonly predicate: string;
  /** The steps meet every requirement. */
  readonly reachable: boolean;
  /** Requirements that no permitted change can meet; the steps then meet all others. */
  readonly blockedBy: readonly string[];
  /** Those requirements as every permitted change together leaves them. */
  readonly best: readonly RequirementResult[];
  /** What is supposed of answers that are missing and not the team's to change; everything else is judged under it. */
  readonly assumptions: readonly Needed[];
  /** Blocked, but by what is missing: once filled in, it can still decide. */
  readonly undecided: boolean;
  /** The effort at hand is too little: the steps come as close as it can. */
  readonly shortOfEffort: boolean;
  readonly effort: number;
  /** Least effort that meets every requirement that can be met. */
  readonly effortNeeded: number;
  readonly steps: readonly Step[];
  /** Plans of the same effort that also meet what this one meets. */
  readonly alternatives: readonly (readonly Step[])[];
  /** These are all the plans of this effort; otherwise there may be more. */
  readonly alternativesComplete: boolean;
  /** As the worksheet is, without assumptions. */
  readonly before: Outcome;
  /** Points that the assumptions alone come to. */
  readonly assumed: Fraction;
  readonly after: Outcome;
  /** Indicators that stay as they are although better answers would bring points. */
  readonly fixed: readonly FixedRoom[];
}

/** What answers come to under one predicate. */
export interface Outcome {
  readonly points: Fraction;
  readonly eligibility: Eligibility;
}

/**
 * Plans: least effort, of equal efforts the most points.
 * @throws UserError when the instrument's requirements cross, or counts are too large; an Error, a defect of ours, when
 * scoring the plan does not give what planning said.
 */
export function makePlan(request: PlanRequest): Plan {
  const { predicate, maxEffort } = request;
  const actual = planContext(request);
  const assumptions = assumptionsOf(actual, predicate);
  const changes = assumedChanges(assumptions);
  const worksheet = withChanges(request.worksheet, request.policy.by, changes);
  const context = assumptions.length === 0 ? actual : planContext({ ...request, worksheet });
  const problem = problemOf(context, predicate);
  const blocked = blockedBy(problem);
  const best = blocked.length === 0 ? [] : atBest(context, problem, predicate, blocked);
  const fixed = fixedWithRoom(context, problem, assumptions);
  const open = blocked.length === 0 ? problem : { ...problem, tree: without(problem.tree, new Set(blocked)) };
  const whole = cheapest(open, enough(open));
  if (!whole) throw new Error('every requirement can be met, but not all of them');
  const shortOfEffort = maxEffort !== null && whole.effort > maxEffort;
  const point = shortOfEffort ? closest(problem, maxEffort) : whole;
  const steps = stepsOf(context, movesOf(point));
  const after = outcomeOf(context, predicate, changesOf(steps));
  prove({ context, problem, point, after, blocked: shortOfEffort ? null : blocked });
  const others =
    shortOfEffort || point.effort === 0
      ? { plans: [], complete: point.effort === 0 }
      : alternativesTo(open, point, request.alternatives);
  return {
    predicate,
    reachable: after.eligibility.passed,
    blockedBy: blocked,
    best,
    assumptions,
    undecided: blocked.length > 0 && best.every((r) => missingDecides(context, r, fixed)),
    shortOfEffort,
    effort: point.effort,
    effortNeeded: whole.effort,
    steps,
    alternatives: others.plans.map((other) => {
      const otherSteps = stepsOf(context, movesOf(other));
      prove({
        context,
        problem,
        point: other,
        after: outcomeOf(context, predicate, changesOf(otherSteps)),
        blocked,
      });
      return otherSteps;
    }),
    alternativesComplete: others.complete,
    before: outcomeOf(actual, predicate, []),
    assumed: context.root.points,
    after,
    fixed,
  };
}

const movesOf = (point: Point) => chosen(point).flatMap(({ option }) => option.moves);

/** The same sets without the minimums that cannot be met. */
function without(node: SetNode, ids: ReadonlySet<string>): SetNode {
  return {
    ...node,
    needs: node.needs.filter((need) => !ids.has(need.id)),
    children: node.children.map((child) => without(child, ids)),
  };
}

/** Blocked requirements scored with every choice at its best: none of them may be met. */
function atBest(
  context: PlanContext,
  { choices }: Problem,
  predicate: string,
  blocked: readonly string[],
): RequirementResult[] {
  const changes = choices
    .flatMap(({ options }) => options.at(-1)?.moves ?? [])
    .flatMap((move) => move.changes);
  const found = outcomeOf(context, predicate, changes).eligibility.requirements.filter((r) =>
    blocked.includes(r.id),
  );
  if (found.some((r) => r.passed)) throw new Error('a requirement that cannot be met is met');
  return found;
}

const changesOf = (steps: readonly Step[]): Change[] => steps.flatMap((step) => [...step.changes]);

function outcomeOf(context: PlanContext, predicate: string, changes: readonly Change[]): Outcome {
  const { instrument, policy } = context;
  const marks = markAll(instrument, withChanges(context.worksheet, policy.by, changes), policy.by);
  const tree = scoreTree(instrument, marks, policy);
  const judged = judgeEligibility(instrument, marks, tree, policy);
  const eligibility = judged.find((e) => e.predicate === predicate);
  if (!eligibility) throw new Error(`no predicate ${predicate}`);
  return { points: tree.root.points, eligibility };
}

/** The engine must say of the changed worksheet exactly what planning said. @throws an Error when it does not. */
function prove({
  context: { root },
  problem: { denominator },
  point,
  after,
  blocked,
}: {
  readonly context: PlanContext;
  readonly problem: Problem;
  readonly point: Point;
  readonly after: Outcome;
  readonly blocked: readonly string[] | null;
}): void {
  const gained = after.points.sub(root.points);
  if (BigInt(gained.s) * BigInt(gained.n) * denominator !== point.gain * BigInt(gained.d))
    throw new Error(`a plan of ${point.gain}/${denominator} points scores ${gained.toFraction()}`);
  if (blocked === null) return;
  const wrong = after.eligibility.requirements.filter((r) => r.passed === blocked.includes(r.id));
  if (wrong.length > 0)
    throw new Error(`a plan does not do what it says: ${wrong.map((r) => r.id).join(', ')}`);
}
