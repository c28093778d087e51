import type { Lang } from '../../diagnostic/lang.js';
import type { Side } from '../../diagnostic/side.js';
import type { Assessment } from '../../eligibility/assess.js';
import { findShortfalls } from '../../eligibility/shortfalls.js';
import { toDouble } from '../../instrument/exact.js';
import { type Maker, reportDiagnostic } from '../shared/diagnostics.js';
import { mistypedPart } from '../shared/mistyped.js';
import { reportNeededIndexes } from '../shared/needed-indexes.js';
import {
  advicePart,
  type Findings,
  reportCounts,
  reportGates,
  reportHead,
  reportPrerequisites,
  reportVerdicts,
  whatIfPart,
} from '../shared/parts.js';
import { reportSafety } from '../shared/safety.js';
import { compareSides } from './compare-sides.js';
import { reportNode } from './node.js';
import type { AssessmentReport, Report } from './score-schema.js';

export const reportSchemaId = 'https://lke-zi.invalid/schemas/report-1.json';

/** The versioned report. Exact points become doubles here and nowhere earlier. */
export function buildReport(findings: Findings, maker: Maker): Report {
  const { lang } = maker;
  const { instrument, judgement } = findings;
  const bySide = (by: Side) => judgement.assessments.find((a) => a.by === by);
  return {
    $schema: reportSchemaId,
    ...reportHead(findings, maker),
    ...whatIfPart(findings, lang),
    assessments: judgement.assessments.map((a) => reportAssessment(a, findings, lang)),
    comparison: compareSides(instrument, bySide('unit'), bySide('tpi'), lang),
    prerequisites: reportPrerequisites(judgement, lang),
    ...advicePart(findings, lang),
    gates: reportGates(judgement),
    diagnostics: judgement.diagnostics.map((d) => reportDiagnostic(d, maker)),
  };
}

function reportAssessment(
  a: Assessment,
  { instrument, worksheet, judgement: { policy } }: Findings,
  lang: Lang,
): AssessmentReport {
  return {
    ...reportCounts(a),
    ...mistypedPart(worksheet, a.marks),
    score: reportNode(a.root, worksheet, a.by, lang),
    ...reportVerdicts(a, lang),
    neededIndexes: reportNeededIndexes({ instrument, worksheet }, a, lang),
    shortfalls: findShortfalls(a, policy).map((s) => ({
      id: s.id,
      label: instrument.nodes.get(s.id)?.label[lang] ?? s.id,
      from: s.from,
      to: s.to,
      gain: toDouble(s.gain),
      clears: [...s.clears],
      towards: [...s.towards],
      adjustable: s.adjustable,
    })),
    safety: reportSafety(a, instrument, false, lang),
  };
}
