import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failureSchema, reportSchema } from '../../src/report/score/schema.js';
import { bin, ensureBuilt, folderWith, lke, run } from '../support/bin.js';
import { official } from '../support/instruments.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

const folder = folderWith({
  'penuh.yaml': yamlFrom(fullAnswers(), 'unit: { nama: Puskesmas Contoh }\n'),
  'kurang.yaml': yamlFrom(fullAnswers(official(), 'best', { 'B.I.a': '3,1' })),
  'salah.yaml': yamlFrom({ 'A.I.1.i.a': 'Z' }),
  'rusak.yaml': 'jawaban:\n  A.I.1.i.a: "Ya\n',
  'kosong.yaml': '',
});
const at = (name: string) => path.join(folder, name);

beforeAll(() => ensureBuilt());
afterAll(() => rmSync(folder, { recursive: true }));

describe('exit statuses', () => {
  test.each([
    ['a sound worksheet', ['score', at('penuh.yaml')], 0],
    ['its Indonesian name', ['nilai', at('penuh.yaml')], 0],
    ['a gate that passes', ['score', at('penuh.yaml'), '--gate', 'wbk', '--gate', 'WBBM'], 0],
    ['a mark not met, no gate asked', ['score', at('kurang.yaml')], 0],
    ['a gate that fails', ['score', at('kurang.yaml'), '--gate', 'wbk'], 1],
    ['one of two gates fails', ['score', at('kurang.yaml'), '--gate', 'wbk', '--gate', 'wbbm'], 1],
    ['two files', ['score', at('penuh.yaml'), at('penuh.yaml')], 2],
    ['a worksheet with errors', ['score', at('salah.yaml')], 1],
    ['broken YAML', ['score', at('rusak.yaml')], 2],
    ['an empty file', ['score', at('kosong.yaml')], 2],
    ['no such file', ['score', at('tidak-ada.yaml')], 2],
    ['a folder', ['score', folder], 2],
    ['no file named', ['score'], 2],
    ['no command', [], 2],
    ['an unknown gate', ['score', at('penuh.yaml'), '--gate', 'wkb'], 2],
    ['an unknown format', ['score', at('penuh.yaml'), '--format', 'pdf'], 2],
    ['two formats on standard output', ['score', at('penuh.yaml'), '--format', 'json', '--format', 'csv'], 2],
    ['an unknown instrument', ['score', at('penuh.yaml'), '--instrument', 'lain'], 2],
    ['help', ['--help'], 0],
    ['help of a command', ['score', '--help'], 0],
    ['help by its command', ['help', 'score'], 0],
    ['the version', ['--version'], 0],
  ])('%s', async (_, args, status) => {
    const ran = await lke(args as string[]);
    expect([ran.status, ran.signal]).toEqual([status, null]);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    if (status === 2 && args.length > 0) expect(ran.stderr).not.toBe('');
  });
});

describe('help and version go to standard output', () => {
  test.each([['--help'], ['score --help'], ['--version'], ['-V'], ['-h']])('%s', async (args) => {
    const ran = await lke(args.split(' '));
    expect(ran.stdout.trim()).not.toBe('');
    expect(ran.stderr).toBe('');
  });
  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(path.join(path.dirname(bin), '../package.json'), 'utf8')) as {
      version: string;
    };
    expect((await lke(['--version'])).stdout).toBe(`${version}\n`);
  });
  test('help speaks the language asked for', async () => {
    expect((await lke(['--help'])).stdout).toContain('Pemakaian:');
    expect((await lke(['--help', '--lang', 'en'])).stdout).toContain('Usage:');
  });
});

describe('a slip of the keyboard gets a suggestion', () => {
  test.each([
    [['scor', 'x'], '"score"'],
    [['niali', 'x'], '"nilai"'],
    [['score', '--detial', 'x'], '"--detail"'],
    [['score', 'x', '--zero-divison', 'full'], '"--zero-division"'],
  ])('%j', async (args, suggestion) => {
    const ran = await lke(args);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain(suggestion);
  });
});

describe('an option before the command hides the suggestion', () => {
  test.each([
    [['--lang', 'en', 'score', '--detial', 'x'], '"--detail"'],
    [['--lang', 'en', 'scor', 'x'], '"score"'],
  ])('%j', async (args, suggestion) => {
    expect((await lke(args)).stderr).toContain(suggestion);
  });
});

describe('standard output through a pipe', () => {
  const json = ['score', at('penuh.yaml'), '--format', 'json', '--detail'];
  test('is complete beyond 64 KiB, for a slow reader too', async () => {
    const ran = await lke(json, { slowMs: 20 });
    expect(ran.stdout.length).toBeGreaterThan(64 * 1024);
    expect(reportSchema.parse(JSON.parse(ran.stdout)).unit.name).toBe('Puskesmas Contoh');
    expect(ran.status).toBe(0);
  });
  test.each([
    ['head -1', '{\n'],
    ['head -c 1', '{'],
    ['true', ''],
    ['sleep 0.3', ''],
  ])('a reader that goes away (| %s) is no crash', async (reader, expected) => {
    for (const args of [json.join(' '), `score ${at('penuh.yaml')} --detail`, '--help', 'score --help']) {
      const script = `set -o pipefail; ${process.execPath} ${bin} ${args} | ${reader}; echo "\${PIPESTATUS[0]}" >&2`;
      const ran = await run('bash', ['-c', script]);
      if (args === json.join(' ')) expect(ran.stdout).toBe(expected);
      expect(ran.stderr).toBe('0\n');
    }
  });
  test('errors on a closed standard error are no crash', async () => {
    const script = `${process.execPath} ${bin} score ${at('tidak-ada.yaml')} 2> >(true); echo $?`;
    expect((await run('bash', ['-c', script])).stdout.trim()).toBe('2');
  });
});

