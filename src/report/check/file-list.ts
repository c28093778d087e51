import { type Cell, cell, lines, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import type { DiagnosticReport } from '../score/score-schema.js';
import {
  costText,
  countsText,
  type FileFindings,
  findingPlace,
  subjectText,
} from '../shared/file-findings.js';
import { excerptLines } from './excerpt.js';
import { groupedSection, splitGrouped } from './grouped-findings.js';
import { officialLine, partOfficial } from './official.js';

/** The findings of one file one by one, each with the text it is about; in a table where very many are alike. */
export function fileList(file: FileFindings, width: number, view: View): Section[] {
  const { text } = view;
  const { path, checked, findings, gates } = file;
  const state = checked ? countsText(findings, text) : text.check.unchecked;
  const bothSides = findings.some((d) => d.by === 'tpi');
  const { own, official } = partOfficial(findings, view.detail);
  const { single, alike } = splitGrouped(own);
  const more = officialLine(official, view);
  const who = (d: DiagnosticReport) => (d.by !== null && bothSides ? ` ${text.sideTitle[d.by]}` : '');
  return [
    lines(
      null,
      cell(`${path}: ${state}`, 'strong'),
      ...gates.map((gate) => cell(`  ${gate.text}`, gate.passed ? 'good' : 'bad')),
    ),
    ...single.map((d) => {
      const about = `${subjectText(d)}${who(d)}`.trim();
      const source = excerptLines(d, width).map((line) => cell(line, 'muted'));
      return lines(null, factLine(d, path, about, view), cell(`  ${d.message}`), ...source);
    }),
    ...alike.map((group) => groupedSection(group, path, who, view)),
    ...(more.length > 0 ? [lines(null, ...more)] : []),
  ];
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
