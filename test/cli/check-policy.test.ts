import { beforeEach, describe, expect, test } from 'vitest';
import { answers, check, codes, put, status, useFolder } from './policy-folder.js';

useFolder();

describe('--severity', () => {
  test.each<[string, number, string[]]>([
    ['evidence-missing=off', 0, []],
    ['evidence-missing=warn', 0, ['warning evidence-missing']],
    ['evidence-missing=error', 1, ['error evidence-missing']],
  ])('%s', async (choice, expected, found) => {
    expect(await status('baik.yaml', '--severity', choice)).toBe(expected);
    expect(await codes('baik.yaml', '--severity', choice)).toEqual(found);
  });
  test.each([['evidence-mising=off'], ['evidence-missing=on'], ['evidence-missing'], ['=off']])(
    '%s is wrong usage',
    async (choice) => {
      const ran = await check('baik.yaml', '--severity', choice);
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).not.toMatch(/\n\s+at /);
    },
  );
  test('an unknown code gets a suggestion', async () => {
    expect((await check('baik.yaml', '--severity', 'evidence-mising=off')).stderr).toContain(
      'evidence-missing',
    );
  });
});

describe('--evidence', () => {
  test.each([
    ['off', 0, []],
    ['warn', 0, ['warning evidence-missing']],
    ['error', 1, ['error evidence-missing']],
  ])('%s', async (mode, expected, found) => {
    expect(await status('baik.yaml', '--evidence', mode)).toBe(expected);
    expect(await codes('baik.yaml', '--evidence', mode)).toEqual(found);
  });
});

describe('--max-warnings', () => {
  test.each([
    ['113', 0],
    ['112', 1],
    ['0', 1],
    ['banyak', 2],
    ['-1', 2],
  ])('%s of 113: %i', async (most, expected) => {
    expect(await status('baik.yaml', '--max-warnings', most)).toBe(expected);
  });
  test('counts over all files, and says why it fails', async () => {
    const ran = await check('baik.yaml', 'kurang.yaml', '--max-warnings', '200');
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('--max-warnings');
    expect(ran.stderr).toContain('226');
  });
  test('what is switched off does not count', async () => {
    expect(await status('baik.yaml', '--max-warnings', '0', '--evidence', 'off')).toBe(0);
  });
});

describe('--min', () => {
  test.each([
    ['total=100', 0],
    ['total=97', 1, 'kurang.yaml'],
    ['total=97%', 1, 'kurang.yaml'],
    ['total=96.0625', 0, 'kurang.yaml'],
    ['total=96,0625', 0, 'kurang.yaml'],
    ['total=96.0626', 1, 'kurang.yaml'],
    ['B.I.a=77.5%', 0, 'kurang.yaml'],
    ['B.I.a=77.6%', 1, 'kurang.yaml'],
    ['area.5=100%', 0],
    ['A.I.1.i=0.5', 0],
    ['area.7=50%', 2],
    ['total=banyak', 2],
    ['total', 2],
  ])('%s: %i', async (minimum, expected, file = 'baik.yaml') => {
    expect(await status(file as string, '--min', minimum as string)).toBe(expected);
  });
  test('the file that misses it is said', async () => {
    const { stdout } = await check('baik.yaml', 'kurang.yaml', '--min', 'total=99', '--evidence', 'off');
    expect(stdout).toMatch(/kurang\.yaml: [\s\S]*tidak lolos/);
    expect(stdout).toMatch(/baik\.yaml: [\s\S]*?: lolos[\s\S]*kurang/);
  });
});

describe('--gate', () => {
  test.each<[string, number, string[]]>([
    ['reached', 0, ['baik.yaml', '--gate', 'wbk', '--gate', 'wbbm']],
    ['missed', 1, ['kurang.yaml', '--gate', 'wbk']],
    ['missed by one of two files', 1, ['baik.yaml', 'kurang.yaml', '--gate', 'wbk']],
    ['unknown', 2, ['baik.yaml', '--gate', 'wkb']],
  ])('%s', async (_, expected, args) => {
    expect(await status(...args, '--evidence', 'off')).toBe(expected);
  });
});

describe('a gate is never passed by silence', () => {
  const gated = ['--gate', 'wbk', '--evidence', 'off'];
  beforeEach(() => put('terbuka.yaml', answers({ 'A.I.1.i.a': null })));
  test.each<[string, string[]]>([
    ['a blank answer', []],
    [
      'a blank answer whose finding is switched off',
      ['--severity', 'answer-missing=off', '--severity', 'answer-absent=off'],
    ],
    ['a blank answer left out of the mean', ['--blank', 'exclude']],
  ])('%s', async (_, args) => {
    expect(await status('terbuka.yaml', ...gated, ...args)).toBe(1);
  });
  test('a blank answer that the baseline knows', async () => {
    expect(await status('terbuka.yaml', '--evidence', 'off', '--write-baseline', 'b.json')).toBe(1);
    expect(await status('terbuka.yaml', '--evidence', 'off', '--baseline', 'b.json')).toBe(0);
    expect(await status('terbuka.yaml', ...gated, '--baseline', 'b.json')).toBe(1);
  });
  test('a missed mark whatever is switched off', async () => {
    expect(await status('kurang.yaml', ...gated, '--max-warnings', '999')).toBe(1);
  });
});
