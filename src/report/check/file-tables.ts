import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { type Cell, cell, lines, type Page, type Section } from '../page/section.js';
import { left, right, tableIfAny } from '../page/table.js';
import type { DiagnosticReport } from '../score/schema.js';
import { type FileFindings, findingPlace, riskText, subjectText } from '../shared/file-findings.js';
import { countsText } from './counts-text.js';
import { officialLine, partOfficial } from './official.js';

/** A page on which the faults of the official workbook are one line, or told one by one. */
export interface CheckPage extends Page {
  readonly detail: boolean;
}

/** One table a file. Findings beyond `most` over all files are only counted. */
export function fileTables(
  files: readonly FileFindings[],
  { most, detail }: CheckPage,
  text: TextMessages,
  lang: Lang,
): Section[] {
  let room = most ?? Number.POSITIVE_INFINITY;
  let all = 0;
  const tables = files.map((file) => {
    const { own, official } = partOfficial(file.findings, detail);
    const shown = own.slice(0, room);
    room -= shown.length;
    all += own.length;
    return fileTable(file, shown, officialLine(official, text, lang), { text, lang });
  });
  const rest = most === undefined ? 0 : all - most;
  return [...tables, ...(rest > 0 ? [lines(null, cell(text.check.moreRows(rest), 'strong'))] : [])];
}

function fileTable(
  { path, checked, findings, gates }: FileFindings,
  shown: readonly DiagnosticReport[],
  more: readonly Cell[],
  { text, lang }: { text: TextMessages; lang: Lang },
): Section {
  const { head, unchecked } = text.check;
  const subject = (d: DiagnosticReport) =>
    `${subjectText(d)}${d.by === null ? '' : ` ${text.sideTitle[d.by]}`}`.trim();
  return {
    title: path,
    lines: [
      cell(checked ? countsText(findings, text) : unchecked),
      ...gates.map((gate) => cell(gate.text, gate.passed ? undefined : 'strong')),
      ...more,
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
