import type { Choice, ScaledOption } from './problem.js';

/** The best that can be reached with some effort, and how. */
export interface Point {
  readonly effort: number;
  /** Points gained, in the problem's unit. */
  readonly gain: bigint;
  readonly how: How;
}

/** A chosen option, or what two points make together; null where nothing is changed. */
type How = { readonly choice: Choice; readonly option: ScaledOption } | readonly [Point, Point] | null;

/** Effort rising and gain rising with it: nothing on it costs as much as another and brings no more. */
export type Front = readonly Point[];

export const nothing: Front = [{ effort: 0, gain: 0n, how: null }];

/** The options of one choice, up to an effort. */
export function frontOf(choice: Choice, limit: number): Front {
  return choice.options
    .filter((option) => option.effort <= limit)
    .map((option) => ({
      effort: option.effort,
      gain: option.gain,
      how: option.moves.length === 0 ? null : { choice, option },
    }));
}

/** Everything that one from each makes together, up to an effort (max-plus convolution). */
export function together(a: Front, b: Front, limit: number): Front {
  const best = new Map<number, [Point, Point, bigint]>();
  for (const x of a) {
    for (const y of b) {
      const effort = x.effort + y.effort;
      // efforts rise along b
      if (effort > limit) break;
      const gain = x.gain + y.gain;
      const known = best.get(effort);
      if (known === undefined || gain > known[2]) best.set(effort, [x, y, gain]);
    }
  }
  const points = [...best].map(([effort, [x, y, gain]]): Point => ({ effort, gain, how: joined(x, y) }));
  return undominated(points);
}

const joined = (x: Point, y: Point): How => (x.how === null ? y.how : y.how === null ? x.how : [x, y]);

/** Sorted by effort; a point that brings no more than a cheaper one is left out. */
export function undominated(points: readonly Point[]): Front {
  const sorted = [...points].sort(
    (a, b) => a.effort - b.effort || (a.gain > b.gain ? -1 : a.gain < b.gain ? 1 : 0),
  );
  const kept: Point[] = [];
  for (const point of sorted) {
    const last = kept.at(-1);
    if (!last || point.gain > last.gain) kept.push(point);
  }
  return kept;
}

/** The options that a point is made of. */
export function chosen(point: Point): { readonly choice: Choice; readonly option: ScaledOption }[] {
  const { how } = point;
  if (how === null) return [];
  return 'choice' in how ? [how] : [...chosen(how[0]), ...chosen(how[1])];
}
