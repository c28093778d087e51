import type { Fraction } from '../instrument/exact.js';
import type { ScoreNode } from '../scoring/tree.js';

export interface Drops {
  /** A drop is one level on one choice indicator. */
  readonly count: number;
  readonly steps: readonly Drop[];
}

/** One indicator, dropped by one level or several. */
export interface Drop {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly levels: number;
  /** Points lost. */
  readonly loss: Fraction;
}

/** A leaf that can drop; losses by number of drops, from one, in whole multiples of 1/unit. */
export interface Droppable {
  readonly losses: readonly bigint[];
  readonly drops: readonly Drop[];
}

/** Leaves that can drop, over one common denominator. */
export interface DropTable {
  readonly unit: bigint;
  readonly leaves: ReadonlyMap<string, Droppable>;
}

/** What evaluators could lower: every answered choice above its lowest level. */
export function dropTable(leaves: readonly ScoreNode[]): DropTable {
  const drops = leaves
    .map((leaf) => [leaf.id, dropsOf(leaf)] as const)
    .filter(([, found]) => found.length > 0);
  const unit = drops.flatMap(([, all]) => all).reduce((common, { loss }) => lcm(common, BigInt(loss.d)), 1n);
  const whole = ({ loss }: Drop) => BigInt(loss.n) * (unit / BigInt(loss.d));
  return { unit, leaves: new Map(drops.map(([id, all]) => [id, { losses: all.map(whole), drops: all }])) };
}

/** Every lower level of an answered choice, the next one first. */
function dropsOf({ id, node, mark, max, points }: ScoreNode): Drop[] {
  const scale = node.kind === 'indicator' ? node.scale : null;
  if (scale?.kind !== 'choice' || mark?.status !== 'scored') return [];
  const at = scale.levels.findIndex((level) => level.name === mark.value);
  const from = scale.levels[at]?.name ?? '';
  return scale.levels.slice(at + 1).map(({ name, score }, i) => ({
    id,
    from,
    to: name,
    levels: i + 1,
    loss: points.sub(max.mul(score)),
  }));
}

/** A margin of 0 or more, in the table's unit, rounded down: whole losses above it are those above the margin itself. */
export const wholeMargin = (margin: Fraction, { unit }: DropTable): bigint =>
  (BigInt(margin.n) * unit) / BigInt(margin.d);

interface Lost {
  readonly loss: bigint;
  readonly steps: readonly Drop[];
}

/**
 * The fewest drops that lose more than the margin, and of as few the greatest loss. Exact: a table of the greatest loss
 * by number of drops over one leaf after another, as levels need not be evenly spaced.
 * @param bound no more drops than this are looked at.
 */
export function fewestDrops(margin: bigint, leaves: readonly Droppable[], bound: number): Drops | null {
  const table: (Lost | undefined)[] = [{ loss: 0n, steps: [] }];
  for (const { losses, drops } of leaves) {
    for (let count = bound; count >= 1; count--) {
      for (const [i, drop] of drops.entries()) {
        const rest = table[count - drop.levels];
        if (!rest) continue;
        const loss = rest.loss + (losses[i] ?? 0n);
        const known = table[count];
        if (!known || loss > known.loss) table[count] = { loss, steps: [...rest.steps, drop] };
      }
    }
  }
  for (const [count, lost] of table.entries()) {
    if (lost && lost.loss > margin) return { count, steps: lost.steps };
  }
  return null;
}

/** An upper bound: always the drop that loses most by itself; null when everything together loses too little. */
export function greedyDrops(margin: bigint, leaves: readonly Droppable[]): number | null {
  const state = leaves.map(({ losses }) => ({ losses, at: 0 }));
  const next = ({ losses, at }: (typeof state)[number]): bigint =>
    (losses[at] ?? -1n) - (losses[at - 1] ?? 0n);
  let left = margin;
  for (let count = 1; ; count++) {
    const [first, ...rest] = state;
    if (!first) return null;
    const best = rest.reduce((a, b) => (next(b) > next(a) ? b : a), first);
    if (best.at >= best.losses.length) return null;
    left -= next(best);
    best.at += 1;
    if (left < 0n) return count;
  }
}

export function lcm(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
