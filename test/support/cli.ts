import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import type { Streams } from '../../src/cli/streams.js';

export interface CliOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** A terminal of so many columns; a pipe without. */
  readonly columns?: number;
}

/** Runs a command line inside the tests' own process. */
export async function cli(args: readonly string[], options: CliOptions = {}) {
  const written: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[name].push(chunk);
        done();
      },
    });
  const { columns } = options;
  const terminal = columns === undefined ? {} : { isTTY: true, columns };
  const streams: Streams = {
    stdin: Readable.from([Buffer.from(options.stdin ?? '')]),
    stdout: Object.assign(sink('stdout'), terminal),
    stderr: sink('stderr'),
    env: options.env ?? {},
  };
  const status = await main(args, streams);
  const bytes = Buffer.concat(written.stdout);
  return { status, bytes, stdout: bytes.toString(), stderr: Buffer.concat(written.stderr).toString() };
}
