import type { Cell } from '../page/section.js';
import type { View } from '../page/view.js';
import { firstSteps, stepCells } from '../shared/first-steps.js';
import type { PlanReport } from './plan-schema.js';

/** What to do first: what the plan itself does not mend, then of its own steps the one that brings most. */
export function planFirst(report: PlanReport, view: View): Cell[] {
  const { steps, policy, target, neededIndexes: indexes } = report;
  const count = report.unanswered + report.invalid;
  const [answer = null] = steps.filter(({ from }) => from !== null).sort((a, b) => b.gain - a.gain);
  const way = {
    predicate: target,
    by: policy.by,
    blank: count === 0 ? null : { count, points: null, largest: null },
    prerequisites: report.prerequisites?.items ?? [],
    indexes,
    outside: [],
    answer,
    isEnough: report.reachable && report.assumptions.length === 0 && steps.length === 1,
  };
  return stepCells(firstSteps(way, view), view.text.first.first, view);
}
