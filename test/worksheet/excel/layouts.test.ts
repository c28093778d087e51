import { describe, expect, it } from 'vitest';
import { readExcelWorksheet } from '../../../src/worksheet/excel/read.js';
import type { Worksheet } from '../../../src/worksheet/worksheet.js';
import { fill, headers, instrument, lineOf, lines, sheetOf, someAnswers, workbookOf } from './sheets.js';

const answers = someAnswers();
const [first = ''] = Object.keys(answers);
const read = (
  table: ReturnType<typeof lines>,
  merges: NonNullable<Parameters<typeof sheetOf>[1]>['merges'] = [],
) => readExcelWorksheet(workbookOf(sheetOf(table, { merges })), 'x.xlsx', instrument);
const tpi = (worksheet: Worksheet, id: string) => worksheet.answers.get(id)?.sides.tpi;

describe('PortalRB 2026', () => {
  it('keeps both sides apart, with their notes and evidence', () => {
    const table = lines(headers.portalrb ?? {});
    fill(table, 'K', answers);
    const { cells } = lineOf(table, first);
    Object.assign(cells, {
      N: 'Tidak',
      L: 'catatan unit',
      Q: 'catatan tpi',
      M: 'SK tim; https://contoh.go.id/a\nhttps://contoh.go.id/b',
    });
    const worksheet = read(table);
    expect(worksheet.layout).toBe('portalrb-2026');
    expect(worksheet.hasTpi).toBe(true);
    expect(tpi(worksheet, first)?.value).toEqual({
      raw: 'Tidak',
      origin: { path: 'x.xlsx', sheet: 'LKE ZI', row: 7, column: 14 },
    });
    expect(tpi(worksheet, first)?.notes?.raw).toBe('catatan tpi');
    expect(worksheet.answers.get(first)?.sides.unit.notes?.raw).toBe('catatan unit');
    expect(worksheet.answers.get(first)?.evidence.map((e) => e.raw)).toEqual([
      'SK tim',
      'https://contoh.go.id/a',
      'https://contoh.go.id/b',
    ]);
    expect([...worksheet.answers.values()].filter((a) => a.sides.tpi.value).length).toBe(1);
  });

  it('reads a count only the 2026 layout dropped, when it is there', () => {
    const table = lines(headers.portalrb ?? {});
    const optional = instrument.indicators.flatMap((i) =>
      i.inputs.flatMap((input) => (input.optional ? [[i.id, input.key]] : [])),
    );
    for (const [id, key] of optional) lineOf(table, `${id}#${key}`).cells.K = 12;
    const worksheet = read(table);
    for (const [id = '', key = ''] of optional) {
      expect(worksheet.answers.get(id)?.sides.unit.inputs.get(key)?.raw).toBe('12');
    }
  });

  it('never fills the TPI from a cell merged over both answers', () => {
    const table = lines(headers.portalrb ?? {});
    lineOf(table, first).cells.K = 'Ya';
    const worksheet = read(table, [{ top: 7, bottom: 7, left: 11, right: 14 }]);
    expect(worksheet.answers.get(first)?.sides.unit.value?.raw).toBe('Ya');
    expect(tpi(worksheet, first)?.value).toBeNull();
  });
});

