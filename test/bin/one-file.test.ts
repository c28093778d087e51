import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleOptions } from '../../src/build/bundle-options.mjs';
import { generateFiles } from '../support/batch-files.js';
import { run } from '../support/bin.js';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'lke-satu-'));
  await Promise.all([bundled('lke', 'src/cli/run.ts'), bundled('batch-worker', 'src/cli/batch/worker.ts')]);
  writeFileSync(path.join(root, 'package.json'), '{"type":"module"}');
  mkdirSync(path.join(root, 'isi'));
  for (const { name, data } of generateFiles(6, { seed: 3 }))
    writeFileSync(path.join(root, 'isi', name), data);
});
async function bundled(name: string, source: string): Promise<void> {
  const { output, ...input } = bundleOptions({ [name]: source }, { splitting: false });
  const bundle = await rolldown(input);
  await bundle.write({ ...output, dir: root });
  await bundle.close();
}
afterAll(() => rm(root, { recursive: true, force: true }));

test('a command bundled into one file reads worksheets in threads as without', async () => {
  const program = path.join(root, 'lke.js');
  const args = ['batch', 'isi', '--format', 'ndjson', '--quiet', '--jobs'];
  const [one, two] = await Promise.all(
    ['1', '2'].map((jobs) => run(process.execPath, [program, ...args, jobs], { cwd: root })),
  );
  expect(two).toEqual(one);
  expect(one?.stdout.trim().split('\n')).toHaveLength(6);
});
