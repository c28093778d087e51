import { type BatchQuery, buildBatch } from '../../report/batch/batch-report.js';
import type { BatchResult, BatchRow } from '../../report/batch/batch-schema.js';
import type { Register } from '../../worksheet/units/register.js';
import type { Streams } from '../streams.js';
import { toolVersion } from '../version.js';
import type { BatchJobs } from './batch-jobs.js';
import { matchedWith } from './units.js';

/** The recap of rows. @param interrupted files done and asked for, when the run was stopped before its end. */
export function recapOf(
  rows: readonly BatchRow[],
  plan: BatchJobs,
  interrupted: BatchQuery['interrupted'],
  streams: Streams,
): BatchResult {
  const { options, instruments } = plan;
  const query = {
    ...plan.query,
    policy: recapPolicy(rows, plan),
    register: recapRegister(rows, plan, streams),
    interrupted,
  };
  return buildBatch(rows, { known: instruments, query, toolVersion, lang: options.lang });
}

/** The list of units of a recap: which files merged rows are of is known when they are read. */
function recapRegister(
  rows: readonly BatchRow[],
  { query: { register }, options }: BatchJobs,
  streams: Streams,
): Register | null {
  if (!options.merge || !register) return register;
  const files = rows.filter(({ status }) => status !== 'missing').map((row) => row.path);
  return matchedWith(register, files, streams).register;
}

/** The policy of a recap: merged rows bring their own where they agree and nothing else was asked for. */
function recapPolicy(
  rows: readonly BatchRow[],
  { query: { policy }, options, explicit }: BatchJobs,
): BatchQuery['policy'] {
  const [first] = rows;
  if (!options.merge || !first) return policy;
  const agreed = Object.entries(first.policy).filter(
    ([key, value]) =>
      !explicit.has(key) && rows.every((row) => row.policy[key as keyof typeof row.policy] === value),
  );
  return { ...policy, ...Object.fromEntries(agreed) };
}
