import { one } from '../instrument/exact.js';
import type { Instrument } from '../instrument/model.js';
import { type Mark, scored } from '../scoring/mark.js';
import type { Marks } from '../scoring/marks.js';
import type { Policy } from '../scoring/policy.js';
import { type ScoreTree, scoreTree } from '../scoring/tree.js';
import { type Eligibility, judgeRequirements } from './requirements.js';

/** The answer can still change the score: nothing usable has been given. */
export function isOpen(mark: Mark): boolean {
  return mark.status === 'unanswered' || mark.status === 'invalid';
}

/** Eligibility for every predicate of the instrument, in its order. */
export function judgeEligibility(
  instrument: Instrument,
  marks: Marks,
  tree: ScoreTree,
  policy: Policy,
): Eligibility[] {
  const provisional = [...marks.values()].some(isOpen);
  const best = provisional ? scoreTree(instrument, answeredAtBest(marks), policy) : tree;
  return instrument.predicates.map(({ id }) => {
    const requirements = judgeRequirements(instrument, id, tree, policy);
    const passed = requirements.every((r) => r.passed);
    const reachable = judgeRequirements(instrument, id, best, policy).every((r) => r.passed);
    return { predicate: id, passed, provisional, reachableByAnswering: reachable, requirements };
  });
}

function answeredAtBest(marks: Marks): Marks {
  return new Map([...marks].map(([id, mark]) => [id, isOpen(mark) ? scored(one, null) : mark]));
}
