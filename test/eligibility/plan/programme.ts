import highsLoader from 'highs';
import { type Demand, pointsOver } from './arithmetic.js';
import { type Asked, choicesOf } from './choices.js';

const highs = await highsLoader();

/** What is lost to doubles. */
const tolerance = 1e-8;

export interface Optimum {
  readonly effort: number;
  /** The most points that this effort brings. */
  readonly gain: number;
}

/** The same problem as an integer programme, by a solver that knows nothing of ours; null when it has no solution. */
export function optimum(asked: Asked, demands: readonly Demand[]): Optimum | null {
  const choices = choicesOf(asked).map(({ options }) => ({ options: worthwhile(options) }));
  const name = (c: number, o: number) => `x${c}_${o}`;
  const terms = (value: (option: { effort: number; gains: ReadonlyMap<string, number> }) => number) =>
    choices.flatMap(({ options }, c) =>
      options.flatMap((option, o) => {
        const factor = value(option);
        return factor === 0
          ? []
          : [`${factor < 0 ? '-' : '+'} ${Math.abs(factor).toFixed(12)} ${name(c, o)}`];
      }),
    );
  const rows = [
    ...choices.map(({ options }, c) => `${options.map((_, o) => name(c, o)).join(' + ')} = 1`),
    ...demands.map(({ leaves, minimum }) => {
      const missing = minimum - pointsOver(asked.instrument, asked.answers, leaves) - tolerance;
      const inside = terms(({ gains }) => [...gains].reduce((s, [id, g]) => s + (leaves.has(id) ? g : 0), 0));
      return inside.length > 0
        ? `${inside.join(' ')} >= ${missing.toFixed(12)}`
        : missing > 0
          ? 'none >= 1'
          : '';
    }),
  ].filter((row) => row !== '');
  const all = choices.flatMap(({ options }, c) => options.map((_, o) => name(c, o)));
  const solve = (goal: string, extra: readonly string[] = []) =>
    highs.solve(
      [
        goal,
        'Subject To',
        ...[...rows, ...extra].map((row, i) => ` r${i}: ${row}`),
        'Bounds',
        ' 0 <= none <= 0',
        'Binary',
        ...all,
        'End',
      ].join('\n'),
      { mip_rel_gap: 0, mip_abs_gap: 1e-9 },
    );
  const efforts = terms(({ effort }) => effort);
  const cheapest = solve(`Minimize\n obj: ${efforts.join(' ') || '0 none'}`);
  if (cheapest.Status === 'Infeasible') return null;
  if (cheapest.Status !== 'Optimal') throw new Error(cheapest.Status);
  const effort = Math.round(cheapest.ObjectiveValue);
  const gains = terms(({ gains: found }) => [...found.values()].reduce((a, b) => a + b, 0));
  const limit = efforts.length > 0 ? [`${efforts.join(' ')} <= ${effort + 1e-6}`] : [];
  const best = solve(`Maximize\n obj: ${gains.join(' ') || '0 none'}`, limit);
  return { effort, gain: best.ObjectiveValue };
}

/** What costs no less and brings no more to any indicator than another option is left out: it only makes work. */
function worthwhile<T extends { effort: number; gains: ReadonlyMap<string, number> }>(
  options: readonly T[],
): T[] {
  const beats = (a: T, b: T) =>
    a.effort <= b.effort && [...b.gains].every(([id, gain]) => (a.gains.get(id) ?? 0) >= gain - 1e-12);
  return options.filter(
    (option, i) =>
      !options.some((other, j) => j !== i && beats(other, option) && (!beats(option, other) || j < i)),
  );
}

/** "More than" for a solver that forgives 1e-6; no two losses are as near to each other. */
const more = 1e-5;

/** The fewest levels dropped that lose more than a margin; null when all of them together do not. */
export function fewestDrops(margin: number, losses: readonly (readonly number[])[]): number | null {
  const name = (leaf: number, levels: number) => `y${leaf}_${levels}`;
  const each = losses.flatMap((own, leaf) =>
    own.map((loss, i) => ({ name: name(leaf, i + 1), levels: i + 1, loss })),
  );
  if (each.length === 0) return null;
  const solved = highs.solve(
    [
      'Minimize',
      ` obj: ${each.map((y) => `${y.levels} ${y.name}`).join(' + ')}`,
      'Subject To',
      ...losses.map((own, leaf) => ` one${leaf}: ${own.map((_, i) => name(leaf, i + 1)).join(' + ')} <= 1`),
      ` lost: ${each.map((y) => `${y.loss.toFixed(12)} ${y.name}`).join(' + ')} >= ${(margin + more).toFixed(12)}`,
      'Binary',
      ...each.map((y) => y.name),
      'End',
    ].join('\n'),
    { mip_rel_gap: 0, mip_abs_gap: 1e-9 },
  );
  return solved.Status === 'Infeasible' ? null : Math.round(solved.ObjectiveValue);
}
