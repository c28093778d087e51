import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runWords } from '../golden/run-case.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lke-sendiri-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const put = (...names: string[]) => {
  for (const name of names) writeFileSync(path.join(folder, name), 'x');
};

describe('lke alone', () => {
  test('without a worksheet: how to begin', async () => {
    put('catatan.txt', 'package.json', 'lke.config.yaml', '~$LKE.xlsx', 'lembar-kerja.schema.json');
    const { stdout, status } = await runWords([], folder);
    expect(stdout).toContain('lke buat LKE.xlsx');
    expect(status).toBe('0\n');
  });

  test('with one: the command that scores it, its name in quotes', async () => {
    put('LKE 2026.xlsx', 'package.json');
    const { stdout, status } = await runWords([], folder);
    expect(stdout).toContain('lke nilai "LKE 2026.xlsx"');
    expect(status).toBe('0\n');
  });

  test('with many: two hundred names and a recap', async () => {
    put(...Array.from({ length: 230 }, (_, i) => `unit-${String(i).padStart(3, '0')}.xlsx`));
    const { stdout } = await runWords(['--lang', 'EN'], folder);
    expect(stdout).toContain('unit-199.xlsx');
    expect(stdout).not.toContain('unit-200.xlsx');
    expect(stdout).toContain('and 30 more');
    expect(stdout).toContain('lke batch ./');
  });
});
