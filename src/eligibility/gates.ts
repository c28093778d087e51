import type { Fraction } from '../instrument/exact.js';
import type { Instrument } from '../instrument/model.js';
import type { Assessment } from './assess.js';
import { judgeMinimum, type MinimumAsked, nodesOf } from './minimums.js';
import type { PrerequisiteResult } from './prerequisites.js';

/** What a house asks of a worksheet beyond its being sound. */
export interface GatesAsked {
  /** Predicates, as the instrument spells them. */
  readonly gates: readonly string[];
  readonly minimums: readonly MinimumAsked[];
}

export interface GateResult {
  /** A predicate, or `min:` and the id of what a minimum is asked of. */
  readonly id: string;
  readonly passed: boolean;
  /** Ids of what it fails on: `instrument` (other questions, or no such predicate), requirements, `answers`, prerequisites. */
  readonly reasons: readonly string[];
  /** Of a minimum. */
  readonly asked?: MinimumAsked;
  /** Of a minimum, where the side that decides has answers. Points. */
  readonly points?: { readonly actual: Fraction; readonly minimum: Fraction; readonly margin: Fraction };
}

/**
 * Judges what was asked of the side that decides.
 * @param assessment of that side; undefined when it has answered nothing, which passes no gate.
 */
export function judgeGates(
  { gates, minimums }: GatesAsked,
  instrument: Instrument,
  assessment: Assessment | undefined,
  prerequisites: readonly PrerequisiteResult[],
): GateResult[] {
  return [
    ...gates.map((id) => predicateGate(id, assessment, prerequisites)),
    ...minimums.map((asked) => minimumGate(asked, instrument, assessment)),
  ];
}

/**
 * A predicate fails on a failing requirement, a missing or invalid answer, or a prerequisite that is false. "Not
 * evaluated" does not fail it.
 */
function predicateGate(
  id: string,
  assessment: Assessment | undefined,
  prerequisites: readonly PrerequisiteResult[],
): GateResult {
  const eligibility = assessment?.eligibility.find((e) => e.predicate === id);
  const items = prerequisites.find((p) => p.predicate === id)?.items ?? [];
  const reasons = [
    ...(assessment && (!eligibility || eligibility.mismatched) ? ['instrument'] : []),
    ...(eligibility?.requirements ?? []).filter((r) => !r.passed).map((r) => r.id),
    ...(assessment && assessment.unanswered + assessment.invalid === 0 ? [] : ['answers']),
    ...items.filter((item) => item.passed === false).map((item) => item.id),
  ];
  return { id, passed: eligibility !== undefined && reasons.length === 0, reasons };
}

/** What the gate of a minimum is called. */
export const minimumGateId = ({ id }: Pick<MinimumAsked, 'id'>): string => `min:${id}`;

function minimumGate(
  asked: MinimumAsked,
  instrument: Instrument,
  assessment: Assessment | undefined,
): GateResult {
  const id = minimumGateId(asked);
  if (!assessment) return { id, passed: false, reasons: [asked.id], asked };
  const isMismatched = assessment.eligibility.some(({ mismatched }) => mismatched);
  if (isMismatched || !nodesOf(instrument, asked.id))
    return { id, passed: false, reasons: ['instrument'], asked };
  const { passed, actual, minimum } = judgeMinimum(instrument, assessment, asked);
  const points = { actual, minimum, margin: actual.sub(minimum) };
  return { id, passed, reasons: passed ? [] : [asked.id], asked, points };
}
