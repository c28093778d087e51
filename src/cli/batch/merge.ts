import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { UserError } from '../../diagnostic/diagnostic.js';
import { messagesIn } from '../../messages/messages.js';
import type { BatchRow } from '../../report/batch/batch-schema.js';
import { parseRow } from '../../report/batch/merge.js';
import { reasonOf } from '../../report/batch/read.js';
import { unscoredRow } from '../../report/batch/row.js';
import { causeOf } from '../inputs/cause.js';
import { refuseSystemError } from '../system-error.js';
import { fullName } from '../workplace.js';
import type { BatchJob } from './job.js';
import { isPartialHead } from './partial-found.js';

/**
 * The rows of earlier runs, shard after shard. A line told twice (a part that a scheduler ran again) counts once; a line
 * that is no row becomes one that says so, and so does a file that is no shard at all.
 */
export async function* mergedRows(
  files: readonly string[],
  { asked, lang, folder, refused, missing }: BatchJob,
): AsyncGenerator<BatchRow> {
  const seen = new Set<string>();
  const { badLine, notLines } = messagesIn(lang).text.batch;
  const told = (path: string, message: string, code = 'row-invalid') =>
    unscoredRow({ path, sha256: null }, { code, message }, asked.policy);
  for (const file of files) {
    let number = 0;
    try {
      const known = refused.get(file);
      if (known) throw new UserError([known]);
      for await (const text of linesOf(file, folder)) {
        const line = number === 0 ? text.replace(/^\ufeff/, '') : text;
        number++;
        if (line.trim() === '' || isPartialHead(line)) continue;
        // a report or a list over many lines would be as many faults
        if (/^\s*(\{\s*$|\[)/.test(line)) {
          yield told(file, notLines);
          break;
        }
        const digest = createHash('sha256').update(line).digest('base64');
        if (seen.has(digest)) continue;
        seen.add(digest);
        yield parseRow(line) ?? told(`${file}:${number}`, badLine);
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { code, message } = reasonOf(causeOf(error, file, missing).diagnostics[0], file, lang);
      yield told(file, message, code);
    }
  }
}

/** Lines in UTF-8, or in UTF-16 where a byte order mark says so: PowerShell writes what it redirects in it. */
async function* linesOf(file: string, folder: string): AsyncGenerator<string> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(fullName(file, { folder }));
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    const isUtf16 = bytesRead === 2 && buffer[0] === 0xff && buffer[1] === 0xfe;
    yield* handle.readLines({ encoding: isUtf16 ? 'utf16le' : 'utf8', start: 0 });
  } catch (error) {
    refuseSystemError(error, file);
  } finally {
    await handle?.close();
  }
}
