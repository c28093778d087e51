import type { Lang } from '../../diagnostic/lang.js';
import type { Eligibility, RequirementResult } from '../../eligibility/requirements.js';
import type { AssessmentReport, RequirementReport } from '../score/schema.js';

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
    max: r.max.valueOf(),
    minimum: r.minimum.valueOf(),
    minimumPercent: r.minimumPercent === null ? null : r.minimumPercent.valueOf(),
    actual: r.actual.valueOf(),
    margin: r.margin.valueOf(),
    passed: r.passed,
  }));
}
