import type { Side } from '../../diagnostic/side.js';
import type { Assessment } from '../../eligibility/assess.js';
import { type Amount, exactly } from './amount.js';
import type { SavedAssessment, SavedNode, SavedReport } from './saved.js';

/** One of the two that are compared: a side of a worksheet just scored, or of a saved report. */
export interface Subject {
  readonly kind: 'worksheet' | 'report';
  /** The file as the user named it; a saved report's own source is inside it. */
  readonly path: string;
  readonly report: SavedReport;
  readonly assessment: SavedAssessment;
  /** Every node by id, in the order of the instrument. */
  readonly nodes: ReadonlyMap<string, SavedNode>;
  /** Points of a node. */
  readonly pointsOf: (node: SavedNode) => Amount;
  /** Points that a requirement counts. */
  readonly countedBy: (predicate: string, requirement: SavedRequirement) => Amount;
}

export type SavedRequirement = SavedAssessment['eligibility'][number]['requirements'][number];

/**
 * One side of a report, ready to be compared.
 * @param exact the assessment behind it; null for a saved report, which has doubles only.
 * @returns null when the report does not have that side.
 */
export function subjectOf(
  report: SavedReport,
  by: Side,
  path: string,
  exact: Assessment | null,
): Subject | null {
  const assessment = report.assessments.find((a) => a.by === by);
  if (!assessment) return null;
  const counted = new Map(
    (exact?.eligibility ?? []).flatMap((e) =>
      e.requirements.map((r) => [`${e.predicate} ${r.id}`, r.actual] as const),
    ),
  );
  const amount = (value: number, known: Parameters<typeof exactly>[0] | undefined): Amount =>
    known ? exactly(known) : { value, exact: null };
  return {
    kind: exact ? 'worksheet' : 'report',
    path,
    report,
    assessment,
    nodes: new Map(walkNodes(assessment.score)),
    pointsOf: (node) => amount(node.points, exact?.nodes.get(node.id)?.points),
    countedBy: (predicate, r) => amount(r.actual, counted.get(`${predicate} ${r.id}`)),
  };
}

function* walkNodes(node: SavedNode): Generator<[string, SavedNode]> {
  yield [node.id, node];
  for (const child of node.children ?? []) yield* walkNodes(child);
}
