import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { isSystemError } from '../system-error.js';

/** The lines between two places of a file, in bytes. */
export async function* linesIn(file: string, start: number, end: number): AsyncGenerator<string> {
  if (end <= start) return;
  yield* createInterface({ input: createReadStream(file, { start, end: end - 1 }) });
}

/**
 * What there is of an unfinished output; null for nothing. `whole`: bytes up to the last line end.
 * @throws a system error when it cannot be read.
 */
export async function foundIn(file: string, head: string) {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
  try {
    const { size } = await handle.stat();
    const expected = Buffer.from(head);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(expected.length), 0, expected.length, 0);
    const isSame = bytesRead === expected.length && buffer.equals(expected);
    const whole = isSame ? await afterLastLine(handle, size) : 0;
    return { isSame, whole, isCut: isSame && whole < size };
  } finally {
    await handle.close();
  }
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
