import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePlan } from '../../../src/eligibility/plan/plan.js';
import type { Policy } from '../../../src/scoring/policy.js';
import { official } from '../../support/instruments.js';
import { extreme, type Given, worksheetFrom } from '../../support/worksheets.js';

// A.II.1.i.a and A.II.1.i.b ask for the same number: how many changes the agents made.
const [first, second, key] = ['A.II.1.i.a', 'A.II.1.i.b', 'perubahan_dibuat'];
const none = { indicators: new Set<string>(), inputs: new Set<string>() };

/** Area 1 needs all of both indicators for WBBM: the rest of its reform is at its worst and locked, all else is at its best. */
function planFrom(
  agents: number,
  made: number,
  madeAgain: number,
  integrated: number,
  zero: Policy['zeroDivision'],
) {
  const instrument = official();
  const others = instrument.indicators.filter(({ id }) => id !== first && id !== second);
  const answers = Object.fromEntries<Given>([
    ...others.map((i): [string, Given] => [i.id, extreme(i, i.id.startsWith('A.II.1.') ? 'worst' : 'best')]),
    [first, { agen_perubahan: String(agents), [key]: String(made) }],
    [second, { [key]: String(madeAgain), perubahan_terintegrasi: String(integrated) }],
  ]);
  const locked = new Set(others.map(({ id }) => id));
  return makePlan({
    instrument,
    worksheet: worksheetFrom(answers),
    policy: { by: 'unit', blank: 'zero', zeroDivision: zero, areaHalves: false },
    scope: { lock: { ...none, indicators: locked }, allow: none, only: null },
    efforts: new Map(),
    predicate: 'wbbm',
    maxEffort: null,
    alternatives: 3,
  });
}

test('a number that is asked for twice moves in both places, from any start', () => {
  const count = fc.integer({ min: 0, max: 6 });
  const policy = fc.constantFrom<Policy['zeroDivision'][]>('full', 'zero', 'exclude');
  fc.assert(
    fc.property(count, count, count, count, policy, (agents, made, again, integrated, zero) => {
      const { steps } = planFrom(agents, made, again, integrated, zero);
      const changes = steps.flatMap((step) => step.changes).filter((change) => change.input === key);
      const moved = (id: string, from: number) => {
        const to = changes.find((change) => change.indicator === id)?.to;
        return to === undefined ? 0 : Number(to) - from;
      };
      expect(moved(first, made)).toBe(moved(second, again));
    }),
    { numRuns: 60, examples: [[2, 1, 0, 1, 'zero']] },
  );
});

test('1 of 0 is mended by the count it is a share of', () => {
  const changes = planFrom(2, 1, 0, 1, 'zero').steps.flatMap((step) => step.changes);
  expect(changes).toContainEqual({ indicator: first, input: key, to: '2' });
  expect(changes).toContainEqual({ indicator: second, input: key, to: '1' });
});
