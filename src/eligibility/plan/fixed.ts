import { type Fraction, sum } from '../../instrument/exact.js';
import type { ScoreNode } from '../../scoring/tree.js';
import type { Needed } from '../needed.js';
import type { RequirementResult } from '../requirements.js';
import type { PlanContext } from './context.js';
import type { Problem } from './problem.js';
import { type Fixed, leavesOf } from './scope.js';

/** An indicator that stays as it is although a better answer would bring points. */
export interface FixedRoom {
  readonly id: string;
  readonly reason: Fixed;
  readonly room: Fraction;
}

/** Whether what has no answer yet could make up for what a blocked requirement lacks. */
export function missingDecides(
  { instrument }: PlanContext,
  blocked: RequirementResult,
  fixed: readonly FixedRoom[],
): boolean {
  const leaves = new Set(
    blocked.nodes.flatMap((id) => leavesOf(instrument.nodes.get(id) ?? instrument.root)).map(({ id }) => id),
  );
  const missing = fixed.filter(({ id, reason }) => reason === 'incomplete' && leaves.has(id));
  return blocked.margin.add(sum(missing.map(({ room }) => room))).compare(0) >= 0;
}

/** What a change that is not permitted could bring, the most first; what is only supposed is not there yet. */
export function fixedWithRoom(
  { root }: PlanContext,
  { fixed }: Problem,
  assumptions: readonly Needed[],
): FixedRoom[] {
  const supposed = new Set(assumptions.map(({ indicator }) => indicator.id));
  const found: FixedRoom[] = [];
  const visit = (node: ScoreNode) => {
    node.children.forEach(visit);
    const reason = fixed.get(node.id);
    const room = node.max.sub(node.points);
    if (reason && room.compare(0) > 0)
      found.push({ id: node.id, reason: supposed.has(node.id) ? 'incomplete' : reason, room });
  };
  visit(root);
  return found.sort((a, b) => b.room.compare(a.room));
}
