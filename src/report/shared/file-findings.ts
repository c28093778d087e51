import type { TextMessages } from '../../messages/id/text.js';
import type { Failure } from '../failure/failure-schema.js';
import { formatMargin } from '../page/numbers.js';
import type { Words } from '../page/view.js';
import type { DiagnosticReport } from '../score/score-schema.js';
import { bySeverityAndPlace } from './finding-order.js';
import { placeText } from './location.js';

/** Problems of files, for formats that show them at their places. */
export interface Findings {
  readonly tool: { readonly name: string; readonly version: string };
  /** In the order in which they were named. */
  readonly files: readonly FileFindings[];
  /** Where findings are told that a format has no room for: on the page of the job, or only in other formats. */
  readonly restIn?: 'summary';
}

/** One file with its findings sorted. */
export interface FileFindings {
  readonly path: string;
  /** False where the file could not be read; its findings say why. */
  readonly checked: boolean;
  /** Worst first, then by place; what shares a place stays in the order of the check. */
  readonly findings: readonly DiagnosticReport[];
  readonly gates: readonly GateWords[];
  /** Why there may be more than the findings say. */
  readonly unsaid?: readonly string[];
}

/** A gate and how it came out, in words. */
export interface GateWords {
  readonly id: string;
  readonly passed: boolean;
  readonly text: string;
}

/** A file that could not be read: its diagnostics, or the failure itself where it has none. */
export function unreadFile({ diagnostics, failure, source }: Failure): FileFindings {
  const subject = { params: {}, indicator: null, input: null, by: null, points: null };
  const itself: DiagnosticReport = {
    ...failure,
    ...subject,
    severity: 'error',
    fingerprint: '',
    excerpt: null,
    location: { path: source.path },
  };
  const findings = bySeverityAndPlace(diagnostics.length > 0 ? diagnostics : [itself]);
  return { path: source.path, checked: false, findings, gates: [] };
}

/** `file:line:col` or `sheet!cell`; the file where there is nothing finer. */
export const findingPlace = (d: DiagnosticReport, path: string): string => placeText(d.location) || path;

/** `A.II.1.i.a.agen_perubahan`, or nothing. */
export function subjectText({ indicator, input }: DiagnosticReport): string {
  return indicator === null ? '' : `${indicator}${input === null ? '' : `.${input}`}`;
}

/**
 * The points that a finding costs, or those it puts at risk, called so; nothing where neither is known. With enough
 * digits not to read as none.
 */
export function costText({ points, risk }: DiagnosticReport, { text, lang }: Words): string {
  const unsigned = (value: number) => formatMargin(Math.abs(value), lang).replace(/^\+/, '');
  if (points !== null) return unsigned(points);
  return risk === undefined ? '' : text.check.risk(unsigned(risk));
}

/** "2 galat, 1 peringatan, 0 catatan", or that there is nothing. */
export function countsText(findings: readonly DiagnosticReport[], text: TextMessages): string {
  const of = (severity: DiagnosticReport['severity']) =>
    findings.filter((d) => d.severity === severity).length;
  return findings.length === 0 ? text.check.clean : text.check.counts(of('error'), of('warning'), of('info'));
}
