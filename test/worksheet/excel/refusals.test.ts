import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/diagnostic/diagnostic.js';
import type { Sheet } from '../../../src/workbook/workbook.js';
import { readExcelWorksheet } from '../../../src/worksheet/excel/read.js';
import {
  fill,
  headers,
  instrument,
  type Line,
  lineOf,
  lines,
  sheetOf,
  someAnswers,
  workbookOf,
} from './sheets.js';

const answers = someAnswers();
const filled = () => {
  const table = lines(headers.lampiran ?? {});
  fill(table, 'K', answers);
  return table;
};

function refusal(...sheets: Sheet[]) {
  try {
    const worksheet = readExcelWorksheet(workbookOf(...sheets), 'x.xlsx', instrument);
    return { code: 'read', found: worksheet.answers.get('A.I.1.i.a')?.sides.unit.origin };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [{ code, params, origin }] = error.diagnostics;
    return { code, params, origin };
  }
}

const recap = () =>
  lines({ B: 'Penilaian', H: 'Bobot', I: 'Nilai', J: ' %', L: 'Catatan/Keterangan/Penjelasan' })
    .filter((line) => line.node?.kind !== 'indicator')
    .map(({ cells: { J: _, ...cells } }): Line => ({ cells }));

const old = [
  { cells: { B: 'Penilaian', H: 'Bobot', K: 'Jawaban' } },
  { cells: { B: 'A. PROSES (60)', H: 60 } },
  ...[5, 5, 15, 10, 15, 10].map((weight, i) => ({
    cells: { D: `${i + 1}.`, E: instrument.requirements.filter((r) => r.area)[i]?.label.id ?? '', H: weight },
  })),
];

describe('which sheet', () => {
  it.each([
    ['a recap beside it is not taken', () => [sheetOf(recap(), { name: 'Utama' }), sheetOf(filled())]],
    [
      'a hidden copy gives way',
      () => [sheetOf(filled(), { name: 'Lama', state: 'hidden' }), sheetOf(filled())],
    ],
    [
      'a blank copy gives way',
      () => [sheetOf(lines(headers.lampiran ?? {}), { name: 'Kosong' }), sheetOf(filled())],
    ],
  ])('%s', (_, sheets) => {
    expect(refusal(...sheets())).toMatchObject({ code: 'read', found: { sheet: 'LKE ZI' } });
  });

  it.each<[string, () => Sheet[], object]>([
    [
      'two filled sheets',
      () => [sheetOf(filled(), { name: 'A' }), sheetOf(filled(), { name: 'B' })],
      { code: 'lke-ambiguous', params: { sheets: 'A, B' } },
    ],
    [
      'a recap alone',
      () => [sheetOf(recap(), { name: 'Utama' })],
      { code: 'lke-not-found', params: { sheets: 'Utama' }, origin: { path: 'x.xlsx' } },
    ],
    [
      'something else',
      () => [
        sheetOf([
          { cells: { A: 'No', B: 'Nama', C: 'Alamat', D: 'Jawaban' } },
          { cells: { A: 1, B: 'Budi' } },
        ]),
      ],
      { code: 'lke-not-found' },
    ],
    ['no sheet with a cell', () => [sheetOf([])], { code: 'lke-not-found' }],
    [
      'the instrument before 2021',
      () => [sheetOf(old)],
      { code: 'lke-old-instrument', params: { found: 'A. PROSES (60)' } },
    ],
    [
      'half of the rows',
      () => [sheetOf(filled().slice(0, 100))],
      { code: 'lke-rows', params: { sheet: 'LKE ZI', expected: 113 }, origin: { row: 1, column: 1 } },
    ],
    [
      'types but no answers',
      () => [sheetOf(lines({ B: 'Penilaian', H: 'Bobot', J: 'Pilihan Jawaban', K: 'Nilai' }))],
      { code: 'lke-columns' },
    ],
  ])('%s', (_, sheets, expected) => {
    expect(refusal(...sheets())).toMatchObject(expected);
  });
});

describe('rows that do not fit', () => {
  it('reports a missing indicator and reads the rest', () => {
    const table = filled();
    table.splice(table.indexOf(lineOf(table, 'A.I.1.iv.b')), 1);
    const worksheet = readExcelWorksheet(workbookOf(sheetOf(table)), 'x.xlsx', instrument);
    expect(worksheet.diagnostics).toMatchObject([{ code: 'indicator-row-missing', indicator: 'A.I.1.iv.b' }]);
    expect(worksheet.answers.has('A.I.1.iv.b')).toBe(false);
    expect(worksheet.answers.get('A.I.1.iv.c')?.sides.unit.value?.raw).toBe(answers['A.I.1.iv.c']);
    expect(worksheet.answers.size).toBe(112);
  });

  it('does not take a question of another kind for the missing one', () => {
    const table = filled();
    const line = lineOf(table, 'A.I.1.iv.b');
    Object.assign(line.cells, { G: 'Ketersediaan ruang laktasi di gedung', K: 'A' });
    const worksheet = readExcelWorksheet(workbookOf(sheetOf(table)), 'x.xlsx', instrument);
    expect(worksheet.diagnostics.map((d) => d.code)).toEqual(['indicator-row-missing', 'row-not-recognised']);
  });

  it('reports an answer in a row of nothing, and neither totals nor signatures', () => {
    const table = filled();
    const place = table.indexOf(lineOf(table, 'A.I.2'));
    table.splice(
      place,
      0,
      { cells: { G: 'Pertanyaan tambahan', K: 'Ya' } },
      {
        cells: {
          G: 'Jumlah',
          K: {
            value: { kind: 'number', text: '3', percent: false },
            formula: { text: 'SUM(K1)', shared: false },
          },
        },
      },
    );
    table.push({ cells: { B: 'NILAI EVALUASI ZONA INTEGRITAS' } }, { cells: { K: 'ttd' } });
    const worksheet = readExcelWorksheet(workbookOf(sheetOf(table)), 'x.xlsx', instrument);
    expect(worksheet.diagnostics).toMatchObject([
      {
        code: 'row-not-recognised',
        params: { text: 'Pertanyaan tambahan', found: 'Ya' },
        origin: { row: place + 2, column: 11 },
      },
    ]);
  });
});
