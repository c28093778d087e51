import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { formatsOf, isBinary } from '../../src/format/index.js';
import type { BatchResult } from '../../src/report/batch/batch-schema.js';
import { cli } from '../support/cli.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

const sheet = (name: string, year = 2026) =>
  yamlFrom(fullAnswers(), `unit: { nama: "${name}", tahun: ${year} }\n`);
const root = mkdtempSync(path.join(tmpdir(), 'lke-batch-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder of its own, below the test's. */
function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = path.join(root, name);
  for (const [file, data] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(made, file)), { recursive: true });
    writeFileSync(path.join(made, file), data);
  }
  return made;
}

const recap = async (args: readonly string[], cwd = root) => {
  const ran = await cli(['batch', ...args, '--format', 'json'], { cwd });
  return { ...ran, result: (ran.stdout === '' ? null : JSON.parse(ran.stdout)) as BatchResult | null };
};

describe('what is read, and what is left out', () => {
  test('temporary files and own outputs are counted; a folder is read with all that is below it', async () => {
    const made = folder('campur', {
      'a/b/c.yaml': sheet('Dalam'),
      'a/~$LKE.xlsx': 'kunci',
      'rekap.ndjson': '{}',
      'a/laporan.json': JSON.stringify({ tool: { name: 'lke-zi', version: '1' } }),
      'lke.config.yaml': '{}',
      'catatan.docx': 'x',
    });
    const { status, result } = await recap([made]);
    expect([status, result?.rows.map((row) => row.unit.name)]).toEqual([0, ['Dalam']]);
    expect(result?.files.leftOut).toMatchObject({
      ...{ temporary: 1, own: 3, other: 1, double: 0 },
      endings: [{ ending: '.docx', files: 1 }],
    });
    expect(result?.files.leftOut.files).toHaveLength(5);
    await cli(['batch', made, '--format', `xlsx=${path.join(made, 'rekap.xlsx')}`]);
    expect((await recap([made])).result?.files.leftOut.own).toBe(4);
  });
  test('a workbook that reports on a worksheet has its answers in it, and is none', async () => {
    const made = folder('laporan', { 'a.yaml': sheet('Satu') });
    const report = path.join(made, 'nilai.xlsx');
    for (const command of ['score', 'check', 'plan']) {
      await cli([command, path.join(made, 'a.yaml'), '--format', `xlsx=${report}`, '--force']);
      const { result } = await recap([made]);
      expect([result?.rows.length, result?.files.leftOut.own], command).toEqual([1, 1]);
      const { status, stderr } = await cli(['score', report]);
      expect([status, stderr], command).toEqual([2, expect.stringContaining('laporan lke-zi sendiri')]);
    }
  });
  test.each([
    ['a pattern', '*.xlsm'],
    ['a file', 'tidak-ada.yaml'],
    ['a folder without worksheets', 'kosong'],
  ])('%s that matches nothing is an error', async (_, name) => {
    mkdirSync(path.join(root, 'kosong'), { recursive: true });
    const ran = await recap([path.join(root, name)]);
    expect(ran.status).toBe(2);
    expect(ran.stdout + ran.stderr).toContain(name);
  });
  test('patterns, each file once, loops of links without end', async () => {
    const made = folder('pola', { 'b.yaml': sheet('B'), 'a.yaml': sheet('A'), 'c.yml': sheet('C') });
    symlinkSync('.', path.join(made, 'lingkar'));
    // named twice is no mistake
    const { result } = await recap(['*.yaml', 'a.yaml', '.', '.'], made);
    expect(result?.rows.map((row) => row.path).sort()).toEqual(['a.yaml', 'b.yaml', 'c.yml']);
  });
  test('--files-from, with Windows line ends, from standard input too', async () => {
    const made = folder('daftar', {
      'a b.yaml': sheet('A'),
      'c.yaml': sheet('C'),
      'd.txt': 'a b.yaml\r\nc.yaml\r\n\r\n',
    });
    expect((await recap(['--files-from', 'd.txt'], made)).result?.rows).toHaveLength(2);
    const ran = await cli(['batch', '--files-from', '-', '--format', 'ndjson'], {
      cwd: made,
      stdin: 'c.yaml\r\n',
    });
    expect(ran.stdout.trim().split('\n')).toHaveLength(1);
  });
  test('a list of names that is missing is told', async () => {
    const ran = await recap(['--files-from', 'tidak-ada.txt']);
    expect([ran.status, ran.stderr.includes('tidak-ada.txt')]).toEqual([2, true]);
  });
  test.skipIf(process.getuid?.() === 0)('a file that may not be read is a row with the reason', async () => {
    const made = folder('tertutup', { 'a.yaml': sheet('A') });
    chmodSync(path.join(made, 'a.yaml'), 0o000);
    mkdirSync(path.join(made, 'dalam'), { mode: 0o000 });
    const codes = (await recap([made])).result?.rows.map((row) => row.reason?.code);
    expect(codes).toEqual(['file-unreadable', 'folder-unreadable']);
  });
});

