import type { Cell } from '../page/section.js';
import type { View } from '../page/view.js';
import { firstSteps, stepCells } from '../shared/first-steps.js';
import type { PlanReport } from './plan-schema.js';

/** What to do first: what the plan itself does not mend, then of its own steps the one that brings most. */
export function planFirst(report: PlanReport, view: View): Cell[] {
  const { steps, policy, target, neededIndexes: indexes, unanswered, invalid } = report;
  const [answer = null] = steps.filter(({ from }) => from !== null).sort((a, b) => b.gain - a.gain);
  // what blocks the way for good has been told with its index
  const told = new Set(report.reachable ? [] : report.best.map(({ label }) => label));
  const way = {
    predicate: target,
    by: policy.by,
    blank: unanswered + invalid === 0 ? null : { unanswered, invalid, points: null, largest: null },
    prerequisites: report.prerequisites?.items ?? [],
    indexes: indexes.filter(({ label }) => !told.has(label)),
    outside: [],
    answer,
    isEnough: report.reachable && report.assumptions.length === 0 && steps.length === 1,
  };
  return stepCells(firstSteps(way, view), view.text.first.first, view);
}
