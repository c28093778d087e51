import type { Fraction } from '../instrument/exact.js';
import type { Leaf } from './leaves.js';
import type { RequirementResult } from './requirements.js';

/** The lowest value of an index with which a predicate still holds, everything else as it is. */
export interface IndexFloor {
  readonly id: string;
  readonly now: Fraction;
  readonly least: Fraction;
  /** The requirement that breaks below it. */
  readonly requirement: string;
}

/** Of every index that a predicate hangs on; one that may fall to nothing has no floor. */
export function indexFloors(
  leaves: readonly Leaf[],
  requirements: readonly RequirementResult[],
): IndexFloor[] {
  return leaves.flatMap(({ node, line }): IndexFloor[] => {
    const { mark, max, points } = node;
    const scale = node.node.kind === 'indicator' ? node.node.scale : null;
    if (scale?.kind !== 'index' || mark?.status !== 'scored' || max.equals(0)) return [];
    const [first] = requirements
      .filter((requirement) => requirement.nodes.some((id) => line.has(id)))
      .sort((a, b) => a.margin.compare(b.margin));
    if (!first || first.margin.compare(points) >= 0) return [];
    const indexOf = (score: Fraction) => score.div(max).mul(scale.maximum);
    return [
      {
        id: node.id,
        now: indexOf(points),
        least: indexOf(points.sub(first.margin)),
        requirement: first.id,
      },
    ];
  });
}
