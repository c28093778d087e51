import { availableParallelism } from 'node:os';
import { diagnose } from '../../diagnostic/diagnostic.js';
import { jsonLine } from '../../format/ndjson.js';
import { messagesIn } from '../../messages/messages.js';
import type { BatchRow } from '../../report/batch/batch-schema.js';
import { missingRow } from '../../report/batch/register.js';
import { unscoredRow } from '../../report/batch/row.js';
import type { Streams } from '../streams.js';
import type { Workplace } from '../workplace.js';
import type { BatchJobs } from './batch-jobs.js';
import type { Collector } from './collect.js';
import { contextOf, defectRow, processFile } from './job.js';
import { merge } from './merge-listed.js';
import type { Kept } from './partial.js';
import type { PoolOptions } from './pool.js';
import { Progress } from './progress.js';
import type { WorkerData } from './worker.js';

/** Fewer files are done before threads have started. */
const worthThreads = 300;

/** What no file of an allowed size needs. */
const threadMemoryMb = 1024;

/** More threads wait for each other's memory and disk. */
const mostThreads = 16;

/** Where rows go, and those that an interrupted run has made already. */
interface Running {
  readonly collector: Collector;
  readonly kept: Kept | null;
}

/**
 * Reads every file of a plan, in its order.
 * @returns how many were done: fewer than all when `stopped` ended it, or nobody reads the lines.
 */
export async function runBatch(
  plan: BatchJobs,
  { collector, kept }: Running,
  stopped: AbortSignal,
  streams: Streams,
): Promise<number> {
  const { files, options, text } = plan;
  const progress = options.quiet ? null : new Progress(streams, files.length, text);
  const unread = new AbortController();
  const signal = AbortSignal.any([stopped, unread.signal]);
  const { worker } = streams;
  let done = 0;
  const accept = async (line: string | null) => {
    await collector.accept(line, files[done] ?? '');
    done++;
    progress?.update(done);
    if (collector.isUnread) unread.abort();
  };
  try {
    if (kept) await (await import('./resume.js')).resume(plan, kept, accept, { signal, streams });
    // what is there already is whole: nothing that is told with its last row can be missing
    if (kept?.isSame && signal.aborted) return done;
    const rest = { ...plan, files: files.slice(done) };
    const threads = threadsFor(rest);
    if (options.merge) await merge(plan, collector, signal);
    else if (worker && threads > 1) await inThreads(rest, accept, { worker, threads, signal });
    else await oneByOne(rest, accept, signal, streams);
    if (collector.isEmpty && !signal.aborted) await collector.acceptRow(nothingRow(plan));
    await collector.finish(signal.aborted ? [] : waitedFor(plan));
  } finally {
    progress?.end();
  }
  return options.merge && !signal.aborted ? files.length : done;
}

/** Where everything turned out to be our own, or empty: a recap of nothing must not look like approval. */
function nothingRow({ files, options, job }: BatchJobs): BatchRow {
  const [path = ''] = files;
  const what = options.merge ? 'parts' : 'folder';
  const reason = diagnose('no-worksheets', { path }, { what, found: '' });
  const message = messagesIn(job.lang).describe(reason);
  return unscoredRow({ path, sha256: null }, { code: reason.code, message }, job.asked.policy);
}

/** The row of every unit of the list, for those that have no other. */
function waitedFor({ job: { used, asked } }: BatchJobs) {
  if (!used) return [];
  const { path, units } = used.register;
  return units.map((listed) => ({ line: listed.line, row: missingRow(listed, path, asked.policy) }));
}

function threadsFor({ files, options }: BatchJobs): number {
  const wanted = options.jobs ?? (files.length < worthThreads ? 1 : availableParallelism());
  return Math.min(wanted, mostThreads, files.length);
}

type Accept = (line: string | null) => Promise<void>;

async function oneByOne(
  { files, job }: BatchJobs,
  accept: Accept,
  signal: AbortSignal,
  workplace: Workplace,
): Promise<void> {
  const context = contextOf(job);
  for (const file of files) {
    // lets a signal be heard between two files
    await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) return;
    const row = await processFile(file, context, job, workplace);
    // as text: what is kept of a row must not hold on to the file that it was cut out of
    await accept(row && jsonLine(row));
  }
}

async function inThreads(
  { files, job }: BatchJobs,
  accept: Accept,
  options: Pick<PoolOptions, 'worker' | 'threads' | 'signal'>,
): Promise<void> {
  const { runPool } = await import('./pool.js');
  const workerData: WorkerData = { batchJob: job };
  await runPool(files, accept, {
    ...options,
    workerData,
    lost: (path, error) => jsonLine(defectRow(path, error, job.asked.policy, job.lang)),
    memoryMb: threadMemoryMb,
  });
}
