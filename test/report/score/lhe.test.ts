import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cli } from '../../support/cli.js';
import { wordsOf } from '../../support/documents.js';

const sample = readFileSync('fixtures/tpi/lembar-kerja.yaml', 'utf8');
/** The same with what the TPI has not assessed answered as the unit did. */
const whole = sample
  .replace(/^( {2}[AB]\.\S+:) ([\w.]+)(?: #.*)?$/gm, '$1\n    unit: $2\n    tpi: $2')
  .replace(
    'pengaduan_harus_ditindaklanjuti: 24, pengaduan_selesai',
    'pengaduan_harus_ditindaklanjuti: 24, pengaduan_diproses: 4, pengaduan_selesai',
  );

async function draft(stdin: string, ...more: string[]): Promise<string> {
  const { bytes } = await cli(['score', '-', '--by', 'tpi', '--format', 'docx', ...more], { stdin });
  return wordsOf(bytes).replace(/\s+/g, ' ');
}

describe('a draft of what the TPI has not assessed whole', async () => {
  const words = await draft(sample, '--date', '2026-11-28');
  test('begins with how much of the difference is only that, and whose turn it is', () => {
    expect(words).toContain(
      'selisih TPI dari unit -6,84; -3,91 di antaranya hanya karena 4 indikator belum dinilai TPI',
    );
    expect(words.indexOf('Yang melengkapinya TPI, bukan unit')).toBeLessThan(words.indexOf('Dasar'));
  });
  test('recommends the assessment first, every indicator by name, and steps after it', () => {
    const recommended = words.slice(words.indexOf('Rekomendasi'));
    const places = [
      'Lebih dahulu TPI menilai 4 indikator',
      'A.I.4.ii.g Ada sistem',
      'A.II.5.ii.a',
      'Menilainya saja dapat memenuhi syarat nilai WBK',
      'Langkah di bawah dikerjakan sesudah itu',
      'Menuju WBK',
      'upaya paling sedikit',
    ].map((part) => recommended.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(recommended).not.toContain('Menilainya saja dapat memenuhi syarat nilai WBBM');
  });
  test('the day of the report is not that of the letter of assignment', () => {
    expect(words).toContain('Tanggal: 28 November 2026');
    expect(words).toContain('Surat tugas nomor [NOMOR] tanggal [TANGGAL].');
  });
});

test('a control: all is assessed, and nothing is said of what is not', async () => {
  const words = await draft(whole);
  expect(words).toContain('Nilai total menurut TPI');
  expect(words).not.toMatch(/belum dinilai TPI|Lebih dahulu TPI|bukan unit;/);
});

test.each([
  ['the TPI has less', sample, /109 indikator dijawab keduanya: -2,93; 4 indikator belum dinilai TPI: -3,91/],
  ['both have all', whole, /^(?!.*dijawab keduanya)/s],
])('a comparison says whose answers are missing: %s', async (_, stdin, said) => {
  const { stdout } = await cli(['diff', '-', '--unit-tpi'], { stdin });
  expect(stdout.replace(/\s+/g, ' ')).toMatch(said);
});
