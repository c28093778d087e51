import { UserError } from '../../diagnostic/diagnostic.js';
import type { FormatOf } from '../../format/index.js';
import { recapDocument } from '../../report/batch/batch-document.js';
import { type BatchQuery, buildBatch } from '../../report/batch/batch-report.js';
import type { BatchRow } from '../../report/batch/batch-schema.js';
import type { Failure } from '../../report/failure/failure-schema.js';
import { type BatchJobs, type BatchOptions, planBatch } from '../batch/batch-jobs.js';
import { Collector } from '../batch/collect.js';
import { fileLines, type LineOutput, partialName, stdoutLines } from '../batch/lines.js';
import { recapPolicy, recapRegister } from '../batch/recap-terms.js';
import { runBatch } from '../batch/run.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { describeFailure, tellFailure } from '../failure.js';
import { fileExists } from '../files.js';
import { type Interrupt, listenForInterrupt } from '../interrupt.js';
import type { FormatChoice } from '../options.js';
import { deliver, outputsOf } from '../outputs.js';
import { say } from '../say.js';
import type { Streams } from '../streams.js';
import { toolVersion } from '../version.js';

type BatchOutput = FormatChoice<FormatOf<'batch'>>;
type RecapOutput = FormatChoice<Exclude<FormatOf<'batch'>, 'ndjson'>>;

/** Lines are written while the run goes on, recaps at its end. */
const isRecap = (output: BatchOutput): output is RecapOutput => output.name !== 'ndjson';

/** `lke batch PATH…`: one row a file, whatever is in it, and the recap of them all. */
export async function batch(
  paths: readonly string[],
  given: BatchOptions,
  streams: Streams,
): Promise<ExitStatus> {
  const outputs = outputsOf(given, streams);
  let plan: BatchJobs;
  try {
    plan = await planBatch(paths, given, outputs, streams);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return tellFailure(failureOf(error, paths, given), {
      files: paths,
      outputs: await newOutputs(outputs, streams),
      options: given,
      streams,
    });
  }
  const interrupt = listenForInterrupt();
  try {
    return await carryOut(plan, outputs, interrupt, streams);
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
  outputs: readonly BatchOutput[],
  { signal }: Interrupt,
  streams: Streams,
): Promise<ExitStatus> {
  const { options, files, leftOut } = plan;
  const lineOutputs = await openLines(outputs, streams);
  const recaps = outputs.filter(isRecap);
  const collector = new Collector({
    asked: plan.job.asked,
    keep: recaps.length > 0,
    outputs: lineOutputs,
    leftOut,
  });
  let done = 0;
  try {
    done = await runBatch(plan, collector, signal, streams);
  } finally {
    const complete = done === files.length && !signal.aborted;
    for (const output of lineOutputs) await tell(await output.close(complete), plan, streams);
  }
  const interrupted = signal.aborted ? { done, of: files.length } : null;
  if (interrupted) {
    await say(streams, plan.text.batch.interrupted(done, files.length));
    await writeRecaps(recaps.filter(({ file }) => file !== null).map(asPartial), collector.rows, plan, {
      ...streams,
      interrupted,
    });
    return exitStatus.interrupted;
  }
  await writeRecaps(recaps, collector.rows, plan, { ...streams, interrupted });
  if (!options.quiet) await tellReasons(collector, recaps.length === 0, plan, streams);
  return collector.status;
}

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

async function writeRecaps(
  recaps: readonly RecapOutput[],
  rows: readonly BatchRow[],
  plan: BatchJobs,
  streams: Streams & Pick<BatchQuery, 'interrupted'>,
): Promise<void> {
  if (recaps.length === 0) return;
  const { options, instruments } = plan;
  const query = {
    ...plan.query,
    policy: recapPolicy(rows, plan),
    register: recapRegister(rows, plan, streams),
    interrupted: streams.interrupted,
  };
  const result = buildBatch(rows, { known: instruments, query, toolVersion, lang: options.lang });
  // what was there before is an older part of the same
  const asked = streams.interrupted ? { ...options, force: true } : options;
  await deliver(recapDocument(result, options.lang), recaps, asked, streams);
}

async function openLines(outputs: readonly BatchOutput[], streams: Streams): Promise<LineOutput[]> {
  const lines = outputs.filter((output) => !isRecap(output));
  return Promise.all(
    lines.map(async ({ file }) => (file === null ? stdoutLines(streams) : fileLines(file, streams))),
  );
}

async function tell(name: string | null, { options, text }: BatchJobs, streams: Streams): Promise<void> {
  if (name !== null && !options.quiet) await say(streams, text.written(name));
}

const asPartial = ({ name, file }: RecapOutput): RecapOutput => ({
  name,
  file: file === null ? null : partialName(file),
});
