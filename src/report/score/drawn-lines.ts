import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, cell } from '../page/section.js';
import type { View } from '../page/view.js';
import { localNumber, nodesById, predicateName, unitTarget } from '../shared/requirement-cells.js';
import type { AssessmentReport, Report } from './score-schema.js';
import { carriesNotes } from './tree.js';

/** Where a page stands by itself: what to do first, and what it carries. */
export const drawnLines = (report: Report, assessment: AssessmentReport, view: View): Cell[] => [
  ...firstSteps(report, assessment, view),
  ...(carriesNotes(report) ? [cell(view.text.paper.privacy, 'muted')] : []),
];

/** What to do first, and what comes after it. */
export function firstSteps(report: Report, assessment: AssessmentReport, view: View): Cell[] {
  const { paper } = view.text;
  const before = blanksText(assessment, view) ?? proposalText(report, view);
  const change = changeText(assessment, view);
  // what meets the target already asks for nothing before what comes after it
  const about = before === null ? paper.first : paper.next(predicateName(assessment.target));
  return [
    ...(before === null ? [] : [{ about: paper.first, text: before }]),
    ...(change === null ? [] : [{ about, text: change }]),
  ];
}

/** What is not answered yet, whose it is, and how much may be in it; null where everything is answered. */
function blanksText({ score, by }: AssessmentReport, { text, lang }: View): string | null {
  const open = [...nodesById(score).values()].filter(
    ({ children, status }) => !children && (status === 'unanswered' || status === 'invalid'),
  );
  if (open.length === 0) return null;
  const points = open.reduce((total, { max }) => total + max, 0);
  return text.paper.fillFirst(open.length, text.side[by], formatNumber(points, 2, lang));
}

/** Where the score meets the unit's target: that it may be proposed, as far as its prerequisites allow. */
function proposalText(report: Report, { text: { paper } }: View): string | null {
  const target = unitTarget(report);
  if (!target?.passed || target.provisional) return null;
  const name = predicateName(target.predicate);
  const items = report.prerequisites.find((p) => p.predicate === target.predicate)?.items ?? [];
  const unmet = items.filter(({ passed }) => passed === false).map(({ label }) => label);
  if (unmet.length > 0) return paper.notProposable(name, unmet.join(', '));
  const open = items.filter(({ passed }) => passed === null).length;
  return open > 0 ? paper.proposableIf(name, open) : paper.proposable(name);
}

/** The one answer to begin with: what meets a requirement comes before what only adds points. */
function changeText({ shortfalls }: AssessmentReport, { text: { paper, blank }, lang }: View): string | null {
  const own = shortfalls.filter(({ adjustable }) => adjustable !== false);
  const first = own.find(({ clears }) => clears.length > 0) ?? own[0];
  if (!first) return null;
  const [was, is] = [localNumber(first.from, lang) ?? blank, localNumber(first.to, lang) ?? ''];
  return paper.firstSay(`${first.label} (${first.id})`, was, is, formatMargin(first.gain, lang));
}
