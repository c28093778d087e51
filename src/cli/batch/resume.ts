import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import { jsonLine } from '../../format/ndjson.js';
import type { BatchRow } from '../../report/batch/batch-schema.js';
import { parseRow } from '../../report/batch/merge.js';
import { readNamed } from '../files.js';
import { platform } from '../platform.js';
import { say } from '../say.js';
import type { Streams } from '../streams.js';
import { misnamedBeside, readUnitFileBeside } from '../unit-files.js';
import { toolVersion } from '../version.js';
import type { Workplace } from '../workplace.js';
import type { BatchJobs } from './batch-jobs.js';
import { contextOf, processFile } from './job.js';
import type { Kept } from './partial.js';

/**
 * What the rows of a run rest on beside the files themselves: the tool, instruments, policies, house rules, the list of
 * units, unit data. Two runs of one mark give the same row for the same bytes.
 */
export async function runMark({ job, files }: BatchJobs, workplace: Workplace): Promise<string> {
  const { sources, preferred, asked, shared, reading, lang, year, used } = job;
  const beside: unknown[] = [];
  for (const file of files) {
    // one that cannot be read is told in its row, which is made again
    const data = await readUnitFileBeside(file, workplace).catch(() => null);
    const misnamed = data ? null : await misnamedBeside(file, workplace);
    if (data) beside.push([data.path, platform.sha256(data.bytes)]);
    if (misnamed) beside.push([file, misnamed.params]);
  }
  const instruments = sources.map(({ sha256, fingerprint }) => [sha256, fingerprint]);
  const units = used && [...used.files, used.register.units];
  const terms = [toolVersion, instruments, preferred, asked, shared, reading, lang, year, units, beside];
  return createHash('sha256').update(serialize(terms)).digest('hex');
}

/** How rows are handed on, one for every file; null for a file of our own. */
type Accept = (line: string | null) => Promise<void>;

/** Goes on with what an interrupted run has made, and says so. */
export async function resume(
  plan: BatchJobs,
  kept: Kept,
  accept: Accept,
  { signal, streams }: { readonly signal: AbortSignal; readonly streams: Streams },
): Promise<void> {
  const { options, text } = plan;
  const tell = (said: string) => (options.quiet ? Promise.resolve() : say(streams, said));
  if (!kept.isSame) return tell(text.batch.otherRun);
  const rows = await reuseRows(plan, kept.lines(), accept, { signal, workplace: streams });
  await tell(text.batch.resumed(rows));
  if (kept.isCut) await tell(text.batch.resumedCut);
}

/**
 * Hands on the rows that an interrupted run has made, as long as it has some: where the bytes of a file are what they
 * were, its row is. Files without one in between are made anew.
 * @returns how many rows were there.
 */
async function reuseRows(
  { files, job }: BatchJobs,
  kept: AsyncIterable<string>,
  accept: Accept,
  { signal, workplace }: { readonly signal: AbortSignal; readonly workplace: Workplace },
): Promise<number> {
  const context = contextOf(job);
  const rows = rowsOf(kept, new Set(files));
  let reused = 0;
  let next = await rows.next();
  for (const file of files) {
    if (next.done || signal.aborted) break;
    const row = next.value;
    const isItsOwn = row.path === file;
    if (isItsOwn && (await isUnchanged(row, workplace))) {
      reused++;
      const { leftOut: _, ...rest } = row;
      await accept(jsonLine(rest));
    } else {
      const made = await processFile(file, context, job, workplace);
      await accept(made && jsonLine(made));
    }
    if (isItsOwn) next = await rows.next();
  }
  await rows.return(undefined);
  return reused;
}

/** Rows of files that are still asked for, up to the first line that is none. */
async function* rowsOf(lines: AsyncIterable<string>, files: ReadonlySet<string>): AsyncGenerator<BatchRow> {
  for await (const line of lines) {
    const row = parseRow(line);
    if (!row) return;
    if (files.has(row.path)) yield row;
  }
}

/** A file that could not be read is tried again. */
async function isUnchanged({ path, sha256 }: BatchRow, workplace: Workplace): Promise<boolean> {
  if (sha256 === null) return false;
  const bytes = await readNamed(path, workplace).catch(() => null);
  return bytes !== null && platform.sha256(bytes) === sha256;
}
