import { type Streams, writeIfRead } from '../streams.js';
import { refuseUnwritten } from '../system-error.js';
import { fullName, type Workplace } from '../workplace.js';
import { type Kept, PartialFile } from './partial.js';

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
 * @param run what tells this run from others: it goes on where an interrupted one of the same ended; null for none.
 * @throws UserError when it cannot be written.
 */
export async function fileLines(
  name: string,
  run: string | null,
  workplace: Workplace,
): Promise<LineOutput & { readonly kept: Kept | null }> {
  const partial = partialName(name);
  const full = (file: string) => fullName(file, workplace);
  const file = await attempt(() => PartialFile.open({ name: partial, full: full(partial) }, run), name);
  return {
    kept: file.kept,
    write: (line) => attempt(() => file.write(line), name),
    isGone: () => false,
    close: async (complete) => {
      await attempt(() => file.close(complete ? full(name) : null), name);
      return complete ? name : partial;
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
