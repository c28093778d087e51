import type { CachedTotal } from '../../check/cached.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import type { Side } from '../../diagnostic/side.js';
import type { Assessment } from '../../eligibility/assess.js';
import type { PrerequisiteResult } from '../../eligibility/prerequisites.js';
import { findShortfalls } from '../../eligibility/shortfalls.js';
import type { Fraction } from '../../instrument/exact.js';
import type { Instrument } from '../../instrument/model.js';
import { type Policy, policyOf } from '../../scoring/policy.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { reportDiagnostic } from '../shared/diagnostics.js';
import { reportEligibility } from '../shared/eligibility.js';
import { locationOf } from '../shared/location.js';
import { reportSafety } from '../shared/safety.js';
import { reportWhatIf, type WhatIf } from '../shared/what-if.js';
import { compareSides } from './compare-sides.js';
import { judgeGates } from './gates.js';
import { reportNode } from './node.js';
import type { AssessmentReport, Report } from './schema.js';

/** Everything known about one worksheet, ready to be reported. */
export interface Findings {
  readonly instrument: Instrument;
  readonly worksheet: Worksheet;
  readonly source: { readonly path: string; readonly sha256: string };
  readonly policy: Policy;
  readonly assessments: readonly Assessment[];
  readonly prerequisites: readonly PrerequisiteResult[];
  readonly cached: CachedTotal | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Predicates asked for with `--gate`. */
  readonly gates: readonly string[];
  /** When answers were supposed. */
  readonly whatIf?: WhatIf;
}

export const reportSchemaId = 'https://lke-zi.invalid/schemas/report-1.json';

/** The versioned report (design, section 7). Exact points become doubles here and nowhere earlier. */
export function buildReport(findings: Findings, toolVersion: string, lang: Lang): Report {
  const { instrument, worksheet, source, policy, cached } = findings;
  const diagnostics = findings.diagnostics.map((d) => reportDiagnostic(d, policy.by, lang));
  const assessments = findings.assessments.map((a) => reportAssessment(a, findings, lang));
  const prerequisites = findings.prerequisites.map((result) => ({
    ...result,
    items: result.items.map((item) => ({ ...item, label: item.label[lang] })),
  }));
  const bySide = (by: Side) => findings.assessments.find((a) => a.by === by);
  const decides = bySide(policy.by);
  const whatIf = findings.whatIf && decides && reportWhatIf(findings.whatIf, decides, instrument, lang);
  return {
    $schema: reportSchemaId,
    version: 1,
    tool: { name: 'lke-zi', version: toolVersion },
    instrument: {
      id: instrument.id,
      title: instrument.title[lang],
      regulation: instrument.regulation,
      sha256: instrument.sha256,
      fingerprint: instrument.fingerprint,
    },
    source: {
      ...source,
      format: worksheet.format,
      layout: worksheet.layout,
      cached: cached && {
        total: double(cached.total),
        error: cached.error,
        difference: double(cached.difference),
        causes: cached.causes.map(({ origin, points, ...cause }) => ({
          ...cause,
          points: double(points),
          location: locationOf(origin),
        })),
      },
    },
    unit: { ...worksheet.unit, name: worksheet.unit.name ?? nameFromPath(source.path) },
    policy: policyOf(policy),
    ...(whatIf && { whatIf }),
    assessments,
    comparison: compareSides(instrument, bySide('unit'), bySide('tpi'), lang),
    prerequisites,
    gates: judgeGates(findings.gates, assessments, prerequisites, policy.by),
    diagnostics,
  };
}

function reportAssessment(a: Assessment, findings: Findings, lang: Lang): AssessmentReport {
  const { instrument, worksheet, policy } = findings;
  const difference = a.workbookTotal?.sub(a.root.points);
  const counted = a.workbookTotal && difference && !difference.equals(0);
  return {
    by: a.by,
    answered: a.answered,
    unanswered: a.unanswered,
    invalid: a.invalid,
    score: reportNode(a.root, worksheet, a.by, lang),
    areas: a.areas.map((area) => ({
      id: area.id,
      label: area.label[lang],
      max: area.max.valueOf(),
      points: area.points.valueOf(),
      fraction: area.points.div(area.max).valueOf(),
      nodes: [...area.nodes],
    })),
    workbook: counted ? { points: a.workbookTotal.valueOf(), difference: difference.valueOf() } : null,
    eligibility: reportEligibility(a.eligibility, lang),
    target: a.target,
    shortfalls: findShortfalls(a, policy).map((s) => ({
      id: s.id,
      label: instrument.nodes.get(s.id)?.label[lang] ?? s.id,
      from: s.from,
      to: s.to,
      gain: s.gain.valueOf(),
      clears: [...s.clears],
      adjustable: s.adjustable,
    })),
    safety: reportSafety(a, instrument, false, lang),
  };
}

const double = (value: Fraction | null): number | null => (value === null ? null : value.valueOf());

/** The file's name without folders and endings, when nothing in it names the unit. */
export function nameFromPath(path: string): string {
  const base = path.split(/[\\/]/).at(-1) ?? path;
  return base.replace(/\.[A-Za-z0-9]{1,5}$/, '') || base;
}
