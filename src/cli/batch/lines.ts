import { type FileHandle, open, rename } from 'node:fs/promises';
import { type Streams, writeIfRead } from '../streams.js';
import { refuseUnwritten } from '../system-error.js';
import { fullName, type Workplace } from '../workplace.js';

/** Where lines go one by one, while the run goes on. */
export interface LineOutput {
  readonly write: (line: string) => Promise<void>;
  /** Nobody reads it any more (`| head`). */
  readonly isGone: () => boolean;
  /** @param complete false keeps what there is beside the name it would have had. @returns the name it has now. */
  readonly close: (complete: boolean) => Promise<string | null>;
}

/** The name under which an unfinished output is kept. */
export const partialName = (name: string): string => `${name}.partial`;

/**
 * Lines into a file that has its name only when it is complete.
 * @throws UserError when it cannot be written.
 */
export async function fileLines(name: string, workplace: Workplace): Promise<LineOutput> {
  const partial = partialName(name);
  const full = (file: string) => fullName(file, workplace);
  const handle = await attempt<FileHandle>(() => open(full(partial), 'w'), name);
  return {
    write: async (line) => void (await attempt(() => handle.appendFile(line), name)),
    isGone: () => false,
    close: async (complete) => {
      await handle.close();
      if (!complete) return partial;
      await attempt(() => rename(full(partial), full(name)), name);
      return name;
    },
  };
}

/** Lines to standard output. */
export function stdoutLines({ stdout }: Streams): LineOutput {
  let isRead = true;
  return {
    write: async (line) => {
      isRead = isRead && (await writeIfRead(stdout, line));
    },
    isGone: () => !isRead,
    close: async () => null,
  };
}

async function attempt<T>(action: () => Promise<T>, name: string): Promise<T> {
  try {
    return await action();
  } catch (error) {
    return refuseUnwritten(error, name);
  }
}
