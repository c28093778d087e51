import { type Rows, recordRows, type Value } from '../page/rows.js';
import type { PlanReport } from './plan-schema.js';

const columns = [
  'kind',
  'area',
  'area_label',
  'id',
  'label',
  'from',
  'to',
  'counts',
  'effort',
  'gain',
  'total',
  'minimum',
  'before',
  'after',
  'passed',
  'asks',
  'evidence',
] as const;

type Row = Partial<Record<(typeof columns)[number], Value>>;

/** One row a step, to be handed out by area; then one a requirement. Keys and states never change with `--lang`. */
export function planRows(report: PlanReport): Rows {
  const steps = report.steps.map(
    ({ area, id, label, from, to, inputs, effort, gain, total, asks, evidence }): Row => ({
      kind: 'step',
      area: area?.id ?? null,
      area_label: area?.label ?? null,
      id,
      label,
      from,
      to,
      counts: inputs.map((input) => `${input.key}=${input.to}`).join(' ') || null,
      effort,
      gain,
      total,
      asks,
      evidence: evidence.join(' | ') || null,
    }),
  );
  const before = new Map(report.before.requirements.map((r) => [r.id, r.actual]));
  const requirements = report.after.requirements.map(
    ({ id, label, minimum, actual, passed }): Row => ({
      kind: 'requirement',
      id,
      label,
      minimum,
      before: before.get(id) ?? null,
      after: actual,
      passed: passed ? 'yes' : 'no',
    }),
  );
  return recordRows(columns, [...steps, ...requirements]);
}
