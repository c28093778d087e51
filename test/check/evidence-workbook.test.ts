import { describe, expect, test } from 'vitest';
import { evidenceRule } from '../../src/check/evidence.js';
import { officialWorkbooks } from '../../src/instrument/official-workbooks.js';
import { evidenceOf } from '../../src/report/batch/evidence.js';
import { isOfficialText, textKeys } from '../../src/worksheet/evidence/official.js';
import { supportOf } from '../../src/worksheet/evidence/support.js';
import { readExcelWorksheet } from '../../src/worksheet/excel/read.js';
import { contextOf } from '../support/checks.js';
import { type Changes, changed, instrument, soundBook } from './workbook/books.js';

// The sound workbook has notes in O and evidence in P; both are emptied here, and P loses its heading.
const rows = [8, 9, 11, 12, 13, 15, 16, 17, 19, 20, 21, 22];
const each = (column: string, text: (row: number) => string | null): Changes =>
  Object.fromEntries(rows.map((row) => [`${column}${row}`, text(row)]));
const bare: Changes = { P2: null, ...each('O', () => null), ...each('P', () => null) };

function behind(changes: Changes) {
  const worksheet = readExcelWorksheet(changed(soundBook, { ...bare, ...changes }), 'w.xlsx', instrument);
  const context = contextOf(worksheet);
  const found = evidenceRule('warn')(context).filter(({ code }) => code === 'evidence-missing');
  const counted = evidenceOf(instrument, worksheet, context.assessments[0]);
  // check and batch count alike
  expect(counted && counted.claimed - counted.supported).toBe(found.length);
  const here = found.filter(({ origin }) => origin && 'row' in origin && rows.includes(origin.row));
  const reasons = new Set(here.map(({ params }) => ('why' in params ? params.why : null)));
  return { missing: here.length, reasons: [...reasons] };
}

const without = behind({}).missing;

describe('in a workbook', () => {
  test('blank cells are no evidence', () => expect(without).toBe(12));
  test.each<[string, Changes]>([
    ['a status column', { R2: 'Status Bukti Dukung', ...each('R', () => 'Belum ada') }],
    [
      'a column of truth values',
      { P2: 'Eviden 2024-2025', ...each('P', (row) => (row % 2 ? 'TRUE' : 'FALSE')) },
    ],
    ['a status in the notes', each('O', () => 'Sudah ada')],
    ['dots to be written on', { P2: 'Bukti Dukung', ...each('P', () => '..........') }],
  ])('%s is none', (_, changes) => {
    expect(behind(changes)).toEqual({ missing: without, reasons: ['empty'] });
  });
  test('numbers are none', () => {
    const numbers = Object.fromEntries(rows.map((row) => [`P${row}`, 46000 + row]));
    expect(behind({ P2: 'Bukti Dukung', ...numbers }).missing).toBe(without);
  });
  test('texts in a column without a heading are none, whatever they say; links are', () => {
    expect(behind(each('P', (row) => `SK nomor ${row}`))).toEqual({
      missing: without,
      reasons: ['unheaded'],
    });
    expect(behind(each('P', (row) => `https://contoh.go.id/${row}`)).missing).toBe(0);
    expect(behind({ P2: 'Bukti Dukung', ...each('P', (row) => `SK nomor ${row}`) }).missing).toBe(0);
  });
  test('the same text in many rows is none, a link in many rows is', () => {
    const text = { P2: 'Bukti Dukung', ...each('P', () => 'Dokumen ada di folder pokja satu') };
    expect(behind(text)).toEqual({ missing: without, reasons: ['repeated'] });
    expect(behind(each('P', () => 'https://contoh.go.id/semua')).missing).toBe(0);
  });
  test('a note is found behind a column of truth values', () => {
    const notes = { N2: 'Catatan', ...each('N', () => 'TRUE'), ...each('O', (row) => `Rapat ${row} kali`) };
    expect(behind(notes).missing).toBe(0);
  });
});

describe('texts of the official workbooks', () => {
  const printed =
    'a. Semua anggota ikut serta dalam kegiatan pembangunan yang direkam\nb. Tidak ada anggota yang ikut serta dalam kegiatan yang direkam';
  const known = new Set(textKeys(printed));
  test('are known as a whole, by line, and without the mark before it', () => {
    expect(isOfficialText(printed, known)).toBe(true);
    expect(isOfficialText(printed.split('\n')[0] ?? '', known)).toBe(true);
    expect(isOfficialText('  semua ANGGOTA ikut serta dalam kegiatan pembangunan yang direkam', known)).toBe(
      true,
    );
    expect(
      isOfficialText(`${printed}\nSK tim nomor 12 tahun 2026 tentang pembentukan tim kerja`, known),
    ).toBe(false);
    expect(isOfficialText('SK Tim', known)).toBe(false);
  });
  test('behind an answer they are no evidence', () => {
    const entry = (raw: string) => ({ raw, origin: { path: 'w' } });
    const side = {
      origin: { path: 'w' },
      value: null,
      inputs: new Map(),
      inputOrigins: new Map(),
      notes: entry(printed),
    };
    const answers = new Map([['x', { sides: { unit: side, tpi: side }, evidence: [], effort: null }]]);
    expect(supportOf({ answers }, known).get('x')).toEqual({
      supported: false,
      instead: { raw: printed, why: 'official' },
    });
    expect(supportOf({ answers }, new Set()).get('x')?.supported).toBe(true);
  });
  test('those of the shipped instrument are known, of others none', () => {
    expect(officialWorkbooks(instrument.id).texts.size).toBeGreaterThan(400);
    expect(officialWorkbooks('lain').texts.size).toBe(0);
  });
});
