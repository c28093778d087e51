import type { Lang } from '../../diagnostic/lang.js';
import type { Eligibility, RequirementResult } from '../../eligibility/requirements.js';
import { toDouble } from '../../instrument/exact.js';
import type { AssessmentReport, RequirementReport } from '../score/score-schema.js';

/** Verdicts with their requirements, points as doubles. */
export function reportEligibility(
  eligibility: readonly Eligibility[],
  lang: Lang,
): AssessmentReport['eligibility'] {
  return eligibility.map(({ requirements, ...rest }) => ({
    ...rest,
    requirements: reportRequirements(requirements, lang),
  }));
}

/** `margin` is converted from the exact difference, never from two doubles. */
export function reportRequirements(
  requirements: readonly RequirementResult[],
  lang: Lang,
): RequirementReport[] {
  return requirements.map((r) => ({
    id: r.id,
    label: r.label[lang],
    max: toDouble(r.max),
    minimum: toDouble(r.minimum),
    minimumPercent: r.minimumPercent === null ? null : toDouble(r.minimumPercent),
    actual: toDouble(r.actual),
    margin: toDouble(r.margin),
    passed: r.passed,
  }));
}
