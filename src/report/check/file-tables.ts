import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { cell, lines, type Section } from '../page/section.js';
import { left, right, tableIfAny } from '../page/table.js';
import type { DiagnosticReport } from '../score/schema.js';
import { type FileFindings, findingPlace, riskText, subjectText } from '../shared/file-findings.js';
import { countsText } from './counts-text.js';

/**
 * One table a file.
 * @param most findings beyond this many over all files are only counted.
 */
export function fileTables(
  files: readonly FileFindings[],
  most: number | null,
  text: TextMessages,
  lang: Lang,
): Section[] {
  let room = most ?? Number.POSITIVE_INFINITY;
  const tables = files.map((file) => {
    const shown = file.findings.slice(0, room);
    room -= shown.length;
    return fileTable(file, shown, text, lang);
  });
  const all = files.reduce((sum, file) => sum + file.findings.length, 0);
  const rest = most === null ? 0 : all - most;
  return [...tables, ...(rest > 0 ? [lines(null, cell(text.check.moreRows(rest), 'strong'))] : [])];
}

function fileTable(
  { path, checked, findings, gates }: FileFindings,
  shown: readonly DiagnosticReport[],
  text: TextMessages,
  lang: Lang,
): Section {
  const { head, unchecked } = text.check;
  const subject = (d: DiagnosticReport) =>
    `${subjectText(d)}${d.by === null ? '' : ` ${text.sideTitle[d.by]}`}`.trim();
  return {
    title: path,
    lines: [
      cell(checked ? countsText(findings, text) : unchecked),
      ...gates.map((gate) => cell(gate.text, gate.passed ? undefined : 'strong')),
    ],
    table: tableIfAny(shown, [
      left(head.severity, (d) => text.severity[d.severity]),
      left(head.place, (d) => findingPlace(d, path)),
      left(head.code, (d) => d.code),
      left(head.subject, subject),
      right(head.points, (d) => riskText(d, lang)),
      left(head.message, (d) => d.message),
    ]),
  };
}
