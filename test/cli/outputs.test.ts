import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/report/score/score-schema.js';
import { folderWith } from '../support/bin.js';
import { cli } from '../support/cli.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

const folder = folderWith({
  'penuh.yaml': yamlFrom(fullAnswers(), 'unit: { nama: Puskesmas Contoh }\n'),
  'rusak.yaml': 'jawaban:\n  A.I.1.i.a: "Ya\n',
});
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('standard input', () => {
  const text = readFileSync(at('penuh.yaml'));
  test('is read for -, under the name given', async () => {
    const ran = await cli(['score', '-', '--stdin-name', 'dari-pipa.yaml', '--format', 'json'], {
      stdin: text,
    });
    expect(ran.status).toBe(0);
    expect(reportSchema.parse(JSON.parse(ran.stdout)).source.path).toBe('dari-pipa.yaml');
  });
  test('empty or cut is refused', async () => {
    expect((await cli(['score', '-'])).status).toBe(2);
    expect((await cli(['score', '-'], { stdin: 'jawaban:\n  A.I.1.i.a: "' })).status).toBe(2);
  });
});

describe('output files', () => {
  const file = at('penuh.yaml');
  const out = path.join(folder, 'keluar');
  beforeAll(() => mkdirSync(out));
  test('are written whole, told on standard error, beside text on standard output', async () => {
    const target = path.join(out, 'a.json');
    const ran = await cli(['score', file, '--format', `json=${target}`, '--format', 'text']);
    expect(ran.status).toBe(0);
    reportSchema.parse(JSON.parse(readFileSync(target, 'utf8')));
    expect(ran.stdout).toContain('Nilai total');
    expect(ran.stderr).toContain(target);
  });
  test('--quiet tells nothing', async () => {
    const ran = await cli(['score', file, '--quiet', '--format', `csv=${path.join(out, 'q.csv')}`]);
    expect([ran.stdout, ran.stderr]).toEqual(['', '']);
  });
  test('an existing file is kept without --force, replaced with it', async () => {
    const other = folderWith({ 'b.json': 'lama' });
    const target = path.join(other, 'b.json');
    const kept = await cli(['score', file, '--format', `json=${target}`]);
    expect(kept.status).toBe(2);
    expect(kept.stderr).toContain('--force');
    expect(readFileSync(target, 'utf8')).toBe('lama');
    expect(readdirSync(other)).toEqual(['b.json']);
    expect((await cli(['score', file, '--force', '--format', `json=${target}`])).status).toBe(0);
    reportSchema.parse(JSON.parse(readFileSync(target, 'utf8')));
    expect(readdirSync(other)).toEqual(['b.json']);
    rmSync(other, { recursive: true });
  });
  test('leave no temporary file behind, whatever happens', async () => {
    const empty = folderWith({});
    mkdirSync(path.join(empty, 'd'));
    await cli(['score', file, '--format', `csv=${path.join(empty, 'c.csv')}`]);
    await cli(['score', file, '--force', '--format', `csv=${path.join(empty, 'd')}`]);
    await cli(['score', at('rusak.yaml'), '--format', `json=${path.join(empty, 'e.json')}`]);
    expect(readdirSync(empty).sort()).toEqual(['c.csv', 'd', 'e.json']);
    expect(statSync(path.join(empty, 'd')).isDirectory()).toBe(true);
    rmSync(empty, { recursive: true });
  });
  test.each(['tidak/ada/x.json', 'keluar'])('into %s: status 2 and a sentence', async (name) => {
    const ran = await cli(['score', file, '--format', `json=${at(name)}`]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(name);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(at('tidak'))).toBe(false);
  });
  test('the worksheet itself is never written over, even with --force', async () => {
    const own = folderWith({ 'w.yaml': readFileSync(file) });
    const target = path.join(own, 'w.yaml');
    const ran = await cli(['score', target, '--force', '--format', `json=${target}`]);
    expect(readFileSync(target, 'utf8')).toBe(readFileSync(file, 'utf8'));
    expect(ran.status).toBe(2);
    rmSync(own, { recursive: true });
  });
});
