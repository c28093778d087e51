import { type Rows, recordRows, type Value } from '../page/rows.js';
import { placeText } from '../shared/location.js';
import type { NodeReport, Report } from './score-schema.js';

/** Also those of a failure, whichever command it is of. */
export const scoreColumns = [
  'by',
  'kind',
  'predicate',
  'id',
  'label',
  'max',
  'points',
  'fraction',
  'status',
  'minimum',
  'margin',
  'passed',
  'answer',
  'notes',
  'evidence',
  'location',
] as const;

type Row = Partial<Record<(typeof scoreColumns)[number], Value>>;

/** One row a node of every side, then one a requirement of each predicate. Keys and states never change with `--lang`. */
export function scoreRows(report: Report): Rows {
  const rows = report.assessments.flatMap(({ by, score, eligibility }): Row[] => [
    ...nodeRows(score).map((row) => ({ by, kind: 'node', ...row })),
    ...eligibility.flatMap(({ predicate, requirements }) =>
      requirements.map(({ actual, passed, minimumPercent: _, ...rest }) => ({
        by,
        kind: 'requirement',
        predicate,
        ...rest,
        points: actual,
        passed: passed ? 'yes' : 'no',
      })),
    ),
  ]);
  return recordRows(scoreColumns, rows);
}

const nodeRows = (node: NodeReport): Row[] => [nodeRow(node), ...(node.children ?? []).flatMap(nodeRows)];

function nodeRow({ id, label, max, points, fraction, status, answer }: NodeReport): Row {
  const node: Row = { id, label, max, points, fraction, status };
  if (!answer) return node;
  const inputs = Object.entries(answer.inputs ?? {});
  const counts = inputs.map(([key, input]) => `${key}=${input.value ?? ''}`).join(' ');
  const all = [answer, ...inputs.map(([, input]) => input)];
  return {
    ...node,
    answer: answer.value ?? answer.raw ?? counts,
    notes: all.flatMap((a) => a.notes ?? []).join(' / ') || null,
    evidence: all.flatMap((a) => a.evidence).join(' | ') || null,
    location: placeText(answer.location),
  };
}
