import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cli } from '../../support/cli.js';

const sample = readFileSync('fixtures/contoh/lembar-kerja.yaml', 'utf8');

/** Without the answers of one part, and with other words for a prerequisite. */
const changed = (from: RegExp | string, to: string) => sample.replace(from, to);
const halfEmpty = sample.replace(/\n {2}A\.I\.[1-4][\s\S]*?(?=\n {2}A\.I\.5)/, '');

/** The words of a page, without its marks. */
async function page(stdin: string, ...more: string[]): Promise<string> {
  const { stdout } = await cli(['score', '-', '--format', 'html', ...more], { stdin });
  return stdout.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

describe('what a page says first', () => {
  test.each([
    ['answers are blank', halfEmpty, /Yang pertama dikerjakan: ?Isi atau betulkan \d+ jawaban unit/],
    ['the target is met', sample, /Yang pertama dikerjakan: ?Menurut hitungan ini .* unit dapat diusulkan/],
    [
      'a prerequisite of the target is not met',
      changed('indeks_rb: CC', 'indeks_rb: D'),
      /belum dapat diusulkan: prasyarat tidak terpenuhi \(Indeks RB/,
    ],
    [
      'a prerequisite of the target is not known',
      changed('  indeks_rb: CC\n', ''),
      /dapat diusulkan bila 1 prasyarat yang belum dinilai/,
    ],
  ])('%s', async (_, worksheet, said) => {
    expect(await page(worksheet)).toMatch(said);
  });
  test('the target is not met: the answer to begin with, and nothing of proposing', async () => {
    const words = await page(changed('target: WBK', 'target: WBBM'));
    expect(words).not.toContain('diusulkan');
    expect(words).toMatch(/Yang pertama dikerjakan: ?[^.]*\([AB]\.[^)]*\), dari/);
  });
  test('bars are coloured by what the unit aims at', async () => {
    const { stdout } = await cli(['score', '-', '--format', 'html'], { stdin: sample });
    expect(stdout).toContain('Hijau: mencapai nilai minimal WBK. Merah: belum.');
    expect(stdout).not.toContain('class="bar bad"');
  });
});

test('what answers reach is told with the prerequisite that they do not mend', async () => {
  const worksheet = halfEmpty.replace('indeks_rb: CC', 'indeks_rb: D');
  const { stdout } = await cli(['score', '-'], { stdin: worksheet });
  const words = stdout.replace(/\s+/g, ' ');
  expect(words).toContain(
    'nilainya masih dapat dicapai dengan melengkapi jawaban, tetapi 1 prasyarat tidak terpenuhi (Indeks RB instansi)',
  );
  expect(words).not.toContain('; masih dapat dicapai');
});
