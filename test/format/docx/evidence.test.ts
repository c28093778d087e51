import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { folderWith } from '../../support/bin.js';
import { cli } from '../../support/cli.js';
import { wordsOf } from '../../support/documents.js';
import { gridsOf } from '../../support/grids.js';

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

describe('everything that is counted is shown', () => {
  test('of a worksheet that is half filled: a table of blanks, and the finding about prerequisites', async () => {
    const { bytes } = await cli(['check', 'fixtures/setengah/lembar-kerja.yaml', '--format', 'docx']);
    const words = wordsOf(bytes);
    const titles = [...words.matchAll(/^\d\. (.*)$/gm)].map(([, title]) => title ?? '');
    expect(titles.length).toBeGreaterThan(2);
    for (const title of titles.filter((one) => !one.startsWith('Tambahkan bukti')))
      expect(words.split(title)).toHaveLength(3);
    expect(words).toMatch(/ID\nYang ditanyakan\nTempat\nPoin\n[AB]\.[^\n]+\n[^\n]{10,}\n/);
    expect(words).not.toMatch(/[AB]\.[\w.]+(?: \([\d,]+\))?; [AB]\./);
  });
  test.each([
    ['nothing is listed', bare, false],
    ['an address is', 'jawaban:\n  A.I.1.i.a: { unit: Ya, bukti: [https://contoh.go.id/sk.pdf] }\n', true],
  ])('that it carries evidence is said where it does: %s', async (_, file, carries) => {
    expect((await checklist(file)).includes('memuat alamat dan nama bukti')).toBe(carries);
  });
});

test('the workbook of a check says on its first sheet whose it is and what to do', async () => {
  const { bytes } = await cli(['check', 'fixtures/setengah/lembar-kerja.yaml', '--format', 'xlsx']);
  const first = [...(await gridsOf(bytes)).values()][0]?.flat().join('\n') ?? '';
  expect(first).toMatch(/Contoh[^\n]*\(fixtures\/setengah\/lembar-kerja\.yaml\): \d+ galat/);
  expect(first).toMatch(/Yang pertama dikerjakan\n1\. Isi yang kosong: \d+ belum dijawab/);
});
