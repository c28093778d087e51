import { describe, expect, test } from 'vitest';
import { counted } from '../../support/counts.js';
import { miniInstrument, official } from '../../support/instruments.js';
import { demandsOf, pointsOver } from './arithmetic.js';
import { carriedOut, drawCase, planOf } from './drawn.js';
import { optimum } from './programme.js';

const seeds = Array.from({ length: 12 }, (_, i) => i);
const perSeed = { official: counted(2, 20), mini: counted(6, 40) };

describe.each([
  ['the official instrument', official(), perSeed.official],
  ['a small one', miniInstrument(), perSeed.mini],
])('%s: the same optimum as an integer programme finds', (_, instrument, count) => {
  const tried = { reached: 0, steps: 0, refused: 0 };
  test.each(seeds)('worksheets of seed %i', (seed) => {
    for (let i = 0; i < count; i++) {
      const drawn = drawCase(instrument, seed * 1000 + i);
      const demands = demandsOf(instrument, drawn.predicate, drawn.areaHalves);
      const [plan, best] = [planOf(drawn), optimum(drawn, demands)];
      const name = `case ${seed * 1000 + i}`;
      expect([name, plan.reachable]).toEqual([name, best !== null]);
      if (!best) {
        tried.refused++;
        continue;
      }
      tried.reached++;
      tried.steps += plan.steps.length;
      expect([name, plan.effort]).toEqual([name, best.effort]);
      const before = pointsOver(instrument, drawn.answers);
      for (const steps of [plan.steps, ...plan.alternatives]) {
        const after = carriedOut(drawn.answers, steps);
        expect(steps.reduce((sum, step) => sum + step.effort, 0)).toBe(plan.effort);
        for (const { leaves, minimum } of demands)
          expect(pointsOver(instrument, after, leaves)).toBeGreaterThanOrEqual(minimum - 1e-9);
      }
      const gained = pointsOver(instrument, carriedOut(drawn.answers, plan.steps)) - before;
      expect([name, gained.toFixed(6)]).toEqual([name, best.gain.toFixed(6)]);
    }
  });
  test('of every kind: within reach at some effort, and out of reach', () => {
    expect(tried.reached).toBeGreaterThan(seeds.length * count * 0.3);
    expect(tried.refused).toBeGreaterThan(seeds.length * count * 0.1);
    expect(tried.steps / tried.reached).toBeGreaterThan(0.5);
  });
});
