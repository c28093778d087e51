import { spawn } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bin, ensureBuilt, folderWith } from '../support/bin.js';
import { official } from '../support/instruments.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

// that time passes, files are saved and Ctrl-C arrives: the rest is tested in test/cli/watch.test.ts
const folder = folderWith({ 'a.yaml': yamlFrom(fullAnswers()) });
beforeAll(() => ensureBuilt());
afterAll(() => rmSync(folder, { recursive: true }));

test('a process that watches judges what is saved, and ends with 130 at Ctrl-C', async () => {
  const child = spawn(process.execPath, [bin, 'nilai', 'a.yaml', '--watch'], { cwd: folder });
  const said = { out: '', told: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said.out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said.told += part;
  });
  const until = (total: string, waits: number) =>
    vi.waitUntil(() => said.out.includes(total) && said.told.match(/Ctrl-C/g)?.length === waits, {
      timeout: 60_000,
    });
  const ended = new Promise((resolve) => child.on('exit', (status, signal) => resolve([status, signal])));

  await until('Nilai total 100,00', 1);
  const saved = path.join(folder, '.baru');
  writeFileSync(saved, yamlFrom(fullAnswers(official(), 'best', { 'B.I.a': '3,1' })));
  renameSync(saved, path.join(folder, 'a.yaml'));
  await until('Nilai total 96,06', 2);
  child.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
});
