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
import { type Cell, cell, lines, type Section } from '../../report/page/section.js';
import type { CheckResult, DiagnosticReport } from '../../report/score/schema.js';
import { sectionsText, type TextOptions } from '../text.js';
import { alikeSection, splitAlike } from './alike.js';
import { excerptLines } from './excerpt.js';

export type CheckTextOptions = Omit<TextOptions, 'detail'>;

/** Every finding of every file, for people: with the text it is about, or in a table where very many are alike. */
export function formatCheckText(result: CheckResult, options: CheckTextOptions): string {
  const { text } = messagesIn(options.lang);
  const files = fileViews(result);
  const disclaimer = disclaimerText(files, text);
  const sections = [
    ...files.flatMap((file) => fileSections(file, text, options)),
    lines(null, cell(summaryText(files, text), 'strong')),
    ...(disclaimer === null ? [] : [lines(null, cell(disclaimer, 'muted'))]),
  ];
  return sectionsText(sections, options);
}

function fileSections(file: FileView, text: TextMessages, options: CheckTextOptions): Section[] {
  const { path, report, findings } = file;
  const state = report === null ? text.check.unchecked : countsText(findings, text);
  const gates = report === null ? [] : gateViews(report, text, options.lang);
  const bothSides = findings.some((d) => d.by === 'tpi');
  const { single, alike } = splitAlike(findings);
  return [
    lines(
      null,
      cell(`${path}: ${state}`, 'strong'),
      ...gates.map((gate) => cell(`  ${gate.text}`, gate.passed ? 'good' : 'bad')),
    ),
    ...single.map((d) => lines(null, ...findingCells(d, path, bothSides, text, options))),
    ...alike.map((group) => alikeSection(group, path, bothSides, text, options.lang)),
  ];
}

/** How bad and where, what it is about and what is at stake on one line; then the sentence and the source. */
function findingCells(
  d: DiagnosticReport,
  path: string,
  bothSides: boolean,
  text: TextMessages,
  { lang, width }: CheckTextOptions,
): Cell[] {
  const tone = d.severity === 'error' ? 'bad' : d.severity === 'warning' ? 'strong' : 'muted';
  const who = d.by !== null && bothSides ? ` ${text.sideTitle[d.by]}` : '';
  const risk = riskText(d, lang);
  const facts = [
    `${text.severity[d.severity]} ${findingPlace(d, path)}`,
    d.code,
    `${subjectText(d)}${who}`.trim(),
    risk === '' ? '' : text.check.points(risk),
  ];
  return [
    cell(facts.filter((fact) => fact !== '').join('  '), tone),
    cell(`  ${d.message}`),
    ...excerptLines(d, width).map((line) => cell(line, 'muted')),
  ];
}
