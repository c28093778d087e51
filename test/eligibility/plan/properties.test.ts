import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/eligibility/plan/plan.js';
import { counted } from '../../support/counts.js';
import { miniInstrument, official } from '../../support/instruments.js';
import { demandsOf, pointsOver } from './arithmetic.js';
import { choicesOf } from './choices.js';
import { type Case, carriedOut, drawCase, planOf } from './drawn.js';

const seed = fc.integer({ min: 1_000_000, max: 2_000_000_000 });
const runs = (numRuns: number) => ({ numRuns });

/** Effort of a plan that reaches its target; endless otherwise. */
const costOf = ({ reachable, effort }: Plan): number => (reachable ? effort : Number.POSITIVE_INFINITY);

describe.each([
  ['the official instrument', official(), counted(6, 25)],
  ['a small one', miniInstrument(), counted(20, 60)],
])('%s', (_, instrument, count) => {
  const indicator = fc.constantFrom(...instrument.indicators.map(({ id }) => id));
  test('locking never makes a plan cheaper', () => {
    fc.assert(
      fc.property(seed, fc.array(indicator, { maxLength: 5 }), (n, ids) => {
        const drawn = drawCase(instrument, n);
        const locked = { ...drawn, locked: new Set([...drawn.locked, ...ids]) };
        expect(costOf(planOf(locked))).toBeGreaterThanOrEqual(costOf(planOf(drawn)));
      }),
      runs(count),
    );
  });
  test('a higher target never costs less', () => {
    const [lower, higher] = instrument.predicates.map(({ id }) => id);
    fc.assert(
      fc.property(seed, (n) => {
        const drawn = drawCase(instrument, n);
        const cost = (predicate = '') => costOf(planOf({ ...drawn, predicate }));
        expect(cost(higher)).toBeGreaterThanOrEqual(cost(lower));
      }),
      runs(count),
    );
  });
  test('once a plan is carried out, there is nothing left to do', () => {
    fc.assert(
      fc.property(seed, (n) => {
        const drawn = drawCase(instrument, n);
        const plan = planOf(drawn);
        fc.pre(plan.reachable);
        const again = planOf({ ...drawn, answers: carriedOut(drawn.answers, plan.steps) });
        expect([again.reachable, again.effort, again.steps]).toEqual([true, 0, []]);
      }),
      runs(count),
    );
  });
  test('dearer steps never make it cheaper, and all twice as dear make it twice as dear', () => {
    fc.assert(
      fc.property(seed, indicator, (n, id) => {
        const drawn = drawCase(instrument, n);
        const cost = costOf(planOf(drawn));
        const dearer = new Map([...drawn.efforts, [id, (drawn.efforts.get(id) ?? 1) + 5] as const]);
        expect(costOf(planOf({ ...drawn, efforts: dearer }))).toBeGreaterThanOrEqual(cost);
        const double = new Map(instrument.indicators.map((i) => [i.id, 2 * (drawn.efforts.get(i.id) ?? 1)]));
        expect(costOf(planOf({ ...drawn, efforts: double }))).toBe(2 * cost);
      }),
      runs(count),
    );
  });
  test('alternatives differ from the plan and from each other', () => {
    fc.assert(
      fc.property(seed, (n) => {
        const { steps, alternatives } = planOf(drawCase(instrument, n));
        const all = [steps, ...alternatives].map((list) => JSON.stringify(list.map((s) => s.changes)));
        expect(new Set(all).size).toBe(all.length);
      }),
      runs(count),
    );
  });
});

describe('with too little effort it comes as close as can be: by trying everything', () => {
  const instrument = miniInstrument();
  test('most requirements met, of those the most points, of those the least effort', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 0, max: 6 }), (n, maxEffort) => {
        const drawn = { ...drawCase(instrument, n), areaHalves: false };
        const plan = planOf(drawn, maxEffort);
        fc.pre(plan.shortOfEffort);
        const after = carriedOut(drawn.answers, plan.steps);
        expect(rank(drawn, pointsBy(drawn, after), plan.effort)).toEqual(bestWithin(drawn, maxEffort));
      }),
      runs(counted(15, 40)),
    );
  });

  type Rank = [met: number, points: string, effort: number];
  const pointsBy = ({ instrument: of, predicate }: Case, answers: Case['answers']) => ({
    total: pointsOver(of, answers),
    demands: demandsOf(of, predicate, false).map(({ leaves }) => pointsOver(of, answers, leaves)),
  });
  function rank(
    { instrument: of, predicate }: Case,
    { total, demands }: ReturnType<typeof pointsBy>,
    effort: number,
  ): Rank {
    const met = demandsOf(of, predicate, false).filter(
      ({ minimum }, i) => (demands[i] ?? 0) >= minimum - 1e-9,
    );
    return [met.length, total.toFixed(6), effort];
  }

  function bestWithin(drawn: Case, maxEffort: number): Rank {
    const demands = demandsOf(instrument, drawn.predicate, false);
    const start = pointsBy(drawn, drawn.answers);
    const choices = choicesOf(drawn).map(({ options }) =>
      options.filter(({ effort }) => effort <= maxEffort),
    );
    let best: Rank | null = null;
    const visit = (at: number, effort: number, now: typeof start) => {
      if (effort > maxEffort) return;
      const options = choices[at];
      if (!options) {
        const found = rank(drawn, now, effort);
        if (!best || isBetter(found, best)) best = found;
        return;
      }
      for (const option of options) {
        const gain = (leaves?: ReadonlySet<string>) =>
          [...option.gains].reduce((sum, [id, g]) => sum + (leaves?.has(id) === false ? 0 : g), 0);
        visit(at + 1, effort + option.effort, {
          total: now.total + gain(),
          demands: now.demands.map((p, i) => p + gain(demands[i]?.leaves)),
        });
      }
    };
    visit(0, 0, start);
    return best ?? rank(drawn, start, 0);
  }

  const isBetter = (a: Rank, b: Rank): boolean =>
    a[0] !== b[0] ? a[0] > b[0] : a[1] !== b[1] ? Number(a[1]) > Number(b[1]) : a[2] < b[2];
});
