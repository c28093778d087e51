import { type Cell, cell, lines, type Page, type Section } from '../page/section.js';
import { label, left, right, tableIfAny } from '../page/table.js';
import type { View } from '../page/view.js';
import type { DiagnosticReport } from '../score/score-schema.js';
import {
  costText,
  countsText,
  type FileFindings,
  findingPlace,
  subjectText,
} from '../shared/file-findings.js';
import { officialLine, partOfficial } from './official.js';

/**
 * One table a file. Findings beyond `most` over all files are only counted.
 * @param toDo what to do about each file, where that is told.
 */
export function fileTables(
  files: readonly FileFindings[],
  { most }: Page,
  view: View,
  toDo: readonly (readonly string[])[] = [],
): Section[] {
  let room = most ?? Number.POSITIVE_INFINITY;
  let all = 0;
  const tables = files.map((file, i) => {
    const { own, official } = partOfficial(file.findings, view.detail);
    const shown = own.slice(0, room);
    room -= shown.length;
    all += own.length;
    const first = (toDo[i] ?? []).map((said, nth) => cell(`${nth + 1}. ${said}`));
    return fileTable(file, shown, [...first, ...officialLine(official, view)], view);
  });
  const rest = most === undefined ? 0 : all - most;
  return [...tables, ...(rest > 0 ? [lines(null, cell(view.text.check.moreRows(rest), 'strong'))] : [])];
}

function fileTable(
  { path, checked, findings, gates, unsaid = [] }: FileFindings,
  shown: readonly DiagnosticReport[],
  more: readonly Cell[],
  view: View,
): Section {
  const { text } = view;
  const { head, unchecked } = text.check;
  const subject = (d: DiagnosticReport) =>
    `${subjectText(d)}${d.by === null ? '' : ` ${text.sideTitle[d.by]}`}`.trim();
  return {
    title: path,
    lines: [
      cell(checked ? countsText(findings, text) : unchecked),
      ...unsaid.map((said) => cell(said)),
      ...gates.map((gate) => cell(gate.text, gate.passed ? undefined : 'strong')),
      ...more,
    ],
    table: tableIfAny(shown, [
      left(head.severity, (d) => text.severity[d.severity]),
      left(head.place, (d) => findingPlace(d, path)),
      left(head.code, (d) => d.code),
      left(head.subject, subject),
      right(head.points, (d) => costText(d, view)),
      label(head.message, (d) => d.message),
    ]),
  };
}
