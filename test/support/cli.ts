import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import type { Streams } from '../../src/cli/streams.js';
import type { Watching } from '../../src/cli/watch/watching.js';

export interface CliOptions {
  readonly stdin?: string | Uint8Array | Readable;
  readonly env?: Readonly<Record<string, string>>;
  /** A terminal of so many columns; a pipe without. */
  readonly columns?: number;
  /** The folder it is run in. */
  readonly cwd?: string;
  /** So many milliseconds pass between one look at the clock and the next; none without. */
  readonly tick?: number;
  readonly watching?: Watching;
  /** Called at each look at the clock: a long run looks before its first file and after each. */
  readonly onLook?: (nth: number) => void;
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
  const { columns, stdin = '', cwd = process.cwd(), tick = 0, watching, onLook } = options;
  let looks = 0;
  const terminal = columns === undefined ? {} : { isTTY: true, columns };
  let now = 0;
  const streams: Streams = {
    stdin: stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)]),
    stdout: Object.assign(sink('stdout'), terminal),
    stderr: sink('stderr'),
    env: options.env ?? {},
    folder: cwd,
    inputs: new Set(),
    worker: null,
    ...(watching && { watching }),
    now: () => {
      onLook?.(looks++);
      now += tick;
      return now;
    },
  };
  const status = await main(args, streams);
  const bytes = Buffer.concat(written.stdout);
  return { status, bytes, stdout: bytes.toString(), stderr: Buffer.concat(written.stderr).toString() };
}