describe('two assessment teams', () => {
  const table = () => {
    const made = lines(headers.twoTeams ?? {});
    fill(made, 'K', answers);
    Object.assign(lineOf(made, first).cells, {
      O: 'Ya',
      R: 'catatan tpi unit',
      N: { value: { kind: 'text', text: 'tautan' }, link: 'https://contoh.go.id/x' },
    });
    return made;
  };

  it("takes the unit's own team when the inspectorate has answered nothing", () => {
    const worksheet = read(table());
    expect(worksheet.layout).toBe('dua-tpi');
    expect(tpi(worksheet, first)?.value?.raw).toBe('Ya');
    expect(tpi(worksheet, first)?.notes?.raw).toBe('catatan tpi unit');
    expect(worksheet.answers.get(first)?.evidence.map((e) => e.raw)).toEqual([
      'tautan',
      'https://contoh.go.id/x',
    ]);
    expect(worksheet.diagnostics).toMatchObject([
      {
        code: 'tpi-columns',
        params: { used: 'O (Jawaban TPI Unit)', others: 'S (Jawaban TPI Inspektorat)' },
      },
    ]);
  });

  it("takes the inspectorate's answers alone when there are any", () => {
    const made = table();
    const second = Object.keys(answers)[1] ?? '';
    Object.assign(lineOf(made, second).cells, { S: 'C', V: 'catatan inspektorat' });
    const worksheet = read(made);
    expect(tpi(worksheet, first)?.value).toBeNull();
    expect(tpi(worksheet, second)?.value?.raw).toBe('C');
    expect(tpi(worksheet, second)?.notes?.raw).toBe('catatan inspektorat');
  });

  it('tells the sides of equal headers by the group above them', () => {
    const made = lines({
      B: 'Penilaian',
      J: 'Pilihan Jawaban',
      K: 'Jawaban',
      L: 'Catatan',
      N: 'Jawaban',
      O: 'Catatan',
    });
    fill(made, 'K', answers);
    Object.assign(lineOf(made, first).cells, { N: 'Tidak', O: 'catatan tpi' });
    const grouped = [{ cells: { K: 'UNIT KERJA', N: 'TPI' } }, ...made];
    const merges = [
      { top: 2, bottom: 2, left: 11, right: 12 },
      { top: 2, bottom: 2, left: 14, right: 15 },
    ];
    const worksheet = read(grouped, merges);
    expect(tpi(worksheet, first)?.value?.raw).toBe('Tidak');
    expect(tpi(worksheet, first)?.notes?.raw).toBe('catatan tpi');
    expect(worksheet.answers.get(first)?.sides.unit.value?.raw).toBe(answers[first]);
  });

  it('refuses a second answer column that names no side', () => {
    const made = lines({ B: 'Penilaian', J: 'Pilihan Jawaban', K: 'Jawaban', N: 'Jawaban' });
    fill(made, 'K', answers);
    fill(made, 'N', { ...answers, [first]: 'Tidak' });
    expect(() => read(made)).toThrow('column-ambiguous');
  });
});

describe('Lampiran III', () => {
  it('finds evidence in the two columns after the note, without a header', () => {
    const table = lines(headers.lampiran ?? {});
    fill(table, 'K', answers);
    Object.assign(lineOf(table, first).cells, { O: 'catatan', P: 'SK tim', Q: 'https://contoh.go.id/a' });
    const worksheet = read(table);
    expect(worksheet.answers.get(first)?.sides.unit.notes?.raw).toBe('catatan');
    expect(worksheet.answers.get(first)?.evidence.map((e) => e.raw)).toEqual([
      'SK tim',
      'https://contoh.go.id/a',
    ]);
  });

  it('takes name, institution and year from labelled cells above the table only', () => {
    const table = [
      { cells: { B: 'LKE ZI Puskesmas Bukan Ini 2019' } },
      { cells: { B: 'Unit Kerja', E: ':', F: 'Puskesmas Contoh' } },
      { cells: { B: 'Instansi: Kabupaten Contoh' } },
      { cells: { B: 'Tahun', F: 2026 } },
      ...lines(headers.lampiran ?? {}),
    ];
    expect(read(table).unit).toMatchObject({
      name: 'Puskesmas Contoh',
      institution: 'Kabupaten Contoh',
      year: 2026,
    });
    const dotted = [{ cells: { B: 'Unit Kerja: ................' } }, ...lines(headers.lampiran ?? {})];
    expect(read(dotted).unit).toMatchObject({ name: null, year: null });
  });

  it('keeps the results the workbook holds, by node', () => {
    const table = lines(headers.lampiran ?? {});
    lineOf(table, 'A.I.1').cells.L = {
      value: { kind: 'number', text: '3.29166666666667', percent: false },
      formula: { text: 'SUM(L7)', shared: false },
    };
    lineOf(table, first).cells.L = 1;
    table.push(
      { cells: { B: 'TOTAL HASIL', L: 5 } },
      { cells: { B: 'NILAI EVALUASI ZONA INTEGRITAS', L: { value: { kind: 'error', code: '#DIV/0!' } } } },
    );
    const scores = read(table).cache?.scores;
    expect(scores?.get('A.I.1')).toMatchObject({
      value: '3.29166666666667',
      formula: 'SUM(L7)',
      fraction: false,
    });
    expect(scores?.get(first)).toMatchObject({ value: '1', fraction: true });
    expect(scores?.get('total')).toMatchObject({ value: null, error: '#DIV/0!' });
    expect(scores?.size).toBe(3);
  });
});
