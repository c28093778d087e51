import { type Cell, cell, lines, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import { gateWords } from '../shared/gate-words.js';
import { disclaimerText } from '../shared/provenance.js';
import { decidingAssessment } from '../shared/requirement-cells.js';
import { totalText } from './headline.js';
import type { Report } from './score-schema.js';
import { verdictText } from './verdict.js';

/** The total and every verdict once more, as the first lines have gone by on a small screen; and whose calculation it is. */
export const closing = (report: Report, view: View): Section =>
  lines(null, verdictCell(report, view), cell(disclaimerText(report, view), 'muted'));

/** What stands in place of an answer that went into files: the verdict, then gates and findings. */
export function scoreBrief(report: Report, view: View): Cell[] {
  const { text } = view;
  const count = (severity: string) => report.diagnostics.filter((d) => d.severity === severity).length;
  const gates = gateWords(report, view, false).map((gate) => gate.text);
  const found = text.findingsTitle(count('error'), count('warning'), count('info'));
  return [verdictCell(report, view), cell([...gates, found].join('; '))];
}

function verdictCell(report: Report, view: View): Cell {
  const assessment = decidingAssessment(report);
  const verdicts = assessment.eligibility.map(({ predicate }) => {
    const { name, said } = verdictText({ report, predicate, assessment, named: false }, view);
    return `${name}: ${said}`;
  });
  return cell([view.text.totalAlone(totalText(assessment, view)), ...verdicts].join('. '), 'strong');
}
