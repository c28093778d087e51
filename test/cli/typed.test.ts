import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/report/score/score-schema.js';
import { folderWith } from '../support/bin.js';
import { cli } from '../support/cli.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

const folder = folderWith({
  'a.yaml': yamlFrom(fullAnswers()),
  'LKE 2026.yaml': yamlFrom(fullAnswers()),
  '“asli”.yaml': yamlFrom(fullAnswers()),
  'en.config.yaml': 'lang: en\n',
});
afterAll(() => rmSync(folder, { recursive: true }));
const run = (words: string, env: Record<string, string> = {}) => cli(words.split(' '), { cwd: folder, env });
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('marks of a word processor are told with the command to type', () => {
  test.each([
    ['nilai a.yaml –detail', 'lke nilai a.yaml --detail'],
    ['nilai a.yaml —gate wbk', 'lke nilai a.yaml --gate wbk'],
    ['nilai a.yaml −q', 'lke nilai a.yaml -q'],
    ['nilai a.yaml -–detail', 'lke nilai a.yaml --detail'],
    ['nilai “a.yaml”', 'lke nilai a.yaml'],
    ['nilai “LKE 2026.yaml”', 'lke nilai "LKE 2026.yaml"'],
    ['nilai ‘LKE 2026.yaml’', 'lke nilai "LKE 2026.yaml"'],
    ['nilai «a.yaml»', 'lke nilai a.yaml'],
    ['nilai a.yaml --set A.I.1.i.b=“A”', 'lke nilai a.yaml --set A.I.1.i.b=A'],
    ['nilai a.yaml --format=json=“x y.json”', 'lke nilai a.yaml "--format=json=x y.json"'],
    ['score “a.yaml” --lang en', 'lke score a.yaml --lang en'],
  ])('%s', async (words, command) => {
    const ran = await run(words);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(`: ${command}\n`);
  });
  test.each([
    ['a file that is called so', ['nilai', '“asli”.yaml', '-q']],
    ['a word with blanks, which the shell saw as one', ['buat', '-', '--name', 'Unit “Dua” Kota']],
    ['an apostrophe', ['jelaskan', 'jum’at']],
    ['a dash within a word', ['jelaskan', 'kerja–unit']],
  ])('but not of %s', async (_, args) => {
    expect((await cli(args, { cwd: folder })).stderr).not.toContain('pengolah kata');
  });
});

describe('-o FILE', () => {
  test('writes a report in the format that its name ends like', async () => {
    expect((await run('nilai a.yaml -o x.json')).status).toBe(0);
    reportSchema.parse(JSON.parse(read('x.json')));
    expect((await run('nilai a.yaml -o X.HTML')).status).toBe(0);
    expect(read('X.HTML')).toMatch(/^<!doctype html>/i);
    expect((await run('periksa a.yaml --output=x.sarif')).status).toBe(0);
    expect(JSON.parse(read('x.sarif')).version).toBe('2.1.0');
  });
  test('is where a format without a file goes, beside those with one', async () => {
    const ran = await run('nilai a.yaml -f json=y.json -f csv-id -o y.csv -f markdown=y.md');
    expect([ran.status, ran.stdout]).toEqual([0, '']);
    expect(read('y.csv')).toContain(';');
    expect(read('y.json')).toMatch(/^\{/);
  });
  test('keeps what is there, and means standard output by -', async () => {
    writeFileSync(path.join(folder, 'lama.json'), 'lama');
    expect((await run('nilai a.yaml -o lama.json')).status).toBe(2);
    expect(read('lama.json')).toBe('lama');
    expect((await run('nilai a.yaml -o -')).stdout).toContain('Nilai total');
  });
  test('is taken by commands that make one file', async () => {
    expect((await run('buat -o kosong.yaml')).status).toBe(0);
    expect((await run('konversi a.yaml -o buku.xlsx')).status).toBe(0);
    expect(['kosong.yaml', 'buku.xlsx'].every((name) => existsSync(path.join(folder, name)))).toBe(true);
  });
  test.each(['nilai a.yaml -o x.pdf', 'jelaskan A.I -o x.csv', 'buat satu.yaml -o dua.yaml'])(
    'is refused: %s',
    async (words) => {
      const ran = await run(words);
      expect(ran.status).toBe(2);
      expect(ran.stderr).toContain('Lihat: lke');
      expect(existsSync(path.join(folder, 'dua.yaml'))).toBe(false);
    },
  );
});

describe('the language', () => {
  const [id, en] = ['Survei persepsi antikorupsi', 'Anti-corruption perception survey'];
  test.each<[string, string, Record<string, string>, string]>([
    ['Indonesian', 'explain ipak', {}, id],
    ['of LKE_LANG', 'explain ipak', { LKE_LANG: 'en' }, en],
    ['of LKE_LANG as systems write it', 'explain ipak', { LKE_LANG: 'EN_GB.UTF-8' }, en],
    ['of nothing where that is empty', 'explain ipak', { LKE_LANG: '' }, id],
    ['of --lang before that', 'explain ipak --lang ID', { LKE_LANG: 'en' }, id],
    ['of the configuration', 'explain ipak --config en.config.yaml', {}, en],
    ['of LKE_LANG before that', 'explain ipak --config en.config.yaml', { LKE_LANG: 'id' }, id],
  ])('%s', async (_, words, env, said) => {
    expect((await run(words, env)).stdout).toContain(said);
  });
  test('of a configuration further up, of help and of mistakes too', async () => {
    const house = folderWith({ 'lke.config.yaml': 'lang: en\nby: unit\n' });
    expect((await cli(['--help'], { cwd: house })).stdout).toContain('Usage:');
    expect((await cli(['score'], { cwd: house })).stderr).toContain('See: lke score --help');
    writeFileSync(path.join(house, 'lke.config.yaml'), 'lang: jv\n');
    expect((await cli(['nilai', 'x.yaml'], { cwd: house })).stderr).toContain('lang');
    rmSync(house, { recursive: true });
  });
  test('that there is not is refused', async () => {
    expect((await run('nilai a.yaml', { LKE_LANG: 'jv' })).status).toBe(2);
  });
});
