import type { Side } from '../../diagnostic/side.js';
import { type GatesAsked, minimumGateId } from '../../eligibility/gates.js';
import { type MinimumAsked, minimumText } from '../../eligibility/minimums.js';
import type { BatchRow, Standing } from './batch-schema.js';

export type RowAssessment = BatchRow['assessments'][number];

/** The assessment of one side; undefined when it has answered nothing. */
export const assessmentBy = (row: Pick<BatchRow, 'assessments'>, by: Side): RowAssessment | undefined =>
  row.assessments.find((assessment) => assessment.by === by);

/**
 * How a row stands when one side decides; null when that side has answered nothing.
 * @param target the predicate asked for; else the one the unit aims at; else the first.
 */
export function standingOf(row: BatchRow, by: Side, target: string | null): Standing | null {
  const assessment = assessmentBy(row, by);
  if (!assessment) return null;
  const { eligibility, points, areas, answered, unanswered, invalid } = assessment;
  const known = (id: string | null) => eligibility.find((e) => e.predicate === id?.toLowerCase());
  const aimed = known(target) ?? known(row.unit.target) ?? eligibility[0];
  const requirements = aimed?.requirements ?? [];
  const [first, ...others] = requirements;
  // of equal margins, the one the instrument names first
  const thinnest = others.reduce((least, r) => (least && r.margin < least.margin ? r : least), first);
  return {
    by,
    target: aimed?.predicate ?? '',
    total: points,
    areas,
    thinnest: thinnest ? { id: thinnest.id, margin: thinnest.margin } : null,
    failing: requirements.filter((r) => !r.passed).map((r) => r.id),
    verdicts: eligibility.map((e) => {
      const prerequisites = row.prerequisites.find((p) => p.predicate === e.predicate)?.passed ?? null;
      return {
        predicate: e.predicate,
        passed: e.passed,
        provisional: e.provisional,
        ...(e.mismatched && { mismatched: true as const }),
        failing: e.requirements.filter((r) => !r.passed).length,
        prerequisites,
        sure: e.passed && !e.provisional && prerequisites === true,
      };
    }),
    answered,
    unanswered,
    invalid,
  };
}

/** Everything asked of every file, by the id of its gate, and whether a row passes it when `by` decides. */
export function gatesOf(
  { gates, minimums }: GatesAsked,
  by: Side,
): { readonly id: string; readonly passes: (row: BatchRow) => boolean }[] {
  return [
    ...gates.map((id) => ({ id, passes: (row: BatchRow) => passesGate(row, by, id) })),
    ...minimums.map((asked) => ({
      id: minimumGateId(asked),
      passes: (row: BatchRow) => passesMinimum(row, asked),
    })),
  ];
}

/** Whether a file passes a gate: every requirement met, every answer given, no prerequisite that is false. */
function passesGate(row: BatchRow, by: Side, gate: string): boolean {
  const assessment = assessmentBy(row, by);
  const eligibility = assessment?.eligibility.find((e) => e.predicate === gate);
  if (!assessment || !eligibility?.passed || assessment.unanswered + assessment.invalid > 0) return false;
  return row.prerequisites.find((p) => p.predicate === gate)?.passed !== false;
}

/** As it was judged exactly when the row was made; a row of a run that did not ask for this minimum does not pass it. */
function passesMinimum(row: BatchRow, asked: MinimumAsked): boolean {
  const wanted = minimumText(asked);
  return row.minimums?.some((m) => m.id === asked.id && m.asked === wanted && m.passed) ?? false;
}