describe('machine formats are valid on failure too', () => {
  test.each([
    ['no such file', ['score', at('tidak-ada.yaml')], 'file-not-found'],
    ['broken YAML', ['score', at('rusak.yaml')], 'yaml-syntax'],
    ['a folder', ['score', folder], 'file-is-folder'],
    ['a unit file that is none', ['score', at('penuh.yaml'), '--unit', at('kosong.yaml')], ''],
    [
      'an instrument file that is none',
      ['score', at('penuh.yaml'), '--instrument', at('salah.yaml')],
      'instrument-shape',
    ],
  ])('%s', async (_, args, code) => {
    const ran = await lke([...args, '--format', 'json']);
    expect(ran.status).toBe(2);
    const failure = failureSchema.parse(JSON.parse(ran.stdout));
    if (code !== '') expect(failure.failure.code).toBe(code);
    expect(ran.stderr).not.toBe('');
  });
});

describe('colour', () => {
  const code = '\u001b[';
  const file = at('penuh.yaml');
  test.each([
    ['a pipe gets none', [], {}, false],
    ['--color always', ['--color', 'always'], {}, true],
    ['--color never', ['--color', 'never'], {}, false],
    ['FORCE_COLOR=1', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['NO_COLOR over FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['an empty NO_COLOR says nothing', [], { NO_COLOR: '', FORCE_COLOR: '1' }, true],
    ['--color always over NO_COLOR', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['--color never over FORCE_COLOR', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_, args, env, coloured) => {
    const ran = await lke(['score', file, ...args], { env: env as Record<string, string> });
    expect(ran.stdout.includes(code)).toBe(coloured);
  });
  test('never in machine formats', async () => {
    for (const format of ['json', 'csv', 'markdown']) {
      const ran = await lke(['score', file, '--format', format, '--color', 'always']);
      expect(ran.stdout).not.toContain(code);
    }
  });
});

describe('standard input', () => {
  const text = readFileSync(at('penuh.yaml'));
  test('is read for -, under the name given', async () => {
    const ran = await lke(['score', '-', '--stdin-name', 'dari-pipa.yaml', '--format', 'json'], {
      stdin: text,
    });
    expect(ran.status).toBe(0);
    expect(reportSchema.parse(JSON.parse(ran.stdout)).source.path).toBe('dari-pipa.yaml');
  });
  test('empty or cut is refused', async () => {
    expect((await lke(['score', '-'])).status).toBe(2);
    expect((await lke(['score', '-'], { stdin: 'jawaban:\n  A.I.1.i.a: "' })).status).toBe(2);
  });
  test('is not waited for when a file is named', async () => {
    const ran = await lke(['score', at('penuh.yaml')], { stdin: null });
    expect(ran.status).toBe(0);
  });
});

describe('output files', () => {
  const file = at('penuh.yaml');
  const out = path.join(folder, 'keluar');
  beforeAll(() => mkdirSync(out));
  test('are written whole, told on standard error, beside text on standard output', async () => {
    const target = path.join(out, 'a.json');
    const ran = await lke(['score', file, '--format', `json=${target}`, '--format', 'text']);
    expect(ran.status).toBe(0);
    reportSchema.parse(JSON.parse(readFileSync(target, 'utf8')));
    expect(ran.stdout).toContain('Nilai total');
    expect(ran.stderr).toContain(target);
  });
  test('--quiet tells nothing', async () => {
    const ran = await lke(['score', file, '--quiet', '--format', `csv=${path.join(out, 'q.csv')}`]);
    expect([ran.stdout, ran.stderr]).toEqual(['', '']);
  });
  test('an existing file is kept without --force, replaced with it', async () => {
    const other = folderWith({ 'b.json': 'lama' });
    const target = path.join(other, 'b.json');
    const kept = await lke(['score', file, '--format', `json=${target}`]);
    expect(kept.status).toBe(2);
    expect(kept.stderr).toContain('--force');
    expect(readFileSync(target, 'utf8')).toBe('lama');
    expect(readdirSync(other)).toEqual(['b.json']);
    expect((await lke(['score', file, '--force', '--format', `json=${target}`])).status).toBe(0);
    reportSchema.parse(JSON.parse(readFileSync(target, 'utf8')));
    expect(readdirSync(other)).toEqual(['b.json']);
    rmSync(other, { recursive: true });
  });
  test('leave no temporary file behind, whatever happens', async () => {
    const empty = folderWith({});
    mkdirSync(path.join(empty, 'd'));
    await lke(['score', file, '--format', `csv=${path.join(empty, 'c.csv')}`]);
    await lke(['score', file, '--force', '--format', `csv=${path.join(empty, 'd')}`]);
    await lke(['score', at('rusak.yaml'), '--format', `json=${path.join(empty, 'e.json')}`]);
    expect(readdirSync(empty).sort()).toEqual(['c.csv', 'd', 'e.json']);
    expect(statSync(path.join(empty, 'd')).isDirectory()).toBe(true);
    rmSync(empty, { recursive: true });
  });
  test.each(['tidak/ada/x.json', 'keluar'])('into %s: status 2 and a sentence', async (name) => {
    const ran = await lke(['score', file, '--format', `json=${at(name)}`]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(name);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(at('tidak'))).toBe(false);
  });
  test('the worksheet itself is never written over, even with --force', async () => {
    const own = folderWith({ 'w.yaml': readFileSync(file) });
    const target = path.join(own, 'w.yaml');
    const ran = await lke(['score', target, '--force', '--format', `json=${target}`]);
    expect(readFileSync(target, 'utf8')).toBe(readFileSync(file, 'utf8'));
    expect(ran.status).toBe(2);
    rmSync(own, { recursive: true });
  });
});
