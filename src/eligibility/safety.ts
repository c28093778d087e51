import { type Fraction, one, sum, zero } from '../instrument/exact.js';
import type { ScoreNode } from '../scoring/tree.js';
import type { Assessment } from './assess.js';
import { type Drops, type DropTable, dropTable, fewestDrops, greedyDrops, wholeMargin } from './drops.js';
import { type IndexFloor, indexFloors } from './index-floors.js';
import { type Leaf, leavesBelow } from './leaves.js';
import type { RequirementResult } from './requirements.js';
import { isAdjustable } from './shortfalls.js';

/** How far a predicate that is met can be marked down before it is lost: evaluators lower self-scores. */
export interface Safety {
  readonly predicate: string;
  /** The requirement that the fewest drops break; null when no drops of choices break any. */
  readonly weakest: RequirementSafety | null;
  /** The requirement with the fewest points to spare. */
  readonly thinnest: RequirementSafety;
  /**
   * Largest fraction (0-1) by which everything that a team answers for can be scaled down at once, and the requirement
   * that then stands exactly at its minimum; null when nothing of it counts towards any. `within`: the parts of the
   * instrument that hold all of it; what is outside, as results of surveys, is not scaled.
   */
  readonly scale: {
    readonly fraction: Fraction;
    readonly requirement: string;
    readonly within: readonly string[];
  } | null;
  /** Of the requirements that the even cut leaves whole, the one with the fewest points to spare; null without any. */
  readonly untouched: RequirementSafety | null;
  /** How far each index can fall by itself. */
  readonly indexes: readonly IndexFloor[];
  readonly requirements: readonly RequirementSafety[];
}

export interface RequirementSafety {
  readonly requirement: RequirementResult;
  /** The fewest drops that break it and lose the most points; null when no drops do. */
  readonly drops: Drops | null;
  /** Largest fraction of adjustable points that can be lost alike; null when none count. More than 1 is all of them. */
  readonly scale: Fraction | null;
}

/**
 * The margin of safety of every predicate that is met, exactly.
 * @param inFull the fewest drops of every requirement, not of the weakest alone.
 */
export function safetyOf(assessment: Assessment, inFull: boolean): Safety[] {
  const met = assessment.eligibility.filter((e) => e.passed);
  if (met.length === 0) return [];
  const { root } = assessment;
  const leaves = leavesBelow(root);
  const own = leaves.filter(({ node }) => !ownPoints(node).equals(0));
  const table = dropTable(leaves.map(({ node }) => node));
  return met.flatMap(({ predicate, requirements }) => {
    const judged = judgeAll(requirements, leaves, table, inFull);
    const thinnest = least(judged, (r) => r.requirement.margin);
    if (!thinnest) return [];
    const limit = least(
      judged.filter((r) => r.scale !== null),
      (r) => r.scale ?? zero,
    );
    const fraction = limit?.scale ?? null;
    const within = root.children
      .filter((part) => own.some(({ line }) => line.has(part.id)))
      .map(({ id }) => id);
    return [
      {
        predicate,
        weakest: judged.reduce(weaker, null),
        thinnest,
        scale: limit &&
          fraction && { fraction: atMostOne(fraction), requirement: limit.requirement.id, within },
        untouched: least(
          judged.filter((r) => r.scale === null),
          (r) => r.requirement.margin,
        ),
        indexes: indexFloors(leaves, requirements),
        requirements: inFull ? judged : [],
      },
    ];
  });
}

/** Those that a greedy choice breaks soonest come first: when only the weakest is wanted, they limit the others' search. */
function judgeAll(
  requirements: readonly RequirementResult[],
  leaves: readonly Leaf[],
  table: DropTable,
  inFull: boolean,
): RequirementSafety[] {
  const items = requirements.map((requirement) => {
    const inside = leaves.filter(({ line }) => requirement.nodes.some((node) => line.has(node)));
    const droppable = inside.flatMap(({ node }) => table.leaves.get(node.id) ?? []);
    const margin = wholeMargin(requirement.margin, table);
    return { requirement, inside, droppable, margin, bound: greedyDrops(margin, droppable) };
  });
  const sorted = [...items].sort((a, b) => (a.bound ?? Infinity) - (b.bound ?? Infinity));
  const drops = new Map<RequirementResult, Drops | null>();
  let fewest = Number.POSITIVE_INFINITY;
  for (const { requirement, droppable, margin, bound } of sorted) {
    const width = inFull ? bound : bound && Math.min(bound, fewest);
    const found = width ? fewestDrops(margin, droppable, width) : null;
    if (found) fewest = Math.min(fewest, found.count);
    drops.set(requirement, found);
  }
  return items.map(({ requirement, inside }) => {
    const own = sum(inside.map(({ node }) => ownPoints(node)));
    const scale = own.equals(0) ? null : requirement.margin.div(own);
    return { requirement, drops: drops.get(requirement) ?? null, scale };
  });
}

const atMostOne = (value: Fraction): Fraction => (value.compare(1) > 0 ? one : value);

/** The first of those with the least value. */
function least<T>(items: readonly T[], value: (item: T) => Fraction): T | null {
  return items.reduce<T | null>((a, b) => (a === null || value(b).compare(value(a)) < 0 ? b : a), null);
}

function weaker(a: RequirementSafety | null, b: RequirementSafety): RequirementSafety | null {
  if (b.drops === null) return a;
  return a?.drops && a.drops.count <= b.drops.count ? a : b;
}

/** Points that a team answers for by its own work. */
function ownPoints({ node, points }: ScoreNode): Fraction {
  if (node.kind === 'branch') return zero;
  return isAdjustable(node) ? points : zero;
}
