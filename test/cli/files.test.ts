import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nearestName, worksheetsIn } from '../../src/cli/nearby.js';

let folder = '';
const put = (name: string) => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lke-nearby-'));
  for (const name of [
    'LKE 2026.xlsx',
    'lembar-kerja.yaml',
    '~$LKE 2026.xlsx',
    'rekap.ndjson',
    'kop surat.docx',
    'Puskesmas Contoh/LKE.xlsx',
    'Puskesmas Contoh/kembar.xlsx',
    'Puskesmas Lain/kembar.xlsx',
    '.git/rahasia.xlsx',
    'Puskesmas Contoh/Caf\u00e9.xlsx',
  ])
    put(name);
  for (let i = 10; i < 35; i++) put(`banyak/unit-${i}.xlsx`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const nearest = (name: string) => nearestName(name, { folder });

describe('a name that is not there', () => {
  test.each([
    ['a blank for a hyphen', 'LKE-2026.xlsx', 'LKE 2026.xlsx'],
    ['another ending', 'LKE 2026.xls', 'LKE 2026.xlsx'],
    ['no ending', 'LKE 2026', 'LKE 2026.xlsx'],
    ['other capitals', 'Lembar-Kerja.YAML', 'lembar-kerja.yaml'],
    ['letters swapped', 'lembra-kerja.yaml', 'lembar-kerja.yaml'],
    ['a mistyped folder', 'Puskesmas Conto/LKE.xlsx', 'Puskesmas Contoh/LKE.xlsx'],
    ['a mistyped folder and name', 'Puskesmas Conto/LKEE.xlsx', 'Puskesmas Contoh/LKE.xlsx'],
    ['letters in two parts', 'Puskesmas Contoh/Cafe\u0301.xlsx', 'Puskesmas Contoh/Caf\u00e9.xlsx'],
    ['in the one folder below that has it', 'caf\u00c9.xlsx', 'Puskesmas Contoh/Caf\u00e9.xlsx'],
    ['in two folders below', 'kembar.xlsx', ''],
    ['below a folder of another program', 'rahasia.xlsx', ''],
    ['nothing like it', 'anggaran-belanja-2019.xlsx', ''],
    ['a folder like nothing', 'tidak/ada/LKE.xlsx', ''],
  ])('%s', async (_, typed, expected) => {
    expect(await nearest(typed)).toBe(expected);
  });
  test("is never answered with a lock file or a file of the tool's own", async () => {
    expect(await nearest('~$LKE 2026.xls')).toBe('LKE 2026.xlsx');
    expect(await nearest('rekap.ndjso')).toBe('');
  });
});

describe('a folder where a file is expected', () => {
  test('lists its worksheets', async () => {
    expect(await worksheetsIn(folder)).toEqual({ files: 'LKE 2026.xlsx, lembar-kerja.yaml', more: 0 });
  });
  test('lists a few of many', async () => {
    const { files, more } = await worksheetsIn(path.join(folder, 'banyak'));
    expect(files.split(', ')).toHaveLength(10);
    expect(more).toBe(15);
  });
  test('may hold none', async () => {
    expect(await worksheetsIn(path.join(folder, 'tidak ada'))).toEqual({ files: '', more: 0 });
  });
});
