import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import type { Failure } from '../failure/schema.js';
import { buildReport, type Findings } from '../score/build.js';
import type { Report } from '../score/schema.js';
import { reportDiagnostic } from '../shared/diagnostics.js';
import type { CheckedFile, CheckResult } from './schema.js';

export const checkSchemaId = 'https://lke-zi.invalid/schemas/check-1.json';

/** The text that a diagnostic is about: a line of the file, or what the row of a sheet says; null for neither. */
export type Excerpt = (diagnostic: Diagnostic) => string | null;

/**
 * What `lke check` says of one file: its report without scores, its findings with the text they are about.
 * @param gates those judged beside the predicates'.
 */
export function buildCheckedFile(
  findings: Findings,
  gates: Report['gates'],
  excerpt: Excerpt,
  toolVersion: string,
  lang: Lang,
): CheckedFile {
  const {
    assessments,
    comparison: _,
    ...report
  } = buildReport({ ...findings, diagnostics: [] }, toolVersion, lang);
  return {
    ...report,
    gates: [...report.gates, ...gates],
    assessments: assessments.map(({ score, shortfalls, ...rest }) => rest),
    diagnostics: findings.diagnostics.map((diagnostic) => ({
      ...reportDiagnostic(diagnostic, findings.policy.by, lang),
      excerpt: excerpt(diagnostic),
    })),
  };
}

/** The result over all files, in the order in which they were named. */
export function buildCheckResult(
  files: readonly (CheckedFile | Failure)[],
  toolVersion: string,
): CheckResult {
  return {
    $schema: checkSchemaId,
    version: 1,
    tool: { name: 'lke-zi', version: toolVersion },
    files: [...files],
  };
}
