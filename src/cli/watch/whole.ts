import { open } from 'node:fs/promises';

/** Where the end of a zip package may stand: its directory's last record with the longest remark. */
const zipTail = 65_557;

export type Wholeness = 'whole' | 'unfinished' | 'unreadable';

/**
 * Whether a file looks as if its writer had come to the end: a package of Excel has its directory, JSON its last bracket,
 * a text the end of its last line. What looks unfinished may be complete all the same; it is only waited for longer.
 * @param full its full name.
 */
export async function wholenessOf(full: string): Promise<Wholeness> {
  try {
    const handle = await open(full, 'r');
    try {
      const { size } = await handle.stat();
      const head = await read(4, 0);
      const tail = await read(Math.min(zipTail, size), Math.max(0, size - zipTail));
      return isEnd(head, tail) ? 'whole' : 'unfinished';

      async function read(length: number, position: number): Promise<Buffer> {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
        return buffer.subarray(0, bytesRead);
      }
    } finally {
      await handle.close();
    }
  } catch {
    return 'unreadable';
  }
}

function isEnd(head: Buffer, tail: Buffer): boolean {
  if (head.toString('latin1') === 'PK\u0003\u0004') return tail.includes('PK\u0005\u0006', 0, 'latin1');
  const text = tail.toString('latin1');
  return /\n\0?$/.test(text) || (/^\s*[[{]/.test(head.toString('latin1')) && /[\]}]\s*$/.test(text));
}
