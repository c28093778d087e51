import { type Rows, recordRows, type Value } from '../page/rows.js';
import { visible } from '../page/visible.js';
import type { ProgressReport, SeriesReport } from './progress-schema.js';

const columns = [
  ...['kind', 'unit', 'institution', 'month', 'id', 'label', 'points', 'max', 'minimum', 'margin', 'passed'],
  ...['open', 'from', 'to', 'now', 'state', 'since', 'path', 'date', 'date_from', 'reason', 'message'],
  ...['invalid', 'used_instead', 'undecided'],
] as const;

/**
 * Rows of several kinds: `total`, `area` and `requirement` by month, `change` over all months, `step` of the plan, `still`
 * for what has not moved, `copy` for every file. Names and states never change with `--lang`.
 */
export const progressRows = (report: ProgressReport): Rows =>
  recordRows(columns, [...report.units.flatMap(seriesRows), ...report.copies.map(copyRow)].map(shown));

type Row = { readonly [N in (typeof columns)[number]]?: Value };

const shown = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? visible(value) : value]),
  );

function seriesRows(series: SeriesReport): Row[] {
  const who = { unit: series.unit.name, institution: series.unit.institution };
  return [
    ...series.lines.flatMap(({ id, label, kind, max, minimum, values, change }) => [
      ...values.map(({ month, points, margin, passed, open, invalid }) => ({
        ...{ kind, ...who, month, id, label, points, max, minimum, margin, open, invalid },
        passed: passed === null ? null : passed ? 'yes' : 'no',
      })),
      {
        ...{ kind: 'change', ...who, id, label, points: change.compared > 0 ? change.points : null },
        open: change.appeared + change.vanished + change.mended + change.invalidated,
        invalid: change.mended + change.invalidated,
        from: series.months[0] ?? null,
        to: series.months.at(-1) ?? null,
      },
    ]),
    ...(series.plan?.steps ?? []).map((step) => ({ kind: 'step', ...who, ...step })),
    ...series.still.map(({ id, label, answer, room }) => ({
      ...{ kind: 'still', ...who, id, label, now: answer, points: room },
    })),
  ];
}

const copyRow = (copy: ProgressReport['copies'][number]): Row => ({
  kind: 'copy',
  unit: copy.unit.name,
  institution: copy.unit.institution,
  id: copy.unit.id,
  points: copy.total,
  open: copy.unanswered === null ? null : copy.unanswered + (copy.invalid ?? 0),
  invalid: copy.invalid,
  state: copy.status,
  path: copy.path,
  date: copy.date,
  date_from: copy.dateFrom,
  reason: copy.reason?.code ?? null,
  message: copy.reason?.message ?? null,
  used_instead: copy.usedInstead ?? null,
  undecided: copy.undecided ? 'yes' : null,
});
