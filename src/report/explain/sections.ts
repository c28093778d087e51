import { formatNumber } from '../page/numbers.js';
import { cell, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import type { Explanation } from './explain-schema.js';
import { indicatorSections } from './indicator.js';
import { countsTowards, head, partsTable, pointsOf, rowLines, sourceLine, sourceLines } from './parts.js';
import { predicateSections } from './predicate-sections.js';
import type { BranchExplanation } from './schema-node.js';
import type { AdviceExplanation, PrerequisiteExplanation, RequirementExplanation } from './schema-rule.js';

/** An explanation as sections. */
export function explainSections(explanation: Explanation, view: View): Section[] {
  switch (explanation.kind) {
    case 'indicator':
      return indicatorSections(explanation, view);
    case 'branch':
      return branchSections(explanation, view);
    case 'requirement':
      return requirementSections(explanation, view);
    case 'prerequisite':
      return [prerequisiteSection(explanation, view)];
    case 'advice':
      return [adviceSection(explanation, view)];
    case 'predicate':
      return predicateSections(explanation, view);
  }
}

function branchSections(branch: BranchExplanation, view: View): Section[] {
  const { text, lang } = view;
  return [
    head(branch, view, [
      cell(text.explain.weight(pointsOf(branch.weight, lang))),
      ...(branch.mean ? [cell(text.explain.mean)] : []),
      sourceLine(branch.reference, view),
      ...rowLines(branch, view),
    ]),
    partsTable(branch.children, view),
    ...countsTowards(branch.requirements, view),
  ];
}

function requirementSections(requirement: RequirementExplanation, view: View): Section[] {
  const { text, lang } = view;
  const { minimums, weight, nodes } = requirement;
  const said = minimums.map(({ predicate, points, percent }) => {
    const share = percent === null ? '' : ` (${formatNumber(percent, 0, lang)}%)`;
    const least = `${pointsOf(points, lang)}${share}`;
    return cell(text.explain.minimum(predicate.toUpperCase(), least, pointsOf(weight, lang)), 'strong');
  });
  return [head(requirement, view, [...said, ...sourceLines(minimums, view)]), partsTable(nodes, view)];
}

function prerequisiteSection(prerequisite: PrerequisiteExplanation, view: View): Section {
  const { text } = view;
  const { level, minimums, answer, allowed } = prerequisite;
  const say = answer === 'yes' ? text.explain.prerequisiteYes : text.explain.prerequisiteMinimum;
  const unit = answer === 'percent' ? '%' : '';
  return head(prerequisite, view, [
    cell(text.explain.prerequisite(text.level[level])),
    ...minimums.map(({ predicate, minimum, institutionType }) =>
      cell(say(predicate.toUpperCase(), `${minimum}${unit}`, institutionType ?? ''), 'strong'),
    ),
    ...(allowed ? [cell(text.explain.allowed(allowed.join(', ')))] : []),
    ...sourceLines(minimums, view),
  ]);
}

function adviceSection(advice: AdviceExplanation, view: View): Section {
  const { text } = view;
  const { advised, allowed, note, reference } = advice;
  return head(advice, view, [
    cell(note, 'strong'),
    cell(text.explain.advice),
    ...advised.map(({ predicate, minimum, institutionType }) =>
      cell(text.explain.prerequisiteMinimum(predicate.toUpperCase(), minimum, institutionType ?? '')),
    ),
    ...(allowed ? [cell(text.explain.allowed(allowed.join(', ')))] : []),
    sourceLine(reference, view),
  ]);
}
