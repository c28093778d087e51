import { parentPort, workerData } from 'node:worker_threads';
import { jsonLine } from '../../format/ndjson.js';
import { type BatchJob, contextOf, processFile } from './job.js';

/** What a thread is given. */
export interface WorkerData {
  readonly batchJob: BatchJob;
}

/** One file asked for. */
export interface Task {
  readonly index: number;
  readonly path: string;
}

/** Its row as a line of ndjson; null for a file of our own. */
export interface TaskDone {
  readonly index: number;
  readonly line: string | null;
}

// a program of its own, built beside the command: what a thread starts is this and nothing else
if (parentPort) serve(parentPort, (workerData as WorkerData).batchJob);

function serve(port: NonNullable<typeof parentPort>, job: BatchJob): void {
  const context = contextOf(job);
  const workplace = { folder: job.folder, inputs: new Set<string>() };
  port.on('message', async ({ index, path }: Task) => {
    const row = await processFile(path, context, job, workplace);
    const done: TaskDone = { index, line: row && jsonLine(row) };
    port.postMessage(done);
  });
}
