import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { messagesIn } from '../../messages/messages.js';
import type { BatchRow } from '../../report/batch/batch-schema.js';
import { parseRow } from '../../report/batch/merge.js';
import { unscoredRow } from '../../report/batch/row.js';
import { refuseSystemError } from '../system-error.js';
import { fullName } from '../workplace.js';
import type { BatchJob } from './job.js';

/**
 * The rows of earlier runs, shard after shard. A line told twice (a part that a scheduler ran again) counts once; a line
 * that is no row becomes one that says so.
 */
export async function* mergedRows(
  files: readonly string[],
  { asked, lang, folder }: BatchJob,
): AsyncGenerator<BatchRow> {
  const seen = new Set<string>();
  const message = messagesIn(lang).text.batch.badLine;
  for (const file of files) {
    let number = 0;
    for await (const line of linesOf(file, folder)) {
      number++;
      if (line.trim() === '') continue;
      const digest = createHash('sha256').update(line).digest('base64');
      if (seen.has(digest)) continue;
      seen.add(digest);
      yield parseRow(line) ??
        unscoredRow(
          { path: `${file}:${number}`, sha256: null },
          { code: 'row-invalid', message },
          asked.policy,
        );
    }
  }
}

async function* linesOf(file: string, folder: string): AsyncGenerator<string> {
  try {
    const handle = await open(fullName(file, { folder }));
    yield* handle.readLines({ encoding: 'utf8' });
  } catch (error) {
    refuseSystemError(error, file);
  }
}
