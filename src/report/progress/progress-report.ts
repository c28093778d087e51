import { toDouble } from '../../instrument/exact.js';
import { type Policy, policyOf } from '../../scoring/policy.js';
import { type Whose, whoseOf } from '../batch/identity.js';
import { compareText } from '../batch/rank.js';
import { type LeftOut, withEndings } from '../shared/left-out.js';
import type { Copy } from './copy.js';
import { seriesOfPlan } from './plan-of.js';
import type { CopyReport, ProgressReport } from './progress-schema.js';
import { type Series, type Superseded, seriesOf } from './series.js';
import { type SeriesQuery, seriesReport } from './series-report.js';

export const progressSchemaId = 'https://lke-zi.invalid/schemas/progress-1.json';

/** What is asked of a progress. */
export interface ProgressQuery extends SeriesQuery {
  readonly policy: Policy;
  readonly leftOut: LeftOut;
  readonly toolVersion: string;
}

/** The report of copies of one or several units; whichever order they come in. Exact points become doubles here. */
export function buildProgress(copies: readonly Copy[], query: ProgressQuery): ProgressReport {
  const whose = whoseOf(copies);
  const all = seriesOf(copies, whose);
  const planned = query.plan ? seriesOfPlan(query.plan.saved, all) : new Set<Series>();
  const counted = new Set<Copy>(all.flatMap((series) => series.counted));
  const superseded = new Map<Copy, Superseded>(
    all.flatMap((series) => series.superseded.map((one) => [one.copy, one] as const)),
  );
  const statusOf = (copy: Copy): CopyReport['status'] => {
    if (copy.reason !== null) return 'unreadable';
    if (copy.dated === null) return 'undated';
    if (copy.judged === null) return 'blank';
    return superseded.has(copy) ? 'superseded' : 'counted';
  };
  const count = (status: CopyReport['status']) => copies.filter((copy) => statusOf(copy) === status).length;
  return {
    $schema: progressSchemaId,
    version: 1,
    tool: { name: 'lke-zi', version: query.toolVersion },
    policy: policyOf(query.policy),
    files: {
      counted: counted.size,
      superseded: superseded.size,
      undated: count('undated'),
      blank: count('blank'),
      unreadable: count('unreadable'),
      leftOut: withEndings(query.leftOut),
    },
    units: all.map((series) => seriesReport(series, query, planned.has(series))),
    copies: sorted(copies).map((copy) => ({
      ...copyReport(copy, statusOf(copy)),
      ...insteadOf(superseded.get(copy)),
      ...takenAs(copy, whose),
    })),
  };
}

/** By unit and day; what has neither comes last. */
const sorted = (copies: readonly Copy[]): Copy[] =>
  [...copies].sort(
    (a, b) =>
      Number(a.dated === null) - Number(b.dated === null) ||
      compareText(a.unit.name, b.unit.name) ||
      compareText(a.dated?.date ?? '', b.dated?.date ?? '') ||
      compareText(a.path, b.path),
  );

function takenAs(copy: Copy, { assumed, unclear }: Whose<Copy>): Pick<CopyReport, 'unitTaken'> {
  if (assumed.has(copy)) return { unitTaken: 'assumed' };
  return unclear.has(copy) ? { unitTaken: 'unclear' } : {};
}

const insteadOf = (superseded: Superseded | undefined): Pick<CopyReport, 'usedInstead' | 'undecided'> =>
  superseded
    ? { usedInstead: superseded.by.path, ...(superseded.isUndecided && { undecided: true as const }) }
    : {};

const copyReport = ({ judged, dated, ...copy }: Copy, status: CopyReport['status']): CopyReport => ({
  path: copy.path,
  sha256: copy.sha256,
  date: dated?.date ?? null,
  dateFrom: dated?.from ?? null,
  status,
  unit: copy.unit,
  named: copy.named,
  total: judged && toDouble(judged.total),
  answered: judged?.answered ?? null,
  unanswered: judged?.unanswered ?? null,
  invalid: judged?.invalid ?? null,
  reason: copy.reason,
});
