import { describe, expect, test } from 'vitest';
import { noteRules } from '../../src/check/notes.js';
import { statedIndexes } from '../../src/check/stated-indexes.js';
import { exact } from '../../src/instrument/exact.js';
import { messagesIn } from '../../src/messages/messages.js';
import { contextOf, named } from '../support/checks.js';
import { readYaml } from '../support/worksheets.js';

const quoted = (text: string) => JSON.stringify(text);
const noted = (index: string, note: string, id = 'B.I.a') =>
  noteRules(
    contextOf(readYaml(`versi: 1\njawaban:\n  ${id}:\n    unit: ${index}\n    catatan: ${quoted(note)}\n`)),
  );
/** `stated > means` of the contradiction, or null. */
const contradiction = (index: string, note: string, id?: string): string | null => {
  const [found] = noted(index, note, id);
  const { stated, means } = (found?.params ?? {}) as Record<string, string>;
  return found ? `${stated} > ${means}` : null;
};

describe('a note that contradicts the index', () => {
  const table: [index: string, note: string, found: string][] = [
    ['4.00', '87.65 %', '87.65% > 3.506'],
    ['4', 'Hasil survei 87,65%', '87.65% > 3.506'],
    ['4', 'Hasil survei eksternal tahun 2025 sebesar 87,65 persen.', '87.65% > 3.506'],
    ['3.72', 'Nilai IPAK: 3,27', '3.27 > 3.27'],
    ['3.72', 'indeks 3.50 (https://contoh.go.id/3.72/93%)', '3.50 > 3.50'],
    ['4', 'IPAK 3,506 (87,65%)', '3.506 > 3.506'],
    ['4', 'Survei oleh BPS; nilai 3,51 dari skala 4,00', '3.51 > 3.51'],
    ['4', '87,65% sesuai laporan terlampir', '87.65% > 3.506'],
    ['4', 'Hasil survei - 87,65%', '87.65% > 3.506'],
    ['4', 'Nilai persepsi (IPAK) = 87,65', '87.65 > 3.506'],
    ['3.60', '88%', '88% > 3.52'],
  ];
  test.each(table)('%s beside "%s"', (index, note, found) => {
    expect(contradiction(index, note)).toBe(found);
  });
});

describe('a note that does not, or not for certain', () => {
  const table: [index: string, note: string, why: string][] = [
    ['3.51', '87,65%', 'rounded to two decimals'],
    ['3.506', 'Nilai 87,65%', 'the same'],
    ['3.5', '88%', '87.5 to 88.5 % is 3.50 to 3.54'],
    ['3.52', 'indeks 3,5', 'half a unit of the last digit'],
    ['3.72', 'IPAK 3,72 (93%)', 'both agree'],
    ['3.72', 'Hasil survei 3,72, tahun lalu 3,41', 'another year'],
    ['3.72', 'Triwulan I 3,45; Triwulan II 3,60', 'parts of the year'],
    ['3.72', 'nilai 3,45 dan nilai 3,60', 'two results'],
    ['3.72', 'Survei eksternal, 210 responden, margin of error 5%', 'something else'],
    ['3.72', 'Tingkat respons 80%', 'something else'],
    ['3.72', '90% responden puas', 'people'],
    ['3.72', 'Survei 100% online', 'how it was done'],
    ['3.72', 'Nilai di atas 80%', 'a bound'],
    ['3.72', 'nilai > 3,5', 'a bound'],
    ['3.72', 'nilai 3,26 - 3,99 adalah sangat baik', 'a range'],
    ['3.72', 'skala 4,00', 'the scale'],
    ['3.72', 'Hasil survei skala 1-4', 'the scale'],
    ['3.72', 'Laporan survei tanggal 12.03.2026, nomor 3.4/ZI', 'a date, a number'],
    ['3.72', 'IPKP 87,65%', 'the other survey'],
    ['3.72', 'Ada 12 unsur, target indeks 3,9', 'a target'],
    ['3.72', 'https://contoh.go.id/survei-87,65%', 'a link'],
    ['3.72', 'Survei oleh BPS, 100%, dua kali', 'something else'],
    ['3.72', 'Hasil survei di lampiran 3.4', 'a place'],
    ['3.72', 'dokumen 2,5 MB', 'no result'],
    ['3.72', 'Survei eksternal oleh Universitas Contoh', 'nothing stated'],
    ['3.72', '', 'no note'],
  ];
  test.each(table)('%s beside "%s": %s', (index, note) => {
    expect(contradiction(index, note)).toBeNull();
  });
});

test('the satisfaction survey states its own words', () => {
  expect(contradiction('3.9', 'Nilai SKM 87,65', 'B.II.a')).toBe('87.65 > 3.506');
  expect(contradiction('3.9', 'IPAK 87,65%', 'B.II.a')).toBeNull();
});

test('each side by its own note, at the index, with the points between', () => {
  const text = [
    'versi: 1',
    'jawaban:',
    '  B.I.a:',
    '    unit: 3.72',
    '    tpi: 4',
    '    catatan: indeks 3,72',
    '    catatan_tpi: hasil survei 87,65%',
  ].join('\n');
  const found = noteRules(contextOf(readYaml(text)));
  expect(named(found)).toEqual(['note-contradicts tpi B.I.a']);
  expect(found[0]?.origin).toEqual({ path: 'w.yaml', line: 5, column: 10 });
  // (4 - 3.506) / 4 × 17.5
  expect(found[0]?.points?.toString()).toBe('2.16125');
  expect(found[0] && messagesIn('id').describe(found[0])).toBe(
    'Indeks diisi 4, tetapi catatannya menyebut 87,65%, yang berarti indeks 3,506. Periksa laporan surveinya dan samakan.',
  );
  expect(found[0] && messagesIn('en').describe(found[0])).toContain(
    'states 87.65%, which is an index of 3.506',
  );
});

test('an index that is none is left to scoring', () => {
  expect(contradiction('87,65%', 'nilai 3,2')).toBeNull();
  expect(contradiction('5', 'nilai 3,2')).toBeNull();
});

test('a long note does not hang', () => {
  const note = `${'nilai 3,45 dan 87,65 '.repeat(2000)}${'9'.repeat(9000)}${' .'.repeat(9000)}${' -'.repeat(9000)}`;
  const words = { own: new Set(['nilai']), others: new Set<string>() };
  expect(statedIndexes(note, exact('4'), words)).not.toEqual([]);
  expect(statedIndexes('a'.repeat(100_000), exact('4'), words)).toEqual([]);
});
