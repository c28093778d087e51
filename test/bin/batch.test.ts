import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BatchResult } from '../../src/report/batch/schema.js';
import type { BatchRow } from '../../src/report/batch/schema-row.js';
import { generateFiles } from '../support/batch-files.js';
import { bin, ensureBuilt, lke, run } from '../support/bin.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

const sheet = (name: string, year = 2026) =>
  yamlFrom(fullAnswers(), `unit: { nama: "${name}", tahun: ${year} }\n`);
let root = '';
let many = '';
beforeAll(() => {
  ensureBuilt();
  root = mkdtempSync(path.join(tmpdir(), 'lke-batch-'));
  many = path.join(root, 'banyak');
  mkdirSync(many);
  for (const { name, data, beside } of generateFiles(400, { seed: 7 })) {
    writeFileSync(path.join(many, name), data);
    if (beside) writeFileSync(path.join(many, name.replace(/\.\w+$/, '.unit.yaml')), beside);
  }
});
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
  const ran = await lke(['batch', ...args, '--format', 'json'], { cwd });
  return { ...ran, result: (ran.stdout === '' ? null : JSON.parse(ran.stdout)) as BatchResult | null };
};

test('threads give the very same output as one', async () => {
  for (const format of ['ndjson', 'json', 'csv']) {
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => lke(['batch', many, '--jobs', jobs, '--format', format])),
    );
    expect(one?.stdout.length).toBeGreaterThan(64 * 1024);
    expect(one?.stdout === two?.stdout).toBe(true);
    expect([one?.status, two?.status]).toEqual([2, 2]);
  }
}, 120_000);

describe('Ctrl-C', () => {
  test('keeps what there is as NAME.partial, leaves nothing else, exits with 130', async () => {
    const out = folder('berhenti', { 'x.txt': '' });
    const lines = path.join(out, 'rekap.ndjson');
    const child = spawn(process.execPath, [
      bin,
      'batch',
      many,
      many,
      '--jobs',
      '1',
      '--format',
      `ndjson=${lines}`,
      '--format',
      `csv=${path.join(out, 'rekap.csv')}`,
    ]);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const partial = `${lines}.partial`;
    const begun = setInterval(() => {
      if (!existsSync(partial) || readFileSync(partial).length === 0) return;
      // a second one would end it at once
      clearInterval(begun);
      child.kill('SIGINT');
    }, 5);
    const status = await ended;
    expect(status).toBe(130);
    expect(readdirSync(out).sort()).toEqual(['rekap.csv.partial', 'rekap.ndjson.partial', 'x.txt']);
    const rows = readFileSync(partial, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as BatchRow);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(400);
    expect(stderr).toContain('400');
  });
});

describe('pipes', () => {
  test('a reader that goes away ends it quietly', async () => {
    const ran = await run('bash', [
      '-c',
      `"${process.execPath}" "${bin}" batch "${many}" --format ndjson | head -1`,
    ]);
    expect(JSON.parse(ran.stdout).version).toBe(1);
    expect(ran.stderr).not.toMatch(/EPIPE|\n\s+at /);
  });
  test('an Excel recap goes through a pipe, and not onto a terminal', async () => {
    const ran = await run('bash', [
      '-c',
      `"${process.execPath}" "${bin}" batch "${many}/unit-0001.yaml" --format xlsx | head -c 2`,
    ]);
    expect(ran.stdout).toBe('PK');
    const tty = await run('script', [
      '-qec',
      `"${process.execPath}" "${bin}" batch "${many}/unit-0001.yaml" --format xlsx`,
      '/dev/null',
    ]);
    expect(tty.status).toBe(2);
    expect(tty.stdout).toContain('--format xlsx=');
  });
});

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
    expect(result?.files.leftOut).toEqual({ temporary: 1, own: 3, other: 1 });
    await lke(['batch', made, '--format', `xlsx=${path.join(made, 'rekap.xlsx')}`]);
    expect((await recap([made])).result?.files.leftOut.own).toBe(4);
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
    const ran = await lke(['batch', '--files-from', '-', '--format', 'ndjson'], {
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
    expect(codes).toEqual(['file-unreadable', 'file-is-folder']);
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
    for (const format of ['text', 'markdown', 'csv', 'csv-id']) {
      const { stdout, stderr } = await lke(['batch', made, '--format', format], { cwd: root });
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
    const ran = await lke(['batch', many, '--quiet', '--format', 'ndjson']);
    expect(ran.stderr).toBe('');
  });
});
