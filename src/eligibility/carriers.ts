import { type Fraction, over, zero } from '../instrument/exact.js';
import type { ScoreNode } from '../scoring/tree.js';
import type { Assessment } from './assess.js';
import { type Leaf, leavesBelow } from './leaves.js';
import type { RequirementResult } from './requirements.js';

/** A requirement that is met and hangs on one answer. */
export interface Carried {
  readonly predicate: string;
  readonly requirement: RequirementResult;
}

/** An answer without levels falls by as much of its scale as one level of A to E is. */
const step = over(1, 4);

/**
 * By indicator: requirements that are met, whose margin is less than this answer loses by one step down, and no other
 * answer does.
 */
export function soleCarriers({ root, eligibility }: Assessment): ReadonlyMap<string, readonly Carried[]> {
  const leaves = leavesBelow(root).map((leaf) => ({ ...leaf, loss: lossOf(leaf.node) }));
  const found = new Map<string, Carried[]>();
  for (const { predicate, requirements } of eligibility) {
    for (const requirement of requirements.filter(({ passed }) => passed)) {
      const [only, ...others] = leaves.filter((leaf) => breaks(leaf, requirement));
      if (!only || others.length > 0) continue;
      found.set(only.node.id, [...(found.get(only.node.id) ?? []), { predicate, requirement }]);
    }
  }
  return found;
}

const breaks = (
  { line, loss }: Leaf & { readonly loss: Fraction },
  requirement: RequirementResult,
): boolean => requirement.nodes.some((node) => line.has(node)) && loss.compare(requirement.margin) > 0;

/** Points that one step down costs. */
function lossOf({ node, mark, max, points }: ScoreNode): Fraction {
  if (node.kind !== 'indicator' || points.equals(0)) return zero;
  if (node.scale.kind === 'choice') {
    const { levels } = node.scale;
    const next = levels[levels.findIndex(({ name }) => name === mark?.value) + 1];
    return next && mark?.value ? points.sub(max.mul(next.score)) : zero;
  }
  const whole = max.mul(step);
  return points.compare(whole) < 0 ? points : whole;
}
