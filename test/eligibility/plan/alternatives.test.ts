import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeEligibility } from '../../../src/eligibility/eligibility.js';
import { type PlanInput, planContext } from '../../../src/eligibility/plan/context.js';
import { leversOf } from '../../../src/eligibility/plan/levers.js';
import { makePlan } from '../../../src/eligibility/plan/plan.js';
import { type Change, withChanges } from '../../../src/eligibility/what-if.js';
import { markAll } from '../../../src/scoring/marks.js';
import { scoreTree } from '../../../src/scoring/tree.js';
import { randomFrom } from '../../fixtures/invented.js';
import { miniInstrument } from '../../support/instruments.js';
import { worksheetFrom } from '../../support/worksheets.js';
import { drawAnswers } from './drawn.js';

const none = { indicators: new Set<string>(), inputs: new Set<string>() };

/** Every way to spend exactly this effort that meets every requirement, found by trying them all. */
function allOf(input: PlanInput, predicate: string, effort: number): number {
  const context = planContext(input);
  const { instrument, worksheet, policy } = context;
  const meets = (changes: readonly Change[]) => {
    const marks = markAll(instrument, withChanges(worksheet, policy.by, changes), policy.by);
    const judged = judgeEligibility(instrument, marks, scoreTree(instrument, marks, policy), policy);
    return judged.find((e) => e.predicate === predicate)?.passed === true;
  };
  const { levers } = leversOf(context);
  const visit = (at: number, left: number, changes: readonly Change[]): number => {
    const lever = levers[at];
    if (!lever) return left === 0 && meets(changes) ? 1 : 0;
    return lever.positions.reduce(
      (found, p) =>
        found + (p.effort > left ? 0 : visit(at + 1, left - p.effort, [...changes, ...p.changes])),
      0,
    );
  };
  return visit(0, effort, []);
}

test('plans that are called all there are, are; where there are more, it says so', () => {
  const instrument = miniInstrument();
  let complete = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const input: PlanInput = {
        instrument,
        worksheet: worksheetFrom(drawAnswers(instrument, randomFrom(seed))),
        policy: { by: 'unit', blank: 'zero', zeroDivision: 'full', areaHalves: false },
        scope: { lock: none, allow: none, only: null },
        efforts: new Map(),
      };
      for (const { id: predicate } of instrument.predicates) {
        const plan = makePlan({ ...input, predicate, maxEffort: null, alternatives: 100 });
        // what is supposed of blanks is no part of the enumeration
        if (plan.assumptions.length > 0) continue;
        if (!plan.reachable || plan.effort === 0 || plan.effort > 6) continue;
        const others = allOf(input, predicate, plan.effort) - 1;
        expect(plan.alternatives.length).toBeLessThanOrEqual(others);
        if (plan.alternativesComplete) expect(plan.alternatives.length).toBe(others);
        complete += Number(plan.alternativesComplete);
      }
    }),
    { numRuns: 60 },
  );
  expect(complete).toBeGreaterThan(5);
});
