import { type Cell, cell } from '../page/section.js';
import type { View } from '../page/view.js';
import type { DiagnosticReport } from '../score/score-schema.js';
import { costText, findingPlace, subjectText } from '../shared/file-findings.js';
import { excerptLines } from './excerpt.js';

/** One finding: how bad and where, what it says, and the text that it is about. */
export function findingCells(
  d: DiagnosticReport,
  { path, width, who = '' }: { readonly path: string; readonly width: number; readonly who?: string },
  view: View,
): Cell[] {
  const about = `${subjectText(d)}${who}`.trim();
  const source = excerptLines(d, width).map((line) => cell(line, 'muted'));
  return [factLine(d, path, about, view), cell(`  ${d.message}`), ...source];
}

/** How bad and where, what it is about and what is at stake. */
function factLine(d: DiagnosticReport, path: string, about: string, view: View): Cell {
  const { text } = view;
  const tone = d.severity === 'error' ? 'bad' : d.severity === 'warning' ? 'strong' : 'muted';
  const cost = costText(d, view);
  const facts = [
    `${text.severity[d.severity]} ${findingPlace(d, path)}`,
    d.code,
    about,
    cost === '' ? '' : text.check.points(cost),
  ];
  return cell(facts.filter((fact) => fact !== '').join('  '), tone);
}
