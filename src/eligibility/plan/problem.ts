import { refuse } from '../../diagnostic/diagnostic.js';
import type { Fraction } from '../../instrument/exact.js';
import { lcm } from '../drops.js';
import { judgeRequirements, type RequirementResult } from '../requirements.js';
import type { PlanContext } from './context.js';
import { leversOf } from './levers.js';
import type { Fixed } from './scope.js';
import { leavesOf } from './scope.js';
import { type Move, unitsOf } from './units.js';

/** A choice among options, points as whole multiples of 1/denominator. */
export interface Choice {
  readonly leaves: readonly string[];
  readonly options: readonly ScaledOption[];
  readonly hasTies: boolean;
}

export interface ScaledOption {
  readonly effort: number;
  readonly gain: bigint;
  readonly moves: readonly Move[];
}

/** A set of indicators that a minimum is asked of, with the choices and smaller sets right below it. */
export interface SetNode {
  /** What is still missing, one for each requirement on exactly this set; 0 or less is met. */
  readonly needs: readonly { readonly id: string; readonly missing: bigint }[];
  readonly choices: readonly Choice[];
  readonly children: readonly SetNode[];
}

/** The planning problem of one predicate: a tree of sets. */
export interface Problem {
  readonly tree: SetNode;
  readonly choices: readonly Choice[];
  readonly denominator: bigint;
  readonly requirements: readonly RequirementResult[];
  readonly fixed: ReadonlyMap<string, Fixed>;
}

interface LeafSet {
  readonly id: string;
  readonly leaves: ReadonlySet<string>;
  readonly missing: Fraction;
}

/**
 * The problem in whole numbers.
 * @throws UserError when two requirements cross, or counts are too large.
 */
export function problemOf(context: PlanContext, predicate: string): Problem {
  const { instrument, policy } = context;
  const requirements = judgeRequirements(instrument, predicate, context, policy);
  const { levers, fixed } = leversOf(context);
  const units = unitsOf(context, levers);
  const sets = requirements.map(
    ({ id, nodes, margin }): LeafSet => ({
      id,
      leaves: new Set(nodes.flatMap((node) => leavesOf(nodeAt(context, node)).map((leaf) => leaf.id))),
      missing: margin.neg(),
    }),
  );
  refuseCrossing(context, sets, units);
  const values = [...sets.map((set) => set.missing), ...units.flatMap((u) => u.options.map((o) => o.gain))];
  const denominator = values.reduce((common, value) => lcm(common, BigInt(value.d)), 1n);
  const scale = (value: Fraction): bigint =>
    BigInt(value.s) * BigInt(value.n) * (denominator / BigInt(value.d));
  const choices = units.map(({ leaves, options, hasTies }) => ({
    leaves,
    hasTies,
    options: options.map((option) => ({ ...option, gain: scale(option.gain) })),
  }));
  return { tree: treeOf(sets, choices, scale), choices, denominator, requirements, fixed };
}

function nodeAt({ instrument }: PlanContext, id: string) {
  const node = instrument.nodes.get(id);
  if (!node) throw new Error(`a requirement names an unknown node ${id}`);
  return node;
}

/** Any two sets must be apart or nested, and no unit of choice may lie half inside a set. */
function refuseCrossing(
  { worksheet }: PlanContext,
  sets: readonly LeafSet[],
  units: readonly { readonly leaves: readonly string[] }[],
): void {
  for (const [i, a] of sets.entries()) {
    const other = sets.slice(i + 1).find((b) => crosses(a.leaves, [...b.leaves]));
    if (other) refuse('plan-crossing', worksheet.origin, { found: a.id, others: other.id });
    const split = units.find((unit) => crosses(a.leaves, unit.leaves, true));
    if (split) refuse('plan-crossing', worksheet.origin, { found: a.id, others: split.leaves.join(' + ') });
  }
}

/** Some of `b` inside `a` and some outside; where `a` may also lie wholly inside `b`, unless `b` is one unit. */
function crosses(a: ReadonlySet<string>, b: readonly string[], isUnit = false): boolean {
  const shared = b.filter((leaf) => a.has(leaf)).length;
  if (shared === 0 || shared === b.length) return false;
  return isUnit || shared < a.size;
}

interface Building {
  leaves: ReadonlySet<string> | null;
  needs: { id: string; missing: bigint }[];
  choices: Choice[];
  children: Building[];
}

/** Nests the sets, the largest first; above them all stands everything, with no minimum of its own. */
function treeOf(
  sets: readonly LeafSet[],
  choices: readonly Choice[],
  scale: (value: Fraction) => bigint,
): SetNode {
  const top: Building = { leaves: null, needs: [], choices: [], children: [] };
  /** The smallest set so far that holds all of these leaves. */
  const holding = (leaves: readonly string[]): Building => {
    let at = top;
    for (;;) {
      const next = at.children.find((child) => leaves.every((leaf) => child.leaves?.has(leaf)));
      if (!next) return at;
      at = next;
    }
  };
  for (const set of [...sets].sort((a, b) => b.leaves.size - a.leaves.size)) {
    const above = holding([...set.leaves]);
    const need = { id: set.id, missing: scale(set.missing) };
    if (above.leaves?.size === set.leaves.size) above.needs.push(need);
    else above.children.push({ leaves: set.leaves, needs: [need], choices: [], children: [] });
  }
  for (const choice of choices) holding(choice.leaves).choices.push(choice);
  return top;
}
