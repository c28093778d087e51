import type { Cell } from '../page/section.js';
import type { View } from '../page/view.js';
import { type Better, firstSteps, type InTheWay, stepCells } from '../shared/first-steps.js';
import {
  decidingAssessment,
  everyRequirement,
  isOpenLeaf,
  nodesById,
  predicateName,
  prerequisitesOf,
  unitTarget,
} from '../shared/requirement-cells.js';
import type { AssessmentReport, Report } from './score-schema.js';

/** What to do first: to propose what is met, or what is in the way of what is not. */
export function firstLines(report: Report, view: View): Cell[] {
  const { first: say } = view.text;
  const assessment = decidingAssessment(report);
  // answers to other questions are not to be mended
  if (assessment.eligibility.some(({ mismatched }) => mismatched)) return [];
  const proposal = proposalText(report, view);
  const all = firstSteps(inTheWay(report, assessment), view);
  const steps = view.brief ? all.slice(0, 1) : all;
  if (proposal === null) return stepCells(steps, say.first, view);
  const isMore = !view.brief && assessment.target !== unitTarget(report)?.predicate;
  return [
    { text: proposal, about: say.first },
    ...(isMore ? stepCells(steps, say.next(predicateName(assessment.target)), view) : []),
  ];
}

/** What is in the way of the predicate that is aimed at. */
function inTheWay(report: Report, assessment: AssessmentReport): InTheWay {
  const { target: predicate, by, shortfalls, score, neededIndexes = [] } = assessment;
  const nodes = nodesById(score);
  const open = [...nodes.values()].filter(isOpenLeaf);
  const isBlank = ({ id }: Better) => open.some((node) => node.id === id);
  const failing = (assessment.eligibility.find((e) => e.predicate === predicate)?.requirements ?? []).filter(
    ({ passed }) => !passed,
  );
  const names = new Map(everyRequirement(assessment).map(({ id, label }) => [id, label]));
  const towards = shortfalls.filter((one) => !isBlank(one) && (one.towards ?? one.clears).length > 0);
  const indexed = new Set(neededIndexes.map(({ id }) => id));
  const answer = towards.find(({ adjustable }) => adjustable !== false) ?? null;
  return {
    predicate,
    by,
    blank:
      open.length === 0
        ? null
        : {
            unanswered: assessment.unanswered,
            invalid: assessment.invalid,
            points: open.reduce((sum, { max }) => sum + max, 0),
            largest: shortfalls.find(isBlank) ?? null,
          },
    prerequisites: prerequisitesOf(report, predicate),
    indexes: neededIndexes,
    outside: towards
      .filter(({ id, adjustable, clears }) => adjustable === false && clears.length > 0 && !indexed.has(id))
      .map((better) => ({ better, requirements: better.clears.map((id) => names.get(id) ?? id).join(', ') })),
    answer,
    isEnough: answer !== null && failing.every(({ id }) => answer.clears.includes(id)),
  };
}

/** Where the score meets the unit's target: that it may be proposed, as far as its prerequisites allow. */
function proposalText(report: Report, { text: { first: say } }: View): string | null {
  const target = unitTarget(report);
  if (!target?.passed || target.provisional) return null;
  const name = predicateName(target.predicate);
  const items = prerequisitesOf(report, target.predicate);
  const unmet = items.filter(({ passed }) => passed === false).map(({ label }) => label);
  if (unmet.length > 0) return say.notProposable(name, unmet.join(', '));
  const open = items.filter(({ passed }) => passed === null).length;
  return open > 0 ? say.proposableIf(name, open) : say.proposable(name);
}
