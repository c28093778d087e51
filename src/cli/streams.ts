import type { Watching } from './watch/watching.js';
import type { Workplace } from './workplace.js';

/** The outside world as a command sees it; tests hand in their own. */
export interface Streams extends Workplace {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The program of a thread that reads worksheets; null where there are no threads. */
  readonly worker: URL | null;
  /** Milliseconds, from whatever beginning. */
  readonly now: () => number;
  /** How a command waits for a file to be saved; that of the system where nothing else is said. */
  readonly watching?: Watching;
}

/**
 * Writes all of it, waiting for a slow reader; a reader that went away (`| head`) ends the output quietly.
 * @throws UserError when the stream takes no more: its disk is full, say.
 */
export async function write(stream: NodeJS.WritableStream, data: string | Uint8Array): Promise<void> {
  await writeIfRead(stream, data);
}

/** Writes as `write` does. @returns whether there is still a reader. */
export async function writeIfRead(
  stream: NodeJS.WritableStream,
  data: string | Uint8Array,
): Promise<boolean> {
  const error = await written(stream, data);
  if (error && error.code !== 'EPIPE') {
    const { refuseUnwritten } = await import('./system-error.js');
    refuseUnwritten(error, '');
  }
  return error === null;
}

type StreamError = Error & { code?: string };

function written(stream: NodeJS.WritableStream, data: string | Uint8Array): Promise<StreamError | null> {
  return new Promise((resolve) => {
    const done = (error?: StreamError | null) => resolve(error ?? null);
    stream.once('error', done);
    stream.write(data, (error) => {
      stream.removeListener('error', done);
      done(error);
    });
  });
}
