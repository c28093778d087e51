import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cli } from '../../support/cli.js';

const sample = readFileSync('fixtures/contoh/lembar-kerja.yaml', 'utf8');

/** Without the answers of one part, and with other words for a prerequisite. */
const changed = (from: RegExp | string, to: string) => sample.replace(from, to);
/** The first answer of an area that is not left out. */
const invalid = /(A\.I\.5\.i\.a:[^\n]*\n +unit: )\w+/;
const halfEmpty = sample.replace(/\n {2}A\.I\.[1-4][\s\S]*?(?=\n {2}A\.I\.5)/, '');

/** The words of a page, without its marks. */
async function page(stdin: string, ...more: string[]): Promise<string> {
  const { stdout } = await cli(['score', '-', '--format', 'html', ...more], { stdin });
  return plainOf(stdout);
}

/** Signs that stay together on a page are others than at a terminal. */
const plainOf = (page: string): string =>
  page
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u2011', '-')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ');

describe('what a page says first', () => {
  test.each([
    ['answers are blank', halfEmpty, /Yang pertama dikerjakan: ?Isi \d+ jawaban unit yang kosong, menurut/],
    [
      'an answer is not valid',
      changed(invalid, '$1X'),
      /Yang pertama dikerjakan: ?Betulkan 1 jawaban unit yang tidak sah, menurut/,
    ],
    [
      'both',
      halfEmpty.replace(invalid, '$1X'),
      /Yang pertama dikerjakan: ?Isi atau betulkan \d+ jawaban unit yang kosong atau tidak sah, menurut/,
    ],
    [
      'the target is met',
      sample,
      /Yang pertama dikerjakan: ?Usulkan unit: nilai dan prasyarat WBK terpenuhi/,
    ],
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
  test('the target is not met: what is in the way first, then the answer that brings most, and no more than it is', async () => {
    const words = await page(changed('target: WBK', 'target: WBBM'));
    expect(words).not.toMatch(/diusulkan bila|Usulkan unit/);
    const order = [
      /Yang pertama dikerjakan: ?Prasyarat WBBM tidak terpenuhi.*?Indeks RB/,
      /Lalu: ?[^.]*SPKP\/IPKP\): indeks 3,58; WBBM perlu 3,60 \(-0,02/,
      /Lalu: ?[^:]*\(A\.II\.3\.ii\.a\), dari B menjadi A: \+0,75 poin\. Itu saja belum memenuhi WBBM\./,
    ].map((said) => words.search(said));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
  test.each([
    ['score', ['score', '-']],
    ['plan', ['plan', '-', '--target', 'wbbm']],
  ])('one rule for pages and terminals: %s', async (_, args) => {
    const stdin = changed('target: WBK', 'target: WBBM');
    const told = async (...more: string[]) => {
      const { stdout } = await cli([...args, ...more], { stdin });
      return plainOf(stdout);
    };
    for (const words of [await told('--detail'), await told('--format', 'html')]) {
      expect(words).toMatch(/Yang pertama dikerjakan: ?Prasyarat WBBM tidak terpenuhi/);
      expect(words).toMatch(/\(A\.II\.3\.ii\.a\), dari B menjadi A: \+0,75 poin\. Itu saja/);
    }
  });
  test('one answer that meets all that is short is enough', async () => {
    const short = readFileSync('fixtures/wbk-kurang-satu-area/lembar-kerja.yaml', 'utf8');
    const stdin = short.replace('tlhp_persen: 97.5', 'tlhp_persen: 100\n  sakip_unit: BB');
    const { stdout } = await cli(['score', '-', '--format', 'html'], { stdin });
    expect(stdout).toMatch(/Yang pertama dikerjakan<\/b>: [^<]*dari [^<]* menjadi/);
    expect(stdout).not.toContain('Itu saja belum');
  });
  test('no answer is proposed for one that is blank', async () => {
    const words = await page(halfEmpty);
    expect(words).toMatch(
      /menurut keadaan sebenarnya; bobotnya [\d,]+ poin\. Yang terbesar: [^.]+\.[^,]*, paling banyak \+/,
    );
    expect(words).not.toMatch(/dari \(kosong\)|\(kosong\) -/);
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
