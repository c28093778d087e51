import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { expandPaths } from '../../../src/cli/inputs/expand.js';
import { folders } from '../../support/folder.js';

const folder = folders();

async function expand(cwd: string, paths: readonly string[], merging = false) {
  const { files, refused, leftOut } = await expandPaths(
    paths,
    { own: [], merging },
    { folder: cwd, inputs: new Set() },
  );
  const left = Object.fromEntries((leftOut.files ?? []).map(({ path: name, kind }) => [name, kind]));
  const reasons = Object.fromEntries([...refused].map(([name, { code }]) => [name, code]));
  return { files: [...files], left, reasons };
}

describe('what a name in a folder means', () => {
  test.each([
    ['a worksheet', 'a.xlsx a.XLSM a.xltx b.yaml b.yml c.json'],
    [
      'a submission in a form that is refused with the reason',
      'a.xls a.ods a.xlsb a.zip a.gsheet a.et a.ett a.numbers a.rar a.7z a.fods a.eml a.lnk a.url a.webloc .LKE.xlsx.icloud a.xlsx.gpg a.xlsx.1 a.XLSX.txt a.xls.p7m',
    ],
    ['a document called like a form', 'LKE-UnitD.pdf lembar_kerja.pdf LKE.jpg lke_2.PNG'],
  ])('%s has a row', async (_, names) => {
    const all = names.split(' ');
    const cwd = folder(`baris-${all.length}`, Object.fromEntries(all.map((name) => [name, 'x'])));
    const { files, left } = await expand(cwd, ['.']);
    expect(files.sort()).toEqual(all.sort());
    expect(left).toEqual({});
  });
  test.each([
    [
      'temporary',
      '~$a.xlsx ._a.xlsx .DS_Store Thumbs.db desktop.ini .~lock.a.xlsx# a.xlsx.crdownload a.xlsx.filepart a.xlsx.bak a.bak a.tmp',
    ],
    [
      'own',
      'a.unit.yaml x.schema.json lke.config.yaml r.ndjson r.sarif rekap.xlsx.partial gl-code-quality-report.json',
    ],
    [
      'other',
      'README.md foto.jpg foto-lkeb.png catatan-LKE.docx LKE.csv a.txt.1 catatan.docx bukti.pdf sk.PDF daftar.csv Makefile',
    ],
  ])('%s is left out and named', async (kind, names) => {
    const all = names.split(' ');
    const cwd = folder(`sisa-${kind}`, {
      'u.yaml': 'x',
      ...Object.fromEntries(all.map((name) => [name, 'x'])),
    });
    const { files, left } = await expand(cwd, ['.']);
    expect(files).toEqual(['u.yaml']);
    expect(left).toEqual(Object.fromEntries(all.map((name) => [name, kind])));
  });
});

test('a scan is a submission where nothing else was sent, evidence beside or below a worksheet', async () => {
  const cwd = folder('pindaian', {
    'A/LKE.xlsx': 'x',
    'A/bukti/sk.pdf': 'x',
    'A/LKE.pdf': 'x',
    'B/pindaian.pdf': 'x',
    'C/sk.pdf': 'x',
    'C/lke/LKE.xlsx': 'x',
    'D/1.pdf': 'x',
    'D/2.pdf': 'x',
    'Panduan LKE.pdf': 'x',
  });
  const { files, left } = await expand(cwd, ['.']);
  expect(files.sort()).toEqual(['A/LKE.xlsx', 'B/pindaian.pdf', 'C/lke/LKE.xlsx']);
  expect(Object.keys(left).sort()).toEqual([
    'A/LKE.pdf',
    'A/bukti/sk.pdf',
    'C/sk.pdf',
    'D/1.pdf',
    'D/2.pdf',
    'Panduan LKE.pdf',
  ]);
});

