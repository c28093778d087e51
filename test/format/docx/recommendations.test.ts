import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folderWith } from '../../support/bin.js';
import { cli } from '../../support/cli.js';
import { wordsOf } from '../../support/documents.js';
import { official } from '../../support/instruments.js';
import { fullAnswers, type Given } from '../../support/worksheets.js';

const met = /sudah terpenuhi/;
const instrument = official();
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const flow = (given: Given) =>
  typeof given === 'string'
    ? given
    : `{ ${Object.entries(given)
        .map(([key, raw]) => `${key}: ${raw}`)
        .join(', ')} }`;
/** Every indicator at its best on both sides, but for these. */
const bothSides = (changes: Readonly<Record<string, Given | null>> = {}) =>
  `jawaban:\n${Object.entries(fullAnswers(instrument, 'best', changes))
    .map(([id, given]) => `  ${id}:\n    unit: ${flow(given)}\n    tpi: ${flow(given)}\n`)
    .join('')}`;

const document = async (args: readonly string[], stdin: string) =>
  wordsOf((await cli([...args, '--format', 'docx'], { stdin })).bytes);
const indexes = instrument.indicators.filter(({ scale }) => scale.kind === 'index').map(({ id }) => id);
const missing = Object.fromEntries(indexes.map((id) => [id, null]));
const lowest = Object.fromEntries(indexes.map((id) => [id, '0']));

describe('no steps are good news only where every requirement is met', () => {
  const lhe = (yaml: string) => document(['score', '-', '--by', 'tpi'], yaml);
  const workPlan = (yaml: string, ...more: string[]) => document(['plan', '-', ...more], yaml);
  test('met: both documents say so', async () => {
    expect(indexes.length).toBeGreaterThan(0);
    expect(await lhe(bothSides())).toMatch(met);
    expect(await workPlan(bothSides())).toMatch(met);
  });
  test('LHE: only what no team can change fails', async () => {
    const words = await lhe(bothSides(lowest));
    expect(words).not.toMatch(met);
    expect(words).toContain('Tidak ada langkah yang dibolehkan');
  });
  test('work plan: the same', async () => {
    const words = await workPlan(bothSides(lowest));
    expect(words).not.toMatch(met);
    expect(words.match(/Tidak ada langkah yang dibolehkan/g)).toHaveLength(2);
  });
  test.each(['wbk', 'wbbm'])(
    'an index is missing, which decides: nothing is said to be met (%s)',
    async (target) => {
      const yaml = `unit: { target: ${target.toUpperCase()} }\n${bothSides(missing)}`;
      const words = await lhe(yaml);
      expect(words).not.toMatch(met);
      expect(words).toMatch(/isi dulu/);
      expect(await workPlan(yaml, '--target', target)).not.toMatch(met);
    },
  );
  const worst = `jawaban:\n  A.I.1.i.a: Tidak\n`;
  test.each([
    ['everything is locked', ['--lock', 'A', '--lock', 'B'], 'tidak dapat dicapai'],
    ['there is no effort', ['--max-effort', '0'], 'paling sedikit'],
  ])('work plan: %s', async (_, more, why) => {
    const words = await workPlan(worst, ...more);
    expect(words).not.toMatch(met);
    expect(words).toContain('Tidak ada langkah yang dibolehkan');
    expect(words).toContain(why);
    const { stdout } = await cli(['plan', '-', ...more], { stdin: worst });
    expect(stdout).not.toMatch(/sudah terpenuhi|[Rr]encana di bawah/);
  });
});

describe('what cannot be planned is told before anything is written', () => {
  test('counts that are too large: a failure, and no output that says otherwise', async () => {
    const ratio = instrument.indicators.find(({ formula }) => formula?.kind === 'share');
    const counts = Object.fromEntries(ratio?.inputs.map(({ key }) => [key, '0']) ?? []);
    const share = ratio?.formula?.kind === 'share' ? ratio.formula : null;
    const large = { ...counts, [share?.whole[0] ?? '']: '900000' };
    const folder = folderWith({ 'x.yaml': bothSides({ [ratio?.id ?? '']: large }) });
    folders.push(folder);
    const args = ['score', 'x.yaml', '--by', 'tpi', '--format', 'json', '--format', 'docx=x.docx'];
    const { status, stdout, stderr } = await cli(args, { cwd: folder });
    expect([status, JSON.parse(stdout).failure?.code]).toEqual([2, 'plan-too-large']);
    expect(stderr).toContain(ratio?.id);
    expect(existsSync(path.join(folder, 'x.docx'))).toBe(false);
  });
  test('other questions: no steps, and why', async () => {
    const folder = folderWith({
      'kurang.yaml': `version: 1
id: contoh-turunan
title: { id: Instrumen contoh, en: Example instrument }
regulation: Aturan Contoh 1/2030
extends: permenpanrb-90-2021
tree:
  - remove: A.I.1.i.b
`,
    });
    folders.push(folder);
    const args = [
      'score',
      'fixtures/tpi/lembar-kerja.xlsx',
      '--instrument',
      path.join(folder, 'kurang.yaml'),
    ];
    const words = wordsOf((await cli([...args, '--by', 'tpi', '--format', 'docx'])).bytes);
    expect(words).toContain('Rekomendasi tidak disusun');
    expect(words).not.toMatch(/upaya paling sedikit|sudah terpenuhi/);
  });
});
