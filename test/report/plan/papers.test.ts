import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cli } from '../../support/cli.js';
import { wordsOf } from '../../support/documents.js';
import { gridsOf } from '../../support/grids.js';

const sample = readFileSync('fixtures/contoh/lembar-kerja.yaml', 'utf8');
/** The survey of the quality of service is not filled in: no team can change it. */
const supposed = sample.replace(/\n {2}B\.II\.a:[^\n]*\n(?: {4}[^\n]*\n)*/, '\n');
const option = /(?:^|\s)--[a-z]|lke (?:nilai|rencana|periksa|score|plan|check)/;
const paper = async (stdin: string, ...args: string[]) =>
  wordsOf((await cli([...args, '--format', 'docx'], { stdin })).bytes);

describe('documents that are signed name no options or commands', () => {
  test.each([
    ['self-assessment', ['score', '-']],
    ['work plan that stands on assumptions', ['plan', '-', '--target', 'wbbm']],
    ['the same in English', ['plan', '-', '--target', 'wbbm', '--lang', 'en']],
  ])('%s', async (_, args) => {
    expect(await paper(supposed, ...args)).not.toMatch(option);
  });
  test.each([
    ['plan', ['plan', '-', '--target', 'wbbm']],
    ['plan with all locked', ['plan', '-', '--target', 'wbbm', '--lock', 'A']],
    ['score', ['score', '-']],
    ['diff', ['diff', '-', 'fixtures/setengah/lembar-kerja.yaml']],
  ])('nor do pages and workbooks: %s', async (_, args) => {
    const page = (await cli([...args, '--format', 'html'], { stdin: supposed })).stdout;
    const words = page.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ');
    expect(words).not.toMatch(option);
    const book = await gridsOf((await cli([...args, '--format', 'xlsx'], { stdin: supposed })).bytes);
    const cells = [...book.values()].flat(2).filter((value) => typeof value === 'string');
    expect(cells.join('\n')).not.toMatch(option);
  });
  test('a control: the terminal still tells the command', async () => {
    expect((await cli(['plan', '-', '--target', 'wbbm'], { stdin: supposed })).stdout).toMatch(option);
  });
});

test('what is supposed is told apart from what the steps bring', async () => {
  const { stdout } = await cli(['plan', '-', '--target', 'wbbm', '--format', 'html'], { stdin: supposed });
  expect(stdout).toMatch(
    /langkah membawa nilai total dari [\d,]+, dengan yang diandaikan [\d,]+, ke [\d,]+\./,
  );
  expect(stdout).toContain('Diandaikan: ');
  expect(await paper(supposed, 'plan', '-', '--target', 'wbbm')).toContain('dengan yang diandaikan');
  const whole = await cli(['plan', '-', '--target', 'wbbm', '--format', 'html'], { stdin: sample });
  expect(whole.stdout).not.toContain('diandaikan');
});

test('what is in the way comes with its distance, before the steps', async () => {
  const { stdout } = await cli(['plan', '-', '--target', 'wbbm'], { stdin: sample });
  const words = stdout.replace(/\s+/g, ' ');
  expect(words).toMatch(
    /nilai minimal 15,75 \(-0,09 poin\) .*indeks 3,58; WBBM perlu 3,60 \(-0,02, -0,09 poin\)/,
  );
  expect(words.indexOf('Langkahnya saja tidak mencapai WBBM')).toBeLessThan(words.indexOf('Langkah, urut'));
});
