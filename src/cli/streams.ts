/** The outside world as a command sees it; tests hand in their own. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, from whatever beginning. */
  readonly now: () => number;
}

/** Writes all of it, waiting for a slow reader; a reader that went away (`| head`) ends the output quietly. */
export async function write(stream: NodeJS.WritableStream, data: string | Uint8Array): Promise<void> {
  await writeIfRead(stream, data);
}

/** Writes as `write` does. @returns whether there is still a reader. */
export function writeIfRead(stream: NodeJS.WritableStream, data: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const done = (error?: (Error & { code?: string }) | null) =>
      error && error.code !== 'EPIPE' ? reject(error) : resolve(!error);
    stream.once('error', done);
    stream.write(data, (error) => {
      stream.removeListener('error', done);
      done(error);
    });
  });
}
