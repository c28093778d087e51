import { formatNumber, pointsText } from '../page/numbers.js';
import { type Cell, cell, lines, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import { gateWords } from '../shared/gate-words.js';
import { openIn } from '../shared/open-answers.js';
import { whoText } from '../shared/provenance.js';
import { decidingAssessment, requirementsById } from '../shared/requirement-cells.js';
import { safetyLines } from '../shared/safety-sections.js';
import { unitFileLine } from '../shared/unit-file-line.js';
import { firstLines } from './first.js';
import type { AssessmentReport, Report } from './score-schema.js';
import { carriesNotes } from './tree.js';
import { otherSide, verdicts } from './verdict.js';
import { workbookLines } from './workbook-lines.js';

/** Who, how much, and whether it is enough. */
export const headline = (report: Report, view: View): Section =>
  lines(
    whoText(report.unit, view),
    ...headlineLines(report, view),
    ...firstLines(report, view),
    ...(view.drawn && carriesNotes(report) ? [cell(view.text.paper.privacy, 'muted')] : []),
    ...gateWords(report, view, false).map(({ text: said, passed }) => cell(said, passed ? 'good' : 'bad')),
  );

/** How much, and whether it is enough. */
export function headlineLines(report: Report, view: View): Cell[] {
  const { unit } = report;
  const { text } = view;
  const assessment = decidingAssessment(report);
  const { answered, unanswered, invalid } = assessment;
  const aim = unit.target ? `, ${text.target(unit.target)}` : '';
  const all = answered + unanswered + invalid;
  const open = unanswered + invalid > 0 ? ` (${openIn(assessment, text)})` : '';
  return [
    cell(`${text.byLine(text.side[report.policy.by])}${aim}. ${text.answered(answered, all)}${open}.`),
    ...unitFileLine(report, view),
    cell(text.total(totalText(assessment, view), formatNumber(assessment.score.max, 0, view.lang)), 'strong'),
    ...verdicts(report, view),
    ...(assessment.safety ?? []).flatMap((safety) => {
      const judged = assessment.eligibility.find((e) => e.predicate === safety.predicate)?.requirements ?? [];
      const told = safetyLines(safety, judged, view);
      return view.brief ? told.slice(0, 1) : told;
    }),
    ...otherSide(report, view),
    ...workbookLines(report, assessment, view),
  ];
}

/** The total with as many digits as its minimums need. */
export const totalText = (assessment: AssessmentReport, { lang }: View): string =>
  pointsText(assessment.score.points, requirementsById(assessment, assessment.score.id), lang);
