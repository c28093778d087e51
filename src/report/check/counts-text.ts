import type { TextMessages } from '../../messages/id/text.js';
import type { DiagnosticReport } from '../score/schema.js';

/** "2 galat, 1 peringatan, 0 catatan", or that there is nothing. */
export function countsText(findings: readonly DiagnosticReport[], text: TextMessages): string {
  const of = (severity: DiagnosticReport['severity']) =>
    findings.filter((d) => d.severity === severity).length;
  return findings.length === 0 ? text.check.clean : text.check.counts(of('error'), of('warning'), of('info'));
}
