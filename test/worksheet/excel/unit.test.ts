import { describe, expect, test } from 'vitest';
import { readExcelWorksheet } from '../../../src/worksheet/excel/read.js';
import { fill, headers, instrument, type Line, lines, sheetOf, someAnswers, workbookOf } from './sheets.js';

type Cells = Line['cells'];

function table(): Line[] {
  const made = lines(headers.lampiran ?? {});
  fill(made, 'K', someAnswers());
  return made;
}

/** What is read of the unit from further sheets, and from rows above and below the table. */
function unitOf(sheets: Readonly<Record<string, Cells[]>>, above: Cells[] = [], below: Cells[] = []) {
  const main = sheetOf([
    ...above.map((cells) => ({ cells })),
    ...table(),
    ...below.map((cells) => ({ cells })),
  ]);
  const others = Object.entries(sheets).map(([name, rows]) =>
    sheetOf(
      rows.map((cells) => ({ cells })),
      { name, top: 1 },
    ),
  );
  const { name, target, institution, year } = readExcelWorksheet(
    workbookOf(...others, main),
    'w.xlsx',
    instrument,
  ).unit;
  return [name, target, institution, year];
}

describe('the unit', () => {
  test.each<[string, Cells]>([
    ['Nama OPD', { B: 'Nama OPD', C: ':', D: 'Dinas Contoh' }],
    ['Perangkat Daerah in one cell', { B: 'Perangkat Daerah : Dinas Contoh' }],
    ['UPT', { A: 'UPT', B: 'Dinas Contoh' }],
    ['Nama Satuan Kerja', { A: 'Nama Satuan Kerja', B: 'Dinas Contoh' }],
    ['one of two names', { A: 'Nama Unit/Satuan Kerja', B: 'Dinas Contoh' }],
    ['with further words', { A: 'Unit Kerja yang Diusulkan*', B: ': Dinas Contoh' }],
    ['with what is meant in brackets', { A: 'UNIT KERJA (Nama Unit)', C: 'Dinas Contoh' }],
  ])('is read from another sheet: %s', (_, row) => {
    expect(unitOf({ Rekap: [{ A: 'REKAP PENILAIAN' }, row] })[0]).toBe('Dinas Contoh');
  });
  test('a row full of labels is read in one go', () => {
    const made = sheetOf(table());
    const cells = Array.from({ length: 16_000 }, (_, i) => ({
      column: i + 1,
      value: { kind: 'text' as const, text: i % 2 ? 'Tahun' : `Tahun${' '.repeat(200)}` },
    }));
    const rows = [1, 2, 3].map((number) => ({ number, hidden: false, cells }));
    const other = { ...made, name: 'Lain', rows };
    expect(readExcelWorksheet(workbookOf(other, made), 'w.xlsx', instrument).unit.year).toBeNull();
  });
  test('a value far behind its label is none of it', () => {
    const far = {
      A: 'Unit Kerja',
      ...Object.fromEntries([...'BCDEFGHI'].map((at) => [at, ':'])),
      J: 'Dinas Contoh',
    };
    expect(unitOf({ Rekap: [far] })[0]).toBeNull();
  });
  test('is read from a list of labels, with all its data', () => {
    const rows: Cells[] = [
      { A: 'Nama UPTD', B: 'UPTD Contoh' },
      { A: 'Kementerian/Lembaga', B: 'Kabupaten Contoh' },
      { A: 'Predikat yang diusulkan', B: 'Wilayah Bebas dari Korupsi (WBK)' },
      { A: 'Tahun Usulan', B: 2026 },
    ];
    expect(unitOf({ Profil: rows })).toEqual(['UPTD Contoh', 'WBK', 'Kabupaten Contoh', 2026]);
  });
  test('stands over its target without labels on a sheet called Unit', () => {
    expect(unitOf({ Unit: [{ B: 'Balai Contoh' }, { B: 'WBBM' }, { B: 'Area', C: 'Bobot' }] })).toEqual([
      'Balai Contoh',
      'WBBM',
      null,
      null,
    ]);
  });
  test('is that of the table’s own sheet first, above or below the table', () => {
    const other = { Rekap: [{ A: 'Unit Kerja', B: 'Unit Lain' }] };
    expect(unitOf(other, [{ B: 'Unit Kerja: Unit Sendiri' }])[0]).toBe('Unit Sendiri');
    expect(unitOf(other, [], [{ B: 'Unit Kerja', C: 'Unit Sendiri' }])[0]).toBe('Unit Sendiri');
  });
  test.each<[string, Record<string, Cells[]>]>([
    [
      'the head of a list of units',
      {
        Rekap: [
          { A: 'No', B: 'Unit Kerja', C: 'Nilai' },
          { A: 1, B: 'Unit A', C: 80 },
        ],
      },
    ],
    [
      'a head of two columns',
      {
        Daftar: [
          { A: 'Nama Unit', B: 'Alamat Kantor' },
          { A: 'Unit A', B: 'Jalan A' },
        ],
      },
    ],
    ['whose column is whose', { Rekap: [{ B: 'Unit', C: 'TPI' }] }],
    [
      'labels that follow each other',
      {
        Profil: [
          { A: 'Nama Unit', B: 'Target' },
          { A: '', B: 'WBK' },
        ],
      },
    ],
    [
      'places to be filled in',
      {
        Profil: [
          { A: 'Nama Unit', B: '……………' },
          { A: 'Target', B: 'WBK/WBBM' },
        ],
      },
    ],
    ['different units on one sheet', { Rekap: [{ A: 'Unit Kerja: Unit A' }, { A: 'Unit Kerja: Unit B' }] }],
    ['a title over a predicate on any other sheet', { Rekap: [{ B: 'Rekapitulasi Hasil' }, { B: 'WBK' }] }],
    ['sentences', { Panduan: [{ A: 'Unit kerja telah membentuk tim', B: 'Ya' }] }],
  ])('is not guessed from %s', (_, sheets) => {
    expect(unitOf(sheets)).toEqual([null, null, null, null]);
  });
});
