import { chosen, type Front, frontOf, nothing, type Point, together, undominated } from './front.js';
import type { Problem, ScaledOption, SetNode } from './problem.js';

/** Which options may be taken; all of them without it. */
export type Allows = (option: ScaledOption) => boolean;

const all: Allows = () => true;

/**
 * Requirements that cannot be met whatever is done: every choice at its best falls short. Exact, as all choices can be
 * at their best at once.
 */
export function blockedBy({ tree }: Pick<Problem, 'tree'>): string[] {
  const found: string[] = [];
  const bestOf = (node: SetNode): bigint => {
    const own = node.choices.reduce((sum, { options }) => sum + (options.at(-1)?.gain ?? 0n), 0n);
    const best = node.children.reduce((sum, child) => sum + bestOf(child), own);
    for (const { id, missing } of node.needs) if (missing > best) found.push(id);
    return best;
  };
  bestOf(tree);
  return found;
}

/**
 * The least effort that meets every requirement, and of equal efforts the most points; null when there is none within
 * the limit. For every set the front of (effort, points) is made from the fronts below it, and what falls short of the
 * set's minimum is cut off: whatever is worse in both can be part of no best plan.
 */
export function cheapest({ tree }: Pick<Problem, 'tree'>, limit: number, allows: Allows = all): Point | null {
  const frontAt = (node: SetNode): Front => {
    const own = node.choices.reduce(
      (f, c) => together(f, allowed(frontOf(c, limit), allows), limit),
      nothing,
    );
    const front = allTogether([own, ...node.children.map(frontAt)], limit);
    return front.filter((point) => node.needs.every(({ missing }) => point.gain >= missing));
  };
  return frontAt(tree)[0] ?? null;
}

/** One from each front, up to an effort. What one costs more than its least is all that the others leave to spare. */
function allTogether(fronts: readonly Front[], limit: number): Front {
  const least = fronts.reduce((sum, front) => sum + (front[0]?.effort ?? Number.POSITIVE_INFINITY), 0);
  const spare = limit - least;
  // the smallest fronts first: their products stay small
  const [first = nothing, ...others] = [...fronts].sort((a, b) => a.length - b.length);
  if (!(spare >= 0)) return [];
  const within = (front: Front): Front =>
    front.filter(({ effort }) => effort <= (front[0]?.effort ?? 0) + spare);
  return others.reduce((f, front) => {
    const top = (f[0]?.effort ?? 0) + (front[0]?.effort ?? 0) + spare;
    return together(f, within(front), top);
  }, within(first));
}

/** Efforts in coarse units make fronts of at most so many points. */
const coarsePoints = 400;

/**
 * An effort that is enough to meet every requirement, found quickly by counting efforts in coarse units, rounded up:
 * a limit for the exact search. Endless where that would be no quicker, or nothing is enough.
 */
export function enough({ tree, choices }: Pick<Problem, 'tree' | 'choices'>): number {
  const most = choices.reduce((sum, { options }) => sum + (options.at(-1)?.effort ?? 0), 0);
  const unit = Math.ceil(most / coarsePoints);
  const coarse = unit > 1 ? cheapest({ tree: coarsened(tree, unit) }, Number.POSITIVE_INFINITY) : null;
  if (!coarse) return Number.POSITIVE_INFINITY;
  return chosen(coarse).reduce(
    (sum, { option }) => sum + option.moves.reduce((s, move) => s + move.effort, 0),
    0,
  );
}

function coarsened(node: SetNode, unit: number): SetNode {
  return {
    ...node,
    choices: node.choices.map(({ options, ...rest }) => ({
      ...rest,
      options: options.map((option) => ({ ...option, effort: Math.ceil(option.effort / unit) })),
    })),
    children: node.children.map((child) => coarsened(child, unit)),
  };
}

const allowed = (front: Front, allows: Allows): Front =>
  front.filter(({ how }) => how === null || !('option' in how) || allows(how.option));

/**
 * How close an effort comes: as many requirements met as possible, of those the most points, of those the least
 * effort. One front for each number of requirements met below a set.
 */
export function closest({ tree }: Pick<Problem, 'tree'>, limit: number): Point {
  const frontsAt = (node: SetNode): Front[] => {
    let fronts: Front[] = [node.choices.reduce((f, c) => together(f, frontOf(c, limit), limit), nothing)];
    for (const child of node.children) fronts = pairwise(fronts, frontsAt(child), limit);
    const counted: Point[][] = [];
    for (const [met, front] of fronts.entries()) {
      for (const point of front) {
        const here = node.needs.filter(({ missing }) => point.gain >= missing).length;
        const row = counted[met + here] ?? [];
        row.push(point);
        counted[met + here] = row;
      }
    }
    return Array.from(counted, (points) => undominated(points ?? []));
  };
  const best = frontsAt(tree)
    .findLast((front) => front.length > 0)
    ?.at(-1);
  if (!best) throw new Error('doing nothing was lost');
  return best;
}

function pairwise(a: readonly Front[], b: readonly Front[], limit: number): Front[] {
  const sums: Point[][] = [];
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      if (x.length === 0 || y.length === 0) continue;
      const row = sums[i + j] ?? [];
      row.push(...together(x, y, limit));
      sums[i + j] = row;
    }
  }
  return Array.from(sums, (points) => undominated(points ?? []));
}
