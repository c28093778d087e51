import type { Side } from '../../diagnostic/side.js';
import type { AssessmentReport, Report } from './schema.js';

/**
 * Judges the predicates asked for on the deciding side: a gate fails on a failing requirement, a missing or invalid
 * answer, or a prerequisite that is false. "Not evaluated" does not fail it.
 * @returns reasons as ids: requirement ids, `answers`, prerequisite ids.
 */
export function judgeGates(
  gates: readonly string[],
  assessments: readonly AssessmentReport[],
  prerequisites: Report['prerequisites'],
  by: Side,
): Report['gates'] {
  const assessment = assessments.find((a) => a.by === by);
  return gates.map((id) => {
    const eligibility = assessment?.eligibility.find((e) => e.predicate === id);
    const items = prerequisites.find((p) => p.predicate === id)?.items ?? [];
    const reasons = [
      ...(eligibility?.requirements ?? []).filter((r) => !r.passed).map((r) => r.id),
      ...(assessment && assessment.unanswered + assessment.invalid === 0 ? [] : ['answers']),
      ...items.filter((item) => item.passed === false).map((item) => item.id),
    ];
    return { id, passed: eligibility !== undefined && reasons.length === 0, reasons };
  });
}
