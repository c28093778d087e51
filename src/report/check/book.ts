import type { Lang } from '../../diagnostic/lang.js';
import type { Book } from '../page/book.js';
import { cell } from '../page/section.js';
import { numberColumn, sheetOf, textColumn } from '../page/sheet.js';
import { viewOn } from '../page/view.js';
import { countsText, type FileFindings } from '../shared/file-findings.js';
import { linesSheet } from '../shared/lines-sheet.js';
import { disclaimerText, whoText } from '../shared/provenance.js';
import { aboutSheet, findingsSheet } from '../shared/sheets.js';
import type { CheckResult } from './check-schema.js';
import { reviewSheets } from './review/sheets.js';
import { isReviewed } from './review/words.js';
import { checkProvenance, checkSummary, toDoOf } from './sections.js';

/** Files up to which each is told first. */
const mostFiles = 10;

/** The findings of every file as a workbook, and a row a file. */
export function checkBook(result: CheckResult, files: readonly FileFindings[], lang: Lang): Book {
  const view = viewOn({ width: null, drawn: true }, lang);
  const { text } = view;
  const { head, sheets } = text.paper;
  const { $schema, tool } = result;
  const report = result.files.find((file) => 'instrument' in file);
  const isReview = result.files.some(isReviewed);
  const todo = toDoOf(result, files, view);
  const toDoText = (file: FileFindings) =>
    (todo[files.indexOf(file)] ?? []).map(({ title }, i) => `${i + 1}. ${title}`).join('; ') || null;
  const fileLines = (file: FileFindings, i: number) => {
    const checked = result.files[i];
    const name = checked && 'unit' in checked ? `${whoText(checked.unit, view)} (${file.path})` : file.path;
    return [
      cell(`${name}: ${file.checked ? countsText(file.findings, text) : text.check.unchecked}`, 'strong'),
      ...file.gates.map((gate) => cell(gate.text)),
      ...(todo[i] ?? []).map(({ title }, nth) => ({
        ...cell(`${nth + 1}. ${title}`),
        ...(nth === 0 && { about: text.first.first }),
      })),
    ];
  };
  const summaryLines = [
    ...checkSummary(result, files, view),
    // of many files the sheet of files says it, a row each
    ...(files.length > mostFiles ? [] : files.flatMap(fileLines)),
  ];
  const count = (severity: string) => (file: FileFindings) =>
    file.findings.filter((finding) => finding.severity === severity).length;
  return {
    title: isReview ? text.review.title : text.check.title,
    lang,
    foot: report ? disclaimerText(report, view) : `${tool.name} ${tool.version}`,
    sheets: [
      linesSheet(sheets.summary, summaryLines, view),
      ...(isReview ? reviewSheets(result, view) : []),
      sheetOf(sheets.files, files, [
        textColumn(text.paper.file, 50, ({ path }) => path, { wraps: true }),
        textColumn(head.checked, 20, ({ checked }) => (checked ? text.yes : text.check.unchecked)),
        textColumn(text.first.first, 60, toDoText, { wraps: true }),
        numberColumn(head.errors, 'count', count('error')),
        numberColumn(head.warnings, 'count', count('warning'), { width: 12 }),
        numberColumn(head.infos, 'count', count('info')),
        textColumn(head.gates, 60, ({ gates }) => gates.map((gate) => gate.text).join('; '), { wraps: true }),
        textColumn(text.check.unsaid.head, 40, ({ unsaid = [] }) => unsaid.join('; '), {
          wraps: true,
          when: files.some(({ unsaid = [] }) => unsaid.length > 0),
        }),
      ]),
      findingsSheet(
        files.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding }))),
        view,
      ),
      ...checkProvenance(result, view).map((section) => aboutSheet(sheets.provenance, section, view)),
    ],
    about: [
      ['schema', $schema],
      ['tool', `${tool.name} ${tool.version}`],
    ],
  };
}
