import { refuse } from '../../diagnostic/diagnostic.js';
import { type FormatOf, formatsOf } from '../../format/index.js';
import type { Copy } from '../../report/progress/copy.js';
import { progressDocument } from '../../report/progress/document.js';
import { buildProgress, type ProgressQuery } from '../../report/progress/progress-report.js';
import { loadPlan } from '../../report/progress/saved-plan.js';
import { LeftOutTally } from '../../report/shared/left-out.js';
import { Content } from '../../source/content.js';
import type { BatchJobs, BatchOptions } from '../batch/batch-jobs.js';
import { contextOf, defectCode } from '../batch/job.js';
import type { BatchOutput } from '../batch/outputs.js';
import { Progress } from '../batch/progress.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { readInput } from '../files.js';
import type { FormatChoice } from '../format-choice.js';
import { deliver } from '../outputs.js';
import { say } from '../say.js';
import type { Streams } from '../streams.js';
import { toolVersion } from '../version.js';
import { copyAt } from './copies.js';

/** `lke batch --progress`: every copy, one after the other, and how its unit got on. @throws UserError for a plan that is none. */
export async function progress(
  jobs: BatchJobs,
  outputs: readonly BatchOutput[],
  signal: AbortSignal,
  streams: Streams,
): Promise<ExitStatus> {
  const { options, files, text, query } = jobs;
  const plan = await planAsked(options, streams);
  const leftOut = new LeftOutTally();
  leftOut.addAll(jobs.leftOut);
  const copies = await readCopies(jobs, leftOut, signal, streams);
  if (signal.aborted) {
    await say(streams, text.batch.interrupted(copies.length, files.length));
    return exitStatus.interrupted;
  }
  const report = buildProgress(copies, {
    policy: query.policy,
    target: query.target,
    plan,
    leftOut: leftOut.all,
    toolVersion,
    lang: options.lang,
  });
  if (plan && report.units.length > 0 && report.units.every((unit) => unit.plan === null)) {
    const units = report.units.map(({ unit }) => unit.name).join(', ');
    refuse('plan-other-unit', { path: plan.path }, { unit: plan.saved.unit.name, units });
  }
  await deliver(progressDocument(report, options.lang), outputs.filter(isOfProgress), options, streams);
  if (copies.some(({ reason }) => reason?.code === defectCode)) return exitStatus.defect;
  const isComplete = report.files.unreadable === 0 && report.units.length > 0;
  if (!isComplete) return exitStatus.cannot;
  return copies.some(({ judged }) => judged && judged.errors > 0) ? exitStatus.notMet : exitStatus.done;
}

const isOfProgress = (output: BatchOutput): output is FormatChoice<FormatOf<'progress'>> =>
  (formatsOf('progress') as readonly string[]).includes(output.name);

async function readCopies(
  { files, options, job, text }: BatchJobs,
  leftOut: LeftOutTally,
  signal: AbortSignal,
  streams: Streams,
): Promise<Copy[]> {
  const context = contextOf(job);
  const shown = options.quiet ? null : new Progress(streams, files.length, text);
  const copies: Copy[] = [];
  for (const [i, file] of files.entries()) {
    // lets a signal be heard between two files
    await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) break;
    const copy = await copyAt(file, context, job, streams);
    if (copy) copies.push(copy);
    else leftOut.add(file, 'own');
    shown?.update(i + 1);
  }
  shown?.end();
  return copies;
}

async function planAsked({ plan }: BatchOptions, streams: Streams): Promise<ProgressQuery['plan']> {
  if (plan === undefined) return null;
  const content = new Content(await readInput(plan, plan, streams));
  const saved = content.kind === 'json' ? loadPlan(content.text) : null;
  return saved ? { path: plan, saved } : refuse('plan-unreadable', { path: plan }, {});
}