describe('each file once', () => {
  test.each([
    ['spelled in two ways', ['a.yaml', './a.yaml', 'x/../a.yaml'], {}],
    ['in a pattern, a folder and by name', ['*.yaml', '.', 'a.yaml'], { 'b.yaml': 'double' }],
    ['by a link', ['a.yaml', 'b.yaml'], { 'b.yaml': 'double' }],
  ])('%s', async (name, paths, left) => {
    const cwd = folder(`sekali-${name.length}`, { 'a.yaml': 'x', 'x/catatan': '' });
    symlinkSync('a.yaml', path.join(cwd, 'b.yaml'));
    rmSync(path.join(cwd, 'x/catatan'));
    const found = await expand(cwd, paths);
    expect(found.files).toEqual(['a.yaml']);
    expect(found.left).toMatchObject(left);
  });
});

describe('folders and links', () => {
  test('a linked folder is read once; a loop and a link above where it began are named', async () => {
    const cwd = folder('tautan/dalam', { 'a.yaml': 'x' });
    folder('tautan/lain', { 'b.yaml': 'x' });
    symlinkSync('../lain', path.join(cwd, 'ke-lain'));
    symlinkSync('.', path.join(cwd, 'putar'));
    symlinkSync('..', path.join(cwd, 'naik'));
    symlinkSync('tidak-ada.xlsx', path.join(cwd, 'putus.xlsx'));
    const { files, left } = await expand(cwd, ['.']);
    expect(files.sort()).toEqual(['a.yaml', 'ke-lain/b.yaml', 'putus.xlsx']);
    expect(left).toEqual({ 'putar/': 'double', 'naik/': 'other' });
  });
  test("what programs keep is not entered, what is empty is named, and nothing of people's is hidden", async () => {
    const cwd = folder('isi', {
      'a.yaml': 'x',
      '.git/a.yaml': 'x',
      '__MACOSX/._a.xlsx': 'x',
      'B/a/b/c.yml': 'x',
    });
    mkdirSync(path.join(cwd, 'kosong'));
    const { files, left } = await expand(cwd, ['.']);
    expect(files.sort()).toEqual(['B/a/b/c.yml', 'a.yaml']);
    expect(left).toEqual({ '.git/': 'temporary', '__MACOSX/': 'temporary', 'kosong/': 'other' });
  });
  test('what leads to nothing has a row that says what is there', async () => {
    const cwd = folder('nihil', { 'x/a.docx': 'x', 'x/b.docx': 'x', 'y/a.yaml': 'x' });
    const { files, reasons } = await expand(cwd, ['x', 'y', '*.xlsm', 'tidak-ada.yaml']);
    expect(files).toEqual(['x', 'y/a.yaml', '*.xlsm', 'tidak-ada.yaml']);
    expect(reasons).toEqual({ x: 'no-worksheets', '*.xlsm': 'no-worksheets' });
  });
});

describe('patterns', () => {
  test.each([
    ['forward slashes', '2026/*.yaml', ['2026/a.yaml']],
    ['backslashes', '2026\\*.yaml', ['2026/a.yaml']],
    ['a plain name with backslashes', '2026\\a.yaml', ['2026/a.yaml']],
    ['any depth', '**/*.yaml', ['2026/a.yaml', 'b [1].yaml']],
    ['a name that looks like a pattern', 'b [1].yaml', ['b [1].yaml']],
    ['folders', '20*', ['2026/a.yaml']],
    ['everything', '*', ['2026/a.yaml', 'b [1].yaml']],
    ['everything below', '**', ['2026/a.yaml', 'b [1].yaml']],
    ['alternatives', '{2025,2026}/{x,a}.yaml', ['2026/a.yaml']],
    ['numbers', '{2024..2027}/*', ['2026/a.yaml']],
    ['letters', '20[0-9][!a-z]/[ab].yaml', ['2026/a.yaml']],
    ['one sign', '????/?.yaml', ['2026/a.yaml']],
    ['a bracket among signs', 'b [[]1].*', ['b [1].yaml']],
    ['alternatives of whole paths', '{2026/a,b*}.yaml', ['2026/a.yaml', 'b [1].yaml']],
    ['no alternative is left out of many', `{${'x,'.repeat(900)}b*}`, ['b [1].yaml']],
    ['what no name is as long as, told as a name', '*'.repeat(70_000), ['*'.repeat(70_000)]],
    ['what hides, by its name', '.x/*', ['.x/c.yaml']],
    ['what hides, by a pattern that hides', '.?/*', ['.x/c.yaml']],
    ['the folder above', '../pola/2026/*', ['../pola/2026/a.yaml']],
  ])('%s', async (_, pattern, expected) => {
    const cwd = folder('pola', { '2026/a.yaml': 'x', 'b [1].yaml': 'x', 'README.md': 'x', '.x/c.yaml': 'x' });
    expect((await expand(cwd, [pattern])).files).toEqual(expected);
  });
});

