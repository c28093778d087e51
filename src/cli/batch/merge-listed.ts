import type { BatchRow } from '../../report/batch/batch-schema.js';
import { RegisterIndex } from '../../worksheet/units/match.js';
import type { Register } from '../../worksheet/units/register.js';
import type { BatchJobs } from './batch-jobs.js';
import type { Collector } from './collect.js';
import type { BatchJob } from './job.js';
import { mergedRows } from './merge.js';
import { linesNaming } from './units.js';

/** Takes the rows of earlier runs in place of files. */
export async function merge(
  { files, job }: BatchJobs,
  collector: Collector,
  signal: AbortSignal,
): Promise<void> {
  const listed = job.used && listedRows(job.used.register, job);
  for await (const row of mergedRows(files, job)) {
    if (signal.aborted) return;
    // a list given now counts, and who has sent nothing is known only when all parts are there
    if (listed && row.status === 'missing') continue;
    await collector.acceptRow(listed ? listed(row) : row);
  }
}

/** Gives rows of other runs the line of the list that they belong to. */
function listedRows(register: Register, workplace: Pick<BatchJob, 'folder'>): (row: BatchRow) => BatchRow {
  const linesOf = linesNaming(register, workplace);
  const lines = new Map<string, number>();
  const index = new RegisterIndex(register, lines);
  return (row) => {
    const { path, unit, named } = row;
    const [line] = linesOf(path);
    if (line !== undefined) lines.set(path, line);
    const found = index.find({ path, unit: named ? unit : null, year: unit.year });
    return { ...row, listed: found && { line: found.line, differences: row.listed?.differences ?? [] } };
  };
}
