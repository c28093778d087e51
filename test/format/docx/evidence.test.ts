import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { folderWith } from '../../support/bin.js';
import { cli } from '../../support/cli.js';
import { wordsOf } from '../../support/documents.js';

const allThere = /Di samping setiap jawaban bernilai/;
const bare = 'jawaban:\n  A.I.1.i.a: Ya\n';
const shown = 'jawaban:\n  A.I.1.i.a: { unit: Ya, catatan: SK Kepala nomor 12 tahun 2026 }\n';
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
const checklist = async (file: string, ...more: string[]) => {
  const folder = folderWith({ 'x.yaml': file });
  folders.push(folder);
  const run = (...args: string[]) => cli(['check', 'x.yaml', ...args], { cwd: folder });
  if (more.includes('--baseline')) await run('--write-baseline', 'b.json');
  return wordsOf((await run(...more, '--format', 'docx')).bytes);
};

describe('the checklist says that everything has evidence only where it has', () => {
  test('a note beside the only answer', async () => {
    expect(await checklist(shown)).toMatch(allThere);
  });
  test.each([
    ['asked for', []],
    ['--evidence off', ['--evidence', 'off']],
    ['the finding switched off', ['--severity', 'evidence-missing=off']],
    ['a baseline that accepts it', ['--baseline', 'b.json']],
  ])('nothing beside it: %s', async (_, more) => {
    const words = await checklist(bare, ...more);
    expect(words).not.toMatch(allThere);
    expect(words).toContain('Bukti yang belum ada\nID');
  });
  test('nothing answered yet', async () => {
    const words = await checklist('jawaban:\n  A.I.1.i.a:\n', '--template');
    expect(words).not.toMatch(allThere);
    expect(words).toContain('Belum ada jawaban bernilai');
  });
});

test('the checklist begins with what the check found', async () => {
  const words = await checklist('jawaban:\n  A.I.1.i.a: Barangkali\n  A.I.1.ii.a: Ya\n');
  const wrong = words.indexOf('1. Perbaiki kesalahan (galat): 1 temuan');
  expect(wrong).toBeGreaterThan(0);
  expect(words).toMatch(/\d+ galat, \d+ peringatan/);
  expect(words.indexOf('x.yaml:2')).toBeGreaterThan(wrong);
  expect(words).toMatch(/2\. Isi yang kosong: \d+ belum dijawab(, \d+ terisi sebagian)?, \d+,\d\d poin/);
  expect(words.indexOf('Bukti yang dicantumkan')).toBeGreaterThan(words.indexOf('Bukti yang belum ada'));
});
