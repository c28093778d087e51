import { UserError } from '../../diagnostic/diagnostic.js';
import { recapDocument } from '../../report/batch/batch-document.js';
import type { BatchResult } from '../../report/batch/batch-schema.js';
import type { Failure } from '../../report/failure/failure-schema.js';
import { type BatchJobs, type BatchOptions, planBatch } from '../batch/batch-jobs.js';
import { Collector } from '../batch/collect.js';
import { openLines } from '../batch/open-lines.js';
import {
  asPartial,
  type BatchOutput,
  type BatchOutputs,
  batchOutputs,
  isRecap,
  type RecapOutput,
} from '../batch/outputs.js';
import { recapOf } from '../batch/recap-terms.js';
import { runBatch } from '../batch/run.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { describeFailure, tellFailure } from '../failure.js';
import { fileExists } from '../files.js';
import { type Interrupt, listenForInterrupt } from '../interrupt.js';
import { deliver } from '../outputs.js';
import { say } from '../say.js';
import type { Streams } from '../streams.js';

/** `lke batch PATH…`: one row a file, whatever is in it, and the recap of them all. */
export async function batch(
  paths: readonly string[],
  given: BatchOptions,
  streams: Streams,
): Promise<ExitStatus> {
  if (given.progress || given.plan !== undefined)
    (await import('../progress/options.js')).checkProgress(given);
  const { outputs, folder } = batchOutputs(given, streams);
  const failed = async (error: unknown): Promise<ExitStatus> => {
    if (!(error instanceof UserError)) throw error;
    return tellFailure(failureOf(error, paths, given), {
      files: paths,
      outputs: await newOutputs(outputs, streams),
      options: given,
      streams,
    });
  };
  let plan: BatchJobs;
  try {
    plan = await planBatch(paths, given, outputs, streams);
  } catch (error) {
    return failed(error);
  }
  const interrupt = listenForInterrupt();
  try {
    if (!given.progress) return await carryOut(plan, { outputs, folder }, interrupt, streams);
    const { progress } = await import('../progress/run.js');
    return await progress(plan, outputs, interrupt.signal, streams).catch(failed);
  } finally {
    interrupt.release();
  }
}

function failureOf(error: UserError, paths: readonly string[], given: BatchOptions): Failure {
  const [{ origin }] = error.diagnostics;
  return describeFailure(error, origin?.path ?? paths.join(' '), given);
}

/** Before the files are known, what is already there may be one of them. */
async function newOutputs(outputs: readonly BatchOutput[], streams: Streams): Promise<BatchOutput[]> {
  const exist = await Promise.all(outputs.map(({ file }) => file !== null && fileExists(file, streams)));
  return outputs.filter((_, i) => !exist[i]);
}

async function carryOut(
  plan: BatchJobs,
  { outputs, folder }: BatchOutputs,
  { signal }: Interrupt,
  streams: Streams,
): Promise<ExitStatus> {
  const { options, files, leftOut } = plan;
  const lineOutputs = await openLines(outputs, plan, streams);
  const kept = lineOutputs.flatMap((output) => output.kept ?? []);
  const recaps = outputs.filter(isRecap);
  const collector = new Collector({
    asked: plan.job.asked,
    keep: recaps.length > 0 || folder !== null,
    outputs: lineOutputs,
    leftOut,
  });
  let done = 0;
  try {
    done = await runBatch(
      plan,
      { collector, kept: kept.find(({ isSame }) => isSame) ?? kept[0] ?? null },
      signal,
      streams,
    );
  } finally {
    const complete = done === files.length && !signal.aborted;
    for (const output of lineOutputs) await tell(await output.close(complete), plan, streams);
  }
  if (signal.aborted) {
    const recap = recapOf(collector.rows, plan, { done, of: files.length }, streams);
    await say(streams, plan.text.batch.interrupted(done, files.length));
    if (lineOutputs.some(({ kept: found }) => found !== undefined) && !options.merge)
      await say(streams, plan.text.batch.resumable);
    const filed = recaps.filter(({ file }) => file !== null);
    const partial = await Promise.all(filed.map((output) => asPartial(output, streams)));
    if (partial.length > 0) await writeRecaps(recap, partial, options, streams);
    return exitStatus.interrupted;
  }
  let status = collector.status;
  if (recaps.length > 0 || folder !== null) {
    const recap = recapOf(collector.rows, plan, null, streams);
    const drafts =
      folder === null
        ? null
        : await (await import('../batch/drafts.js')).Drafts.ready(recap, folder, plan, streams);
    await writeRecaps(recap, recaps, options, streams);
    status = worse(status, (await drafts?.write(signal, streams)) ?? exitStatus.done);
  }
  if (!options.quiet) await tellReasons(collector, recaps.length === 0 && folder === null, plan, streams);
  return status;
}

const worse = (one: ExitStatus, other: ExitStatus): ExitStatus => (one > other ? one : other);

/** Why the exit status is what it is, where no recap says it. Lines alone say nothing to the person who waits for them. */
async function tellReasons(
  { unreadable, taken, warnings, hasTooManyWarnings }: Collector,
  linesAlone: boolean,
  { text, job }: BatchJobs,
  streams: Streams,
): Promise<void> {
  if (linesAlone && unreadable > 0) await say(streams, text.batch.unreadable(unreadable, taken));
  const most = job.asked.maxWarnings ?? 0;
  if (hasTooManyWarnings) await say(streams, text.tooManyWarnings(warnings, most));
}

const writeRecaps = (
  recap: BatchResult,
  recaps: readonly RecapOutput[],
  options: BatchOptions,
  streams: Streams,
): Promise<void> => deliver(recapDocument(recap, options.lang, options.detail), recaps, options, streams);

async function tell(name: string | null, { options, text }: BatchJobs, streams: Streams): Promise<void> {
  if (name !== null && !options.quiet) await say(streams, text.written(name));
}
