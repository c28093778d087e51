import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { refuse } from '../../diagnostic/diagnostic.js';
import { jsonLine } from '../../format/ndjson.js';
import { parseRow } from '../../report/batch/merge.js';
import { isSystemError } from '../system-error.js';

/** The first line of an unfinished output says which run it is of; a finished one has no such line. */
export const headOf = (run: string): string => jsonLine({ 'lke-zi': 'partial', version: 1, run });

export const isPartialHead = (line: string): boolean => line.startsWith('{"lke-zi":"partial"');

/** The lines between two places of a file, in bytes. */
export async function* linesIn(file: string, start: number, end: number): AsyncGenerator<string> {
  if (end <= start) return;
  yield* createInterface({ input: createReadStream(file, { start, end: end - 1 }) });
}

/** A file as it is told, and where it is. */
export interface Named {
  readonly name: string;
  readonly full: string;
}

/**
 * What there is of an unfinished output; null for nothing. `whole`: bytes up to the last line end.
 * @throws UserError for what no run of this tool has left; a system error when it cannot be read.
 */
export async function oursIn({ name, full }: Named, head: string) {
  let handle: FileHandle;
  try {
    handle = await open(full);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
  try {
    const { size } = await handle.stat();
    const expected = Buffer.from(head);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(expected.length), 0, expected.length, 0);
    const isSame = head !== '' && bytesRead === expected.length && buffer.equals(expected);
    const whole = isSame ? await afterLastLine(handle, size) : 0;
    if (!isSame && !(await isOwn(handle, size))) return refuse('partial-foreign', { path: name }, {});
    return { isSame, whole, isCut: isSame && whole < size };
  } finally {
    await handle.close();
  }
}

/** No line of a run is as long as this. */
const longestLine = 1024 * 1024;

/** Whether a run of any kind has begun with it: merging writes rows alone. */
async function isOwn(handle: FileHandle, size: number): Promise<boolean> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, longestLine)), 0, null, 0);
  const [first = ''] = buffer.subarray(0, bytesRead).toString('utf8').split('\n', 1);
  return size === 0 || isPartialHead(first) || parseRow(first) !== null;
}

/** Where the last line end is, looked for from behind. */
async function afterLastLine(handle: FileHandle, size: number): Promise<number> {
  const chunk = Buffer.alloc(64 * 1024);
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - chunk.length);
    await handle.read(chunk, 0, end - start, start);
    const found = chunk.subarray(0, end - start).lastIndexOf(0x0a);
    if (found >= 0) return start + found + 1;
    end = start;
  }
  return 0;
}
