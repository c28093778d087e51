import { describe, expect, test } from 'vitest';
import { lineExcerpt, rowExcerpt } from '../../src/check/excerpt.js';
import { diagnose } from '../../src/diagnostic/diagnostic.js';
import type { Origin } from '../../src/diagnostic/origin.js';
import { parseAddress } from '../../src/workbook/address.js';
import { changed, soundBook, studied } from './workbook/books.js';

const at = (origin: Origin | null) => diagnose('answer-missing', origin, { allowed: 'A' });
const line = (number: number) => at({ path: 'w.yaml', line: number, column: 3 });

describe('the line of a text', () => {
  const excerpt = lineExcerpt('satu\r\ndua\ntiga');
  test.each([
    [1, 'satu'],
    [2, 'dua'],
    [3, 'tiga'],
    [4, null],
  ])('%i', (number, expected) => {
    expect(excerpt(line(number))).toBe(expected);
  });
  test('is cut where it is longer than any terminal', () => {
    expect(lineExcerpt('x'.repeat(9000))(line(1))).toHaveLength(500);
  });
  test('is none for the whole file', () => {
    expect(excerpt(at({ path: 'w.yaml' }))).toBeNull();
    expect(excerpt(at(null))).toBeNull();
  });
});

describe('the row of a workbook', () => {
  const book = changed(soundBook, {
    'Ctt Eval!D9': 'i.',
    'Ctt Eval!F9': 'Penyusunan Tim',
    'Ctt Eval!H9': 0.5,
    'Ctt Eval!M9': 'Jenis instansi',
    'Ctt Eval!N9': 'Puskesmas',
    'Ctt Eval!I9': { formula: "'LKE ZI'!L7", result: 'Blm Diisi' },
  });
  const excerpt = rowExcerpt(studied(book).book);
  const cell = (sheet: string, name: string) => excerpt(at({ path: 'w.xlsx', sheet, ...parseAddress(name) }));
  test('is its question on the worksheet', () => {
    expect(cell('LKE ZI', 'K9')).toMatch(/^Anggota tim dipilih/);
  });
  test('is what it says on another sheet, without results', () => {
    expect(cell('Ctt Eval', 'I9')).toBe('i. Penyusunan Tim');
  });
  test('is what stands left of it in its own table, not of the table beside', () => {
    expect(cell('Ctt Eval', 'N9')).toBe('Jenis instansi Puskesmas');
    expect(cell('Ctt Eval', 'O9')).toBe('Jenis instansi Puskesmas');
    expect(cell('Ctt Eval', 'D9')).toBe('i.');
    expect(cell('Ctt Eval', 'C9')).toBe('i. Penyusunan Tim Jenis instansi Puskesmas');
  });
  test('is none where nothing is said', () => {
    expect(cell('Ctt Eval', 'I99')).toBeNull();
    expect(cell('Hilang', 'A1')).toBeNull();
  });
});