describe('patterns pass over nothing', () => {
  /** A folder with links, a broken one, a loop and one above where it begins. */
  function linked(name: string) {
    const cwd = folder(`${name}/dalam`, { 'k/1/a.yaml': 'x', 'k/.x/c.yaml': 'x', 'k/1/.b.yaml': 'x' });
    folder(`${name}/lain`, { 'b.yaml': 'x', 'sub/c.yaml': 'x' });
    symlinkSync('../../lain', path.join(cwd, 'k/ke-lain'));
    symlinkSync('1', path.join(cwd, 'k/satu'));
    symlinkSync('.', path.join(cwd, 'k/putar'));
    symlinkSync('../..', path.join(cwd, 'k/naik'));
    symlinkSync('tidak-ada', path.join(cwd, 'k/putus.yaml'));
    return cwd;
  }
  const below = ['k/1/.b.yaml', 'k/1/a.yaml', 'k/ke-lain/b.yaml', 'k/ke-lain/sub/c.yaml', 'k/putus.yaml'];
  const left = { 'k/.x/': 'temporary', 'k/naik/': 'other', 'k/satu/': 'double' };
  test.each<[string, readonly string[], object]>([
    ['k/*', below, { ...left, 'k/putar/': 'other' }],
    ['k/**', below, { ...left, 'k/putar/': 'double' }],
    ['k/**/*.yaml', below, { ...left, 'k/putar/': 'other' }],
    ['k/*/*.yaml', below.filter((one) => one.split('/').length === 3), { ...left, 'k/putar/': 'other' }],
    ['k/s*/*', ['k/satu/.b.yaml', 'k/satu/a.yaml'], {}],
    ['k/satu/*', ['k/satu/.b.yaml', 'k/satu/a.yaml'], {}],
    ['k/p*', ['k/putus.yaml'], { 'k/putar/': 'other' }],
  ])('%s', async (pattern, files, leftOut) => {
    const found = await expand(linked(`pola-${Buffer.from(pattern).toString('hex')}`), [pattern]);
    expect([found.files.sort(), found.left]).toEqual([files, leftOut]);
  });
  test.skipIf(process.getuid?.() === 0)('a folder on the way that cannot be opened has a row', async () => {
    const cwd = folder('pola-tertutup', { 'k/1/a.yaml': 'x', 'k/2/b.yaml': 'x' });
    chmodSync(path.join(cwd, 'k/2'), 0);
    const patterns = ['k/*', 'k/*/*.yaml', 'k/**/*.yaml'];
    for (const pattern of patterns) {
      const { files, reasons } = await expand(cwd, [pattern]);
      expect([files, reasons], pattern).toEqual([['k/1/a.yaml', 'k/2'], { 'k/2': 'folder-unreadable' }]);
    }
    chmodSync(path.join(cwd, 'k/2'), 0o700);
  });
});

describe('names that only programs use', () => {
  test('are left out among others, and explained when they are all there is', async () => {
    const cwd = folder('program', { '~$a.xlsx': 'x', 'a.yaml': 'x' });
    expect(await expand(cwd, ['~$a.xlsx', 'a.yaml'])).toMatchObject({
      files: ['a.yaml'],
      left: { '~$a.xlsx': 'temporary' },
    });
    expect((await expand(cwd, ['~$a.xlsx'])).files).toEqual(['~$a.xlsx']);
  });
});
