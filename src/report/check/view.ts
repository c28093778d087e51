import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { decimalsToTell, formatMargin, formatNumber, pointsText } from '../page/numbers.js';
import type { CheckedFile, CheckResult, DiagnosticReport, Failure } from '../score/schema.js';
import { placeText } from '../shared/findings.js';
import { predicateName } from '../shared/marks.js';
import { bySeverityAndPlace } from './order.js';

/** One file of a check result with its findings sorted; the files stay in the order in which they were named. */
export interface FileView {
  readonly path: string;
  /** Null where the file could not be read; its findings say why. */
  readonly report: CheckedFile | null;
  /** Worst first, then by place; what shares a place stays in the order of the check. */
  readonly findings: readonly DiagnosticReport[];
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export function fileViews({ files }: CheckResult): FileView[] {
  return files.map((file) => ({
    path: file.source.path,
    report: 'failure' in file ? null : file,
    findings: bySeverityAndPlace('failure' in file ? failureFindings(file) : file.diagnostics),
  }));
}

/** What a file failed on: its diagnostics, or the failure itself where it has none. */
function failureFindings({ diagnostics, failure, source }: Failure): readonly DiagnosticReport[] {
  if (diagnostics.length > 0) return diagnostics;
  const subject = { params: {}, indicator: null, input: null, by: null, points: null };
  return [
    {
      ...failure,
      ...subject,
      severity: 'error',
      fingerprint: '',
      excerpt: null,
      location: { path: source.path },
    },
  ];
}

export function countOf(findings: readonly DiagnosticReport[]): Counts {
  const of = (severity: keyof Counts) => findings.filter((d) => d.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

/** "2 galat, 1 peringatan, 0 catatan", or that there is nothing. */
export function countsText(findings: readonly DiagnosticReport[], text: TextMessages): string {
  const { error, warning, info } = countOf(findings);
  return findings.length === 0 ? text.check.clean : text.check.counts(error, warning, info);
}

/** How many files, how many findings, how many could not be checked. */
export function summaryText(files: readonly FileView[], text: TextMessages): string {
  if (files.length === 0) return text.check.noFiles;
  const findings = files.flatMap((file) => file.findings);
  const unreadable = files.filter((file) => file.report === null).length;
  return text.check.summary(files.length, countsText(findings, text), unreadable);
}

/** Whose calculation it is; null where nothing was calculated. */
export function disclaimerText(files: readonly FileView[], text: TextMessages): string | null {
  const report = files.find((file) => file.report !== null)?.report;
  if (!report) return null;
  return text.disclaimer(report.instrument.regulation, report.instrument.id, report.tool.version);
}

/** `file:line:col` or `sheet!cell`; the file where there is nothing finer. */
export const findingPlace = (d: DiagnosticReport, path: string): string => placeText(d.location) || path;

/** `A.II.1.i.a.agen_perubahan`, or nothing. */
export function subjectText({ indicator, input }: DiagnosticReport): string {
  return indicator === null ? '' : `${indicator}${input === null ? '' : `.${input}`}`;
}

/** The points at risk, with enough digits not to read as none; nothing where they are not known. */
export function riskText({ points }: DiagnosticReport, lang: Lang): string {
  return points === null ? '' : formatMargin(Math.abs(points), lang).replace(/^\+/, '');
}

export interface GateView {
  readonly id: string;
  readonly passed: boolean;
  readonly text: string;
}

/** The gates of a file in words: predicates by their name, house minimums by that of their requirement. */
export function gateViews(
  { gates, assessments, prerequisites }: CheckedFile,
  text: TextMessages,
  lang: Lang,
): GateView[] {
  const named = [
    ...assessments.flatMap((a) => [...a.eligibility.flatMap((e) => e.requirements), ...a.areas]),
    ...prerequisites.flatMap((p) => p.items),
  ];
  const label = (id: string) =>
    id === 'answers' ? text.gateAnswers : (named.find((item) => item.id === id)?.label ?? id);
  return gates.map(({ id, passed, reasons, points }) => {
    const minimum = /^min:(.*)$/s.exec(id)?.[1];
    const name = minimum === undefined ? text.gate(predicateName(id)) : text.check.minimum(label(minimum));
    // the only reason for a minimum not to be met is the minimum itself
    const why = reasons.filter((reason) => reason !== minimum).map(label);
    const failed = why.length > 0 ? text.gateFailed(why.join(', ')) : text.check.failed;
    // a gate that passes on points alone must not read as if the predicate were reached
    const items = prerequisites.find((p) => p.predicate === id)?.items ?? [];
    const open = items.filter((item) => item.passed === null).length;
    const reached =
      open > 0 ? `${text.gatePassed}; ${text.verdict.prerequisitesOpen(open)}` : text.gatePassed;
    const standing = points ? ` (${standingText(points, text, lang)})` : '';
    return { id, passed, text: `${name}: ${passed ? reached : failed}${standing}` };
  });
}

/** "81,98 dari minimal 90,00", with as many decimals as tell the two apart. */
function standingText(
  points: NonNullable<CheckedFile['gates'][number]['points']>,
  text: TextMessages,
  lang: Lang,
): string {
  const least = formatNumber(points.minimum, decimalsToTell(points), lang);
  return text.check.ofMinimum(pointsText(points.actual, [points], lang), least);
}
