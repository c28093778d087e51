import { cell, lines, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import type { DiagnosticReport } from '../score/score-schema.js';
import { countsText, type FileFindings } from '../shared/file-findings.js';
import { findingCells } from './finding-cells.js';
import { groupedSection, splitGrouped } from './grouped-findings.js';
import { officialLine, partOfficial } from './official.js';

/** The findings of one file one by one, each with the text it is about; in a table where very many are alike. */
export function fileList(file: FileFindings, width: number, view: View): Section[] {
  const { text } = view;
  const { path, checked, findings, gates, unsaid = [] } = file;
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
      ...unsaid.map((said) => cell(`  ${said}`, 'muted')),
      ...gates.map((gate) => cell(`  ${gate.text}`, gate.passed ? 'good' : 'bad')),
    ),
    ...single.map((d) => lines(null, ...findingCells(d, { path, width, who: who(d) }, view))),
    ...alike.map((group) => groupedSection(group, path, who, view)),
    ...(more.length > 0 ? [lines(null, ...more)] : []),
  ];
}
