import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bin, ensureBuilt, folderWith, run } from '../support/bin.js';

/** The shell lines of docs/rekap-skala-besar.md, run as they stand over a folder of workbooks. */
const blocks = [...readFileSync('docs/rekap-skala-besar.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(
  ([, script]) => script ?? '',
);
const tools = folderWith({ lke: `#!/usr/bin/env bash\nexec "${process.execPath}" "${bin}" "$@"\n` });
chmodSync(path.join(tools, 'lke'), 0o755);
let folder = '';
beforeAll(() => {
  ensureBuilt();
  folder = folderWith({});
  mkdirSync(path.join(folder, 'lembar-kerja/dalam'), { recursive: true });
  for (const name of ['a', 'b c', 'dalam/d'])
    copyFileSync('fixtures/contoh/lembar-kerja.xlsx', path.join(folder, `lembar-kerja/${name}.xlsx`));
  copyFileSync('fixtures/salah/halaman.xlsx', path.join(folder, 'lembar-kerja/rusak.xlsx'));
});
afterAll(() => {
  for (const made of [folder, tools]) rmSync(made, { recursive: true, force: true });
});

const env = { PATH: `${tools}:${process.env.PATH}` };
const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const scriptWith = (word: string) => blocks.find((block) => block.includes(word)) ?? '';
const rowsOf = (text: string) => (JSON.parse(text) as { rows: unknown[] }).rows;

/** What the parts make together, beside one run over the folder. */
async function merged(script: string): Promise<[together: string, atOnce: string]> {
  const shell = (line: string) => run('bash', ['-c', line], { cwd: folder, env });
  await shell('rm -f bagian-*.ndjson daftar-*.txt rekap.xlsx');
  const ran = await shell(script);
  // 2: one of the files cannot be read, and the recap says so
  expect([0, 2]).toContain(ran.status);
  const together = await shell('lke rekap --merge bagian-*.ndjson --format json');
  const atOnce = await shell("lke rekap 'lembar-kerja/**/*.xlsx' --format json");
  return [together.stdout, atOnce.stdout];
}

describe('docs/rekap-skala-besar.md', () => {
  test('xargs', async () => {
    const [together, atOnce] = await merged(scriptWith('xargs'));
    expect(rowsOf(together)).toHaveLength(4);
    expect(rowsOf(together)).toEqual(rowsOf(atOnce));
  });
  test.skipIf(!has('parallel'))('GNU parallel', async () => {
    const [together, atOnce] = await merged(scriptWith('parallel'));
    expect(rowsOf(together)).toEqual(rowsOf(atOnce));
  });
  test('the Slurm script, task by task', async () => {
    const tasks = Array.from({ length: 20 }, (_, i) => `SLURM_ARRAY_TASK_ID=${i} bash array.sh`).join('\n');
    const script = `cat > array.sh <<'END'\n${scriptWith('SBATCH')}END\n${tasks}`;
    const [together, atOnce] = await merged(script);
    expect(rowsOf(together)).toEqual(rowsOf(atOnce));
  });
});
