import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { UserError } from '../../diagnostic/diagnostic.js';
import { messagesIn } from '../../messages/messages.js';
import type { BatchRow } from '../../report/batch/batch-schema.js';
import { parseFailure, parseRow } from '../../report/batch/merge.js';
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
        // parts that were put one after the other have a mark in the middle
        const line = text.replace(/^\ufeff/, '');
        number++;
        if (line.trim() === '' || isPartialHead(line)) continue;
        if (isOtherJson(line)) {
          yield told(file, notLines);
          break;
        }
        for (const { one, row } of apart(line)) {
          const digest = createHash('sha256').update(one).digest('base64');
          if (seen.has(digest)) continue;
          seen.add(digest);
          const failure = row ? null : parseFailure(one)?.failure;
          // a part that was given no files has no rows
          if (failure?.code === 'no-worksheets') continue;
          yield row ?? told(`${file}:${number}`, failure?.message ?? badLine, failure?.code);
        }
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { code, message } = reasonOf(causeOf(error, file, missing).diagnostics[0], file, lang);
      yield told(file, message, code);
    }
  }
}

/** A report or a list, which over many lines would be as many faults; a line of a log in brackets is none. */
const isOtherJson = (line: string): boolean => /^\s*(\{\s*$|\[\s*($|[{[\]"])|\{\s*"\$schema")/.test(line);

/** So many beginnings of rows are tried in one line. */
const mostStarts = 20;

/** Rows that lack the line end between them, where one part was cut before the next was put behind it. */
function apart(line: string): { readonly one: string; readonly row: BatchRow | null }[] {
  const whole = parseRow(line);
  const starts = whole ? [] : [...line.matchAll(/\{"version":\d+,"path":/g)].slice(0, mostStarts);
  for (const { index } of starts) {
    const rest = line.slice(index);
    const row = index > 0 ? parseRow(rest) : null;
    if (row) return [...apart(line.slice(0, index)), { one: rest, row }];
  }
  return [{ one: line, row: whole }];
}

/** Lines in UTF-8, or in UTF-16 where a byte order mark says so: PowerShell writes what it redirects in it. */
async function* linesOf(file: string, folder: string): AsyncGenerator<string> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(fullName(file, { folder }));
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    const mark = bytesRead === 2 ? buffer.readUInt16BE() : 0;
    if (mark === 0xfeff) {
      const bytes = await readFile(fullName(file, { folder }));
      yield* new TextDecoder('utf-16be').decode(bytes).split(/\r\n|\r|\n/);
    } else yield* handle.readLines({ encoding: mark === 0xfffe ? 'utf16le' : 'utf8', start: 0 });
  } catch (error) {
    refuseSystemError(error, file);
  } finally {
    await handle?.close();
  }
}
