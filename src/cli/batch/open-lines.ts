import type { Streams } from '../streams.js';
import type { BatchJobs } from './batch-jobs.js';
import { fileLines, type LineOutput, stdoutLines } from './lines.js';
import { type BatchOutput, isRecap } from './outputs.js';
import type { Kept } from './partial.js';

/** Where the lines of a run go. Rows of other runs are merged so fast that there is nothing to go on with. */
export async function openLines(
  outputs: readonly BatchOutput[],
  plan: BatchJobs,
  streams: Streams,
): Promise<(LineOutput & { readonly kept?: Kept | null })[]> {
  const lines = outputs.filter((output) => !isRecap(output));
  const hasFile = lines.some(({ file }) => file !== null) && !plan.options.merge;
  const run = hasFile ? await (await import('./resume.js')).runMark(plan, streams) : null;
  return Promise.all(
    lines.map(async ({ file }) => (file === null ? stdoutLines(streams) : fileLines(file, run, streams))),
  );
}
