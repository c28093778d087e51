import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { failureSchema } from '../../src/report/failure/failure-schema.js';
import { folderWith } from '../support/bin.js';
import { cli } from '../support/cli.js';
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
    ['no command', [], 0],
    ['an unknown gate', ['score', at('penuh.yaml'), '--gate', 'wkb'], 2],
    ['an unknown format', ['score', at('penuh.yaml'), '--format', 'pdf'], 2],
    ['two formats on standard output', ['score', at('penuh.yaml'), '--format', 'json', '--format', 'csv'], 2],
    ['an unknown instrument', ['score', at('penuh.yaml'), '--instrument', 'lain'], 2],
    ['help', ['--help'], 0],
    ['help of a command', ['score', '--help'], 0],
    ['help by its command', ['help', 'score'], 0],
    ['the version', ['--version'], 0],
  ])('%s', async (_, args, status) => {
    const ran = await cli(args as string[]);
    expect(ran.status).toBe(status);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    if (status === 2 && args.length > 0) expect(ran.stderr).not.toBe('');
  });
});

describe('help and version go to standard output', () => {
  test.each([['--help'], ['score --help'], ['--version'], ['-V'], ['-h']])('%s', async (args) => {
    const ran = await cli(args.split(' '));
    expect(ran.stdout.trim()).not.toBe('');
    expect(ran.stderr).toBe('');
  });
  test('help speaks the language asked for', async () => {
    expect((await cli(['--help'])).stdout).toContain('Pemakaian:');
    expect((await cli(['--help', '--lang', 'en'])).stdout).toContain('Usage:');
  });
});

describe('a slip of the keyboard gets a suggestion', () => {
  test.each([
    [['scor', 'x'], '"nilai"'],
    [['niali', 'x'], '"nilai"'],
    [['score', '--detial', 'x'], '"--detail"'],
    [['score', 'x', '--zero-divison', 'full'], '"--zero-division"'],
  ])('%j', async (args, suggestion) => {
    const ran = await cli(args);
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
    expect((await cli(args)).stderr).toContain(suggestion);
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
    const ran = await cli([...args, '--format', 'json']);
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
    const ran = await cli(['score', file, ...args], { env: env as Record<string, string> });
    expect(ran.stdout.includes(code)).toBe(coloured);
  });
  test('never in machine formats', async () => {
    for (const format of ['json', 'csv', 'markdown']) {
      const ran = await cli(['score', file, '--format', format, '--color', 'always']);
      expect(ran.stdout).not.toContain(code);
    }
  });
});