describe('what a reader is told', () => {
  test('the same unit and year twice, the same bytes, several years', async () => {
    const made = folder('ganda', {
      'a.yaml': sheet('Sama'),
      'b.yaml': `${sheet('Sama')}\n`,
      'c.yaml': sheet('Lain', 2025),
      'd.yaml': sheet('Lain', 2025),
    });
    const { result } = await recap([made]);
    expect(result?.notices.map(({ kind }) => kind).sort()).toEqual([
      'same-bytes',
      'same-unit',
      'several-years',
    ]);
    expect(result?.rows.filter(({ duplicate }) => duplicate)).toHaveLength(4);
  });
  test('names cannot move the cursor, nor become formulas', async () => {
    const made = folder('jahat', {
      'a.yaml': sheet('\\e[2J\\a=HYPERLINK(\\"x\\")'),
      '=1+1.yaml': sheet('=1+1'),
    });
    for (const format of formatsOf('batch').filter((name) => !isBinary(name))) {
      const { stdout, stderr } = await cli(['batch', made, '--format', format], { cwd: root });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none
      expect(stdout + stderr).not.toMatch(/[\u001b\u0007]/);
      if (format.startsWith('csv')) expect(stdout).not.toMatch(/(^|[,;"])=/m);
    }
  });
  test.each([
    ['sound', ['baik.yaml'], [], 0],
    ['a gate that passes', ['baik.yaml'], ['--gate', 'wbk'], 0],
    ['a gate that fails', ['baik.yaml', 'kurang.yaml'], ['--gate', 'wbk'], 1],
    ['a worksheet with errors', ['salah.yaml'], [], 1],
    ['an unreadable file, the recap whole', ['baik.yaml', 'rusak.yaml'], [], 2],
    ['an unknown field', ['baik.yaml'], ['--sort', 'nilai'], 2],
    ['a filter that is none', ['baik.yaml'], ['--filter', 'total>>3'], 2],
  ] as const)('status: %s', async (_, names, args, status) => {
    const made = folder('status', {
      'baik.yaml': sheet('Baik'),
      'kurang.yaml': yamlFrom(fullAnswers(undefined, 'worst')),
      'salah.yaml': yamlFrom({ 'A.I.1.i.a': 'Z' }),
      'rusak.yaml': 'jawaban: {',
    });
    const ran = await recap([...names, ...args], made);
    expect(ran.status).toBe(status);
    if (ran.result) expect(ran.result.rows).toHaveLength(names.length);
  });
  test('progress is on standard error alone, and none with --quiet', async () => {
    const made = folder('lama', { 'a.yaml': sheet('A'), 'b.yaml': sheet('B') });
    const slow = { tick: 60_000 };
    const told = await cli(['batch', made, '--format', 'json'], slow);
    expect(told.stderr).toMatch(/^1\b.*\b2\b.*\n2\b.*\b2\b/);
    expect(JSON.parse(told.stdout).rows).toHaveLength(2);
    expect((await cli(['batch', made, '--format', 'json', '--quiet'], slow)).stderr).toBe('');
  });
});

test('no answer, note or piece of evidence of a worksheet is copied into a recap', async () => {
  const secrets = ['081234567890', '3201011203850001', 'catatanrahasia', 'buktirahasia', 'jawabanrahasia'];
  const [telephone, nik, note, evidence, answer] = secrets;
  const told = (id: string) =>
    `  ${id}: { unit: A, tpi: B, catatan: "${note} ${telephone}", catatan_tpi: "${note}", bukti: ["https://contoh.go.id/${evidence}", "D:\\\\${evidence}.pdf", "NIK ${nik}"] }\n`;
  const head = (name: string) => `unit: { nama: ${name}, tahun: 2026 }\njawaban:\n`;
  const made = folder('pribadi', {
    'a.yaml': `${head('A')}  A.I.1.i.a: "${telephone}"\n  A.I.1.ii.a: ${answer}\n${told('A.I.1.i.b')}`,
    'b.yaml': `${head('B')}  A.I.1.i.b:\n    unit: A\n    catatan: ${note}: hubungi ${telephone}\n`,
    'c.yaml': `${head('C')}  A.I.1.i.b: A\n    bukti: ${evidence} ${nik}\n`,
    'd.yaml': `${head('D')}  A.I.1.i.b: { unit: A, catatan: ["${note}"], bukti: { x: "${evidence}" } }\n`,
  });
  const formats = ['text', 'markdown', 'html', 'json', 'ndjson', 'csv', 'csv-id'];
  const args = formats.flatMap((format) => ['--format', `${format}=${path.join(made, `out.${format}`)}`]);
  const book = path.join(made, 'rekap.xlsx');
  await cli(['batch', made, '--gate', 'wbk', ...args, '--format', `xlsx=${book}`]);
  const { stdout, stderr } = await cli(['batch', made]);
  const outputs = formats.map((format) => readFileSync(path.join(made, `out.${format}`), 'utf8'));
  const parts = Object.values(unzipSync(new Uint8Array(readFileSync(book)))).map((part) => strFromU8(part));
  for (const text of [stdout, stderr, ...outputs, ...parts])
    for (const secret of secrets) expect(text).not.toContain(secret);
  expect(outputs.join()).toContain('Susunan YAML rusak');
});
