import { describe, expect, test } from 'vitest';
import { type PoolOptions, runPool } from '../../src/cli/batch/pool.js';

/** A worker of the tests: `kind number`, slow for odd numbers, so that lines come back out of order. */
const program = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', async ({ index, path }) => {
    const [kind, number] = path.split(' ');
    if (kind === 'throw') throw new Error('terlempar');
    if (kind === 'exit') process.exit(7);
    if (kind === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill(Math.random())); }
    if (number % 2 === 1) await new Promise((resolve) => setTimeout(resolve, 3));
    parentPort.postMessage({ index, line: kind === 'own' ? null : path });
  });
`;
const worker = new URL(`data:text/javascript,${encodeURIComponent(program)}`);

async function linesOf(paths: readonly string[], options: Partial<PoolOptions> = {}) {
  const lines: (string | null)[] = [];
  const done = await runPool(paths, async (line) => void lines.push(line), {
    worker,
    workerData: {},
    threads: 3,
    memoryMb: 64,
    lost: (path, error) => `lost ${path}: ${error instanceof Error ? error.message : error}`,
    signal: new AbortController().signal,
    ...options,
  });
  return { lines, done };
}

const sound = Array.from({ length: 200 }, (_, i) => `file ${i}`);

describe('threads', () => {
  test.each([1, 2, 8])('%i: lines come in the order of the files', async (threads) => {
    expect(await linesOf(sound, { threads })).toEqual({ lines: sound, done: 200 });
  });
  test('a file of our own gives no line', async () => {
    expect((await linesOf(['file 1', 'own 2', 'file 3'])).lines).toEqual(['file 1', null, 'file 3']);
  });
  test.each([
    ['throws', 'throw 0', 'terlempar'],
    ['ends the thread', 'exit 0', 'exit 7'],
    ['eats all memory', 'memory 0', 'memory'],
  ])(
    'a file that %s loses itself alone',
    async (_, bad, reason) => {
      const paths = [...sound.slice(0, 20), bad, ...sound.slice(20, 40), bad];
      const { lines, done } = await linesOf(paths);
      expect(done).toBe(paths.length);
      for (const [i, path] of paths.entries()) {
        if (path !== bad) expect(lines[i]).toBe(path);
        else expect(lines[i]).toMatch(new RegExp(`^lost ${bad}: .*${reason}`));
      }
    },
    60_000,
  );
  test('a signal ends it between two lines', async () => {
    const stop = new AbortController();
    const lines: (string | null)[] = [];
    const accept = async (line: string | null) => {
      lines.push(line);
      if (lines.length === 5) stop.abort();
    };
    const options = {
      worker,
      workerData: {},
      threads: 2,
      memoryMb: 64,
      lost: () => '',
      signal: stop.signal,
    };
    expect(await runPool(sound, accept, options)).toBe(5);
    expect(lines).toEqual(sound.slice(0, 5));
  });
  test('where no worker can even start, every file is told as lost', async () => {
    const some = sound.slice(0, 10);
    const { lines } = await linesOf(some, {
      worker: new URL('data:text/javascript,throw%20new%20Error(1)'),
    });
    expect(lines).toEqual(some.map((path) => `lost ${path}: 1`));
  });
});
