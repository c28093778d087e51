import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { findingPlace, riskText, subjectText } from '../../report/check/view.js';
import { type Cell, cell, type Section } from '../../report/page/section.js';
import type { DiagnosticReport } from '../../report/score/schema.js';

/** From so many on, findings of one code are a table: a hundred answers without evidence must not drown the rest. */
const fewest = 10;

/** Findings of one code that is no error, in the order of what they put at risk. */
export interface Alike {
  readonly code: string;
  readonly findings: readonly DiagnosticReport[];
}

/** Takes the codes apart that are found so often in a file; errors are always told one by one. */
export function splitAlike(findings: readonly DiagnosticReport[]): {
  readonly single: readonly DiagnosticReport[];
  readonly alike: readonly Alike[];
} {
  const byCode = new Map<string, DiagnosticReport[]>();
  for (const d of findings) {
    if (d.severity !== 'error') byCode.set(d.code, [...(byCode.get(d.code) ?? []), d]);
  }
  const many = [...byCode].filter(([, found]) => found.length >= fewest);
  const codes = new Set(many.map(([code]) => code));
  return {
    single: findings.filter((d) => d.severity === 'error' || !codes.has(d.code)),
    alike: many.map(([code, found]) => ({ code, findings: [...found].sort((a, b) => risk(b) - risk(a)) })),
  };
}

const risk = ({ points }: DiagnosticReport): number => Math.abs(points ?? 0);

/** One line or two a finding: place, points at risk, what it is about and what is said of it. */
export function alikeSection(
  { code, findings }: Alike,
  path: string,
  bothSides: boolean,
  text: TextMessages,
  lang: Lang,
): Section {
  const { head, alike } = text.check;
  const [first] = findings;
  const points = findings.some((d) => d.points !== null);
  const rows = findings.map((d): Cell[] => {
    const who = d.by !== null && bothSides ? ` ${text.sideTitle[d.by]}` : '';
    const about = `${subjectText(d)}${who}`.trim();
    return [
      cell(findingPlace(d, path)),
      ...(points ? [cell(riskText(d, lang))] : []),
      cell(about === '' ? d.message : `${about}: ${d.message}`),
    ];
  });
  const columns = [
    { head: head.place, align: 'left' as const },
    ...(points ? [{ head: head.points, align: 'right' as const }] : []),
    { head: head.message, align: 'left' as const, shrinks: true },
  ];
  const severity = first ? text.severity[first.severity] : '';
  return {
    title: null,
    lines: [cell(alike(severity, code, findings.length), 'strong')],
    table: { columns, rows },
  };
}
