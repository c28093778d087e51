import { cell, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { Words } from '../page/view.js';
import type { DiagnosticReport } from '../score/score-schema.js';
import { costText, findingPlace, subjectText } from '../shared/file-findings.js';

/** From so many on, findings of one code are a table: a hundred answers without evidence must not drown the rest. */
const fewest = 10;

/** Findings of one code that is no error, in the order of what they cost, then of what they put at risk. */
export interface GroupedFindings {
  readonly code: string;
  readonly findings: readonly DiagnosticReport[];
}

/** Takes the codes apart that are found so often in a file; errors are always told one by one. */
export function splitGrouped(findings: readonly DiagnosticReport[]): {
  readonly single: readonly DiagnosticReport[];
  readonly alike: readonly GroupedFindings[];
} {
  const byCode = new Map<string, DiagnosticReport[]>();
  for (const d of findings) {
    if (d.severity !== 'error') byCode.set(d.code, [...(byCode.get(d.code) ?? []), d]);
  }
  const many = [...byCode].filter(([, found]) => found.length >= fewest);
  const codes = new Set(many.map(([code]) => code));
  return {
    single: findings.filter((d) => d.severity === 'error' || !codes.has(d.code)),
    alike: many.map(([code, found]) => ({
      code,
      findings: [...found].sort((a, b) => cost(b) - cost(a) || risk(b) - risk(a)),
    })),
  };
}

const cost = ({ points }: DiagnosticReport): number => Math.abs(points ?? 0);
const risk = (d: DiagnosticReport): number => d.risk ?? 0;

/** One line or two a finding: place, points, what it is about and what is said of it. */
export function groupedSection(
  { code, findings }: GroupedFindings,
  path: string,
  who: (d: DiagnosticReport) => string,
  words: Words,
): Section {
  const { text } = words;
  const { head, alike } = text.check;
  const [first] = findings;
  const about = (d: DiagnosticReport) => `${subjectText(d)}${who(d)}`.trim();
  const severity = first ? text.severity[first.severity] : '';
  return {
    title: null,
    lines: [cell(alike(severity, code, findings.length), 'strong')],
    table: tableOf(findings, [
      left(head.place, (d) => findingPlace(d, path)),
      right(head.points, (d) => costText(d, words), {
        when: findings.some((d) => costText(d, words) !== ''),
      }),
      label(head.message, (d) => (about(d) === '' ? d.message : `${about(d)}: ${d.message}`)),
    ]),
  };
}
