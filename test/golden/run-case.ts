import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import { builtinInstrument, defaultInstrumentId } from '../../src/instrument/builtin.js';
import { workbookText } from './workbook-text.js';

/** What a command left behind. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: string;
}

/** `COLUMNS=120 score a.yaml --detail < b.yaml`: variables, words of the command, file for standard input. */
interface CommandLine {
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly stdin: string | null;
}

/** Runs one command line in this process as a shell would in a folder. */
export async function runCase(line: string, folder = process.cwd()): Promise<Outcome> {
  return run(parse(line), folder);
}

/** Runs a command of these words. */
export const runWords = (args: readonly string[], folder: string): Promise<Outcome> =>
  run({ env: {}, args, stdin: null }, folder);

async function run({ env, args, stdin }: CommandLine, folder: string): Promise<Outcome> {
  const stdout = collector(env.COLUMNS);
  const stderr = collector(undefined);
  const input = Readable.from(stdin === null ? [] : [readFileSync(path.resolve(folder, stdin))]);
  const status = await main(args, {
    stdin: input,
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    folder,
    inputs: new Set(),
    worker: null,
    now: () => 0,
  });
  return {
    stdout: settle(await shown(stdout.bytes())),
    stderr: settle(stderr.bytes().toString('utf8')),
    status: `${status}\n`,
  };
}

function parse(line: string): CommandLine {
  const words = [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''));
  const cut = words.indexOf('<');
  const stdin = cut < 0 ? null : (words[cut + 1] ?? null);
  const used = cut < 0 ? words : words.slice(0, cut);
  const first = used.findIndex((word) => !/^[A-Za-z_]+=/.test(word));
  const start = first < 0 ? used.length : first;
  const env = Object.fromEntries(used.slice(0, start).map((word) => word.split(/=(.*)/s).slice(0, 2)));
  return { env, args: used.slice(start), stdin };
}

/** A terminal as wide as COLUMNS says, or else a pipe. */
function collector(columns: string | undefined) {
  const chunks: Buffer[] = [];
  const stream: Writable & { isTTY?: boolean; columns?: number } = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  if (columns !== undefined) Object.assign(stream, { isTTY: true, columns: Number(columns) });
  return { stream, bytes: () => Buffer.concat(chunks) };
}

/** A workbook stands there as its cells. */
const shown = (bytes: Buffer): Promise<string> | string =>
  bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' ? workbookText(bytes) : bytes.toString('utf8');

/** Rewording the shipped instrument changes its fingerprint, and nothing else of what is compared here. */
function settle(text: string): string {
  const sha256 = builtinInstrument(defaultInstrumentId)?.sha256;
  return sha256 === undefined ? text : text.replaceAll(sha256, '(sha256 instrumen)');
}
