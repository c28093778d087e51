import { mistypedAnswers } from '../../check/mistyped.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Assessment } from '../../eligibility/assess.js';
import { sum, toDouble } from '../../instrument/exact.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import type { Failure } from '../failure/failure-schema.js';
import { reportSchemaId } from '../score/score-report.js';
import { type Maker, reportDiagnostic } from '../shared/diagnostics.js';
import { isAnyLeftOut, type LeftOut, withEndings } from '../shared/left-out.js';
import { mistypedPart } from '../shared/mistyped.js';
import {
  type Findings,
  reportCounts,
  reportGates,
  reportHead,
  reportPrerequisites,
  reportVerdicts,
} from '../shared/parts.js';
import { unquoted } from '../shared/quoted.js';
import { reportSafety } from '../shared/safety.js';
import type { CheckedFile, CheckResult } from './check-schema.js';

export const checkSchemaId = 'https://lke-zi.invalid/schemas/check-1.json';

/** The text that a diagnostic is about: a line of the file, or what the row of a sheet says; null for neither. */
export type Excerpt = (diagnostic: Diagnostic) => string | null;

/**
 * What `lke check` says of one file: its report without scores, its findings with the text they are about.
 * @param excerpt null: nothing that people wrote beside their answers is repeated.
 */
export function buildCheckedFile(findings: Findings, excerpt: Excerpt | null, maker: Maker): CheckedFile {
  const { lang } = maker;
  const { instrument, judgement } = findings;
  return {
    $schema: reportSchemaId,
    ...reportHead(findings, maker),
    prerequisites: reportPrerequisites(judgement, lang),
    gates: reportGates(judgement),
    diagnostics: judgement.diagnostics.map((diagnostic) => ({
      ...reportDiagnostic(diagnostic, maker, excerpt ? diagnostic : unquoted(diagnostic)),
      excerpt: excerpt === null ? null : excerpt(diagnostic),
    })),
    assessments: judgement.assessments.map((a) => ({
      ...reportCounts(a),
      ...mistypedPart(findings.worksheet, a.marks),
      ...reportVerdicts(a, lang),
      unansweredPoints: unansweredPoints(a),
      ...mistypedPoints(a, findings.worksheet),
      safety: reportSafety(a, instrument, false, lang),
    })),
  };
}

function unansweredPoints({ nodes }: Assessment): number {
  const blank = [...nodes.values()].filter(({ mark, status }) => mark !== null && status === 'unanswered');
  return toDouble(sum(blank.map(({ max }) => max)));
}

/** Of those, what is answered under a code that there is not. */
function mistypedPoints({ nodes, marks }: Assessment, worksheet: Worksheet) {
  const found = mistypedAnswers(worksheet, marks);
  if (found.length === 0) return {};
  return { mistypedPoints: toDouble(sum(found.flatMap(({ id }) => nodes.get(id)?.max ?? []))) };
}

/** The result over all files, in the order in which they were named. */
export function buildCheckResult(
  files: readonly (CheckedFile | Failure)[],
  left: LeftOut,
  toolVersion: string,
): CheckResult {
  const leftOut = withEndings(left);
  return {
    $schema: checkSchemaId,
    version: 1,
    tool: { name: 'lke-zi', version: toolVersion },
    files: [...files],
    ...(isAnyLeftOut(left) && { leftOut }),
  };
}
