import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { messagesIn } from '../../messages/messages.js';
import {
  countsText,
  disclaimerText,
  type FileView,
  fileViews,
  findingPlace,
  gateViews,
  riskText,
  subjectText,
  summaryText,
} from '../../report/check/view.js';
import { type Cell, type Column, cell, lines, type Section } from '../../report/page/section.js';
import type { CheckResult } from '../../report/score/schema.js';
import { sectionsMarkdown } from '../markdown.js';

export interface CheckMarkdownOptions {
  readonly lang: Lang;
  /** Findings beyond this many are only counted; all are shown without it. */
  readonly most?: number;
}

/** One table a file under the summary, for issues, wikis and step summaries. */
export function formatCheckMarkdown(result: CheckResult, options: CheckMarkdownOptions): string {
  const { lang, most = Number.POSITIVE_INFINITY } = options;
  const { text } = messagesIn(lang);
  const files = fileViews(result);
  const disclaimer = disclaimerText(files, text);
  let room = most;
  const tables = files.map((file) => {
    const shown = file.findings.slice(0, room);
    room -= shown.length;
    return fileSection({ ...file, findings: shown }, countsText(file.findings, text), text, lang);
  });
  const all = files.reduce((sum, file) => sum + file.findings.length, 0);
  const sections = [
    lines(text.check.title, cell(summaryText(files, text), 'strong')),
    ...tables,
    ...(all > most ? [lines(null, cell(text.check.moreRows(all - most), 'strong'))] : []),
    ...(disclaimer === null ? [] : [lines(null, cell(disclaimer))]),
  ];
  return sectionsMarkdown(sections);
}

function fileSection(
  { path, report, findings }: FileView,
  counts: string,
  text: TextMessages,
  lang: Lang,
): Section {
  const { head, unchecked } = text.check;
  const columns: Column[] = [
    { head: head.severity, align: 'left' },
    { head: head.place, align: 'left' },
    { head: head.code, align: 'left' },
    { head: head.subject, align: 'left' },
    { head: head.points, align: 'right' },
    { head: head.message, align: 'left' },
  ];
  const rows = findings.map((d): Cell[] => {
    const who = d.by === null ? '' : ` ${text.sideTitle[d.by]}`;
    return [
      cell(text.severity[d.severity]),
      cell(findingPlace(d, path)),
      cell(d.code),
      cell(`${subjectText(d)}${who}`.trim()),
      cell(riskText(d, lang)),
      cell(d.message),
    ];
  });
  const gates = report === null ? [] : gateViews(report, text, lang);
  return {
    title: path,
    lines: [
      cell(report === null ? unchecked : counts),
      ...gates.map((gate) => cell(gate.text, gate.passed ? undefined : 'strong')),
    ],
    table: rows.length > 0 ? { columns, rows } : null,
  };
}
