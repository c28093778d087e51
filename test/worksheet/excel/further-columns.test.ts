import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../src/diagnostic/address.js';
import { UserError } from '../../../src/diagnostic/diagnostic.js';
import { readExcelWorksheet } from '../../../src/worksheet/excel/read.js';
import type { ReadingOptions } from '../../../src/worksheet/reading.js';
import type { Worksheet } from '../../../src/worksheet/worksheet.js';
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
const [first = '', second = '', third = ''] = Object.keys(answers);

/** The answers but for a few indicators, answered in another way. */
const others = (count: number) => {
  const ids = Object.keys(answers).filter((id) => /^[A-Z]+$/.test(answers[id] ?? ''));
  const changed = ids.slice(0, count).map((id) => [id, answers[id] === 'A' ? 'B' : 'A']);
  return { ...answers, ...Object.fromEntries(changed) };
};

const read = (table: readonly Line[], options: Partial<ReadingOptions> = {}) =>
  readExcelWorksheet(workbookOf(sheetOf(table)), 'x.xlsx', instrument, { by: 'unit', ...options });

/** Columns of answers by letter: header and contents, in one of the layouts. */
function sheet(layout: string, columns: Record<string, [head: string, contents?: Record<string, string>]>) {
  const heads = Object.entries(columns).map(([letter, [head]]) => [letter, head]);
  const table = lines({ ...headers[layout], ...Object.fromEntries(heads) });
  for (const [letter, [, contents]] of Object.entries(columns)) if (contents) fill(table, letter, contents);
  return table;
}

const columnsOf = (worksheet: Worksheet) => {
  const { unit, tpi } = worksheet.answers.get(first)?.sides ?? {};
  const letter = (origin: object | undefined) =>
    origin && 'column' in origin ? columnLetters(Number(origin.column)) : '';
  return { unit: letter(unit?.origin), tpi: tpi?.value ? letter(tpi.origin) : null };
};
const codes = (worksheet: Worksheet) => worksheet.diagnostics.map(({ code }) => code);

function refusal(table: readonly Line[], options: Partial<ReadingOptions> = {}) {
  try {
    return { code: 'read', ...columnsOf(read(table, options)) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [{ code, params, origin }] = error.diagnostics;
    return { code, params, origin };
  }
}

/** Headers that people put over a further column of answers. */
const furtherHeads = [
  'Jawaban TPN',
  'Jawaban Menpan',
  'Jawaban KemenPAN-RB',
  'Tim Penilai Nasional',
  'Penilaian TPN',
  'TPN',
  'Jawaban Tahun Lalu',
  'Jawaban Unit Sebelumnya',
  'Jawaban Perbaikan',
  'Jawaban Unit (Perbaikan)',
  'Perbaikan',
  'Jawaban Final',
  'Final',
  'Jawaban Reviu',
  'Hasil Reviu',
  'Jawaban Tindak Lanjut',
  'Tindak Lanjut',
  'Jawaban 2025',
  '2025',
  'Jawaban Kepala Bagian',
];

describe('a further column of answers', () => {
  it.each(furtherHeads)('"%s" is left out and named', (head) => {
    const worksheet = read(sheet('portalrb', { K: ['Jawaban Unit', answers], R: [head, answers] }));
    expect(columnsOf(worksheet)).toEqual({ unit: 'K', tpi: null });
    expect(worksheet.hasTpi).toBe(false);
    expect(worksheet.diagnostics).toMatchObject([
      { code: 'column-left-out', params: { used: 'K (Jawaban Unit)', others: `R (${head})` } },
    ]);
  });

  it.each(furtherHeads)('"%s" is left out with a warning where it differs', (head) => {
    const worksheet = read(sheet('lampiran', { K: ['Jawaban', answers], R: [head, others(7)] }));
    expect(columnsOf(worksheet).unit).toBe('K');
    expect(worksheet.diagnostics).toMatchObject([
      {
        code: 'column-differs',
        origin: { row: 2, column: 18 },
        params: {
          used: 'K (Jawaban)',
          other: `R (${head})`,
          answers: 113,
          differing: 7,
          option: '--column R',
        },
      },
    ]);
  });

  it.each(furtherHeads)('"%s" is read when it is asked for', (head) => {
    const table = sheet('portalrb', { K: ['Jawaban Unit', answers], R: [head, others(7)] });
    for (const column of [head, 'r', head.toUpperCase()]) {
      const worksheet = read(table, { column });
      expect(columnsOf(worksheet).unit).toBe('R');
      expect(codes(worksheet)).toEqual(['column-left-out']);
    }
  });

  it('without any header is named by its letter', () => {
    const worksheet = read(sheet('lampiran', { K: ['Jawaban', answers], R: ['', others(2)] }));
    expect(worksheet.diagnostics).toMatchObject([
      { code: 'column-differs', params: { other: 'R', differing: 2 } },
    ]);
    expect(worksheet.answers.get(first)?.evidence).toEqual([]);
  });

  it("is not the TPI's, and leaves the TPI's where it is", () => {
    const table = sheet('portalrb', {
      K: ['Jawaban Unit', answers],
      N: ['Jawaban TPI', others(3)],
      R: ['Jawaban TPN', others(9)],
      S: ['Catatan TPN'],
    });
    lineOf(table, first).cells.S = 'catatan nasional';
    const worksheet = read(table);
    expect(columnsOf(worksheet)).toEqual({ unit: 'K', tpi: 'N' });
    expect(worksheet.layout).toBe('portalrb-2026');
    expect(worksheet.answers.get(first)?.sides.tpi.notes).toBeNull();
    expect(worksheet.diagnostics).toMatchObject([{ code: 'column-differs', params: { differing: 9 } }]);
    expect(read(table, { by: 'tpi' }).diagnostics).toMatchObject([
      { params: { used: 'N (Jawaban TPI)', other: 'R (Jawaban TPN)' } },
    ]);
    expect(columnsOf(read(table, { by: 'tpi', column: 'R' }))).toEqual({ unit: 'K', tpi: 'R' });
  });

  it('that only the assessors wrote again is compared with theirs', () => {
    const table = sheet('portalrb', {
      K: ['Jawaban Unit', answers],
      N: ['Jawaban TPI', others(3)],
      R: ['Jawaban TPI (Perbaikan)', others(5)],
    });
    expect(read(table).diagnostics).toMatchObject([
      { code: 'column-differs', params: { used: 'N (Jawaban TPI)', differing: 2, option: '--team R' } },
    ]);
    expect(columnsOf(read(table, { team: 'perbaikan' })).tpi).toBe('R');
  });

  it.each<[string, string, Record<string, string>]>([
    ['scores', 'Nilai TPN', { [first]: '1', [second]: '0.5', [third]: '1' }],
    ['remarks', 'Catatan TPN', { [first]: 'sesuai', [second]: 'kurang' }],
    [
      'a mark in every row',
      'Sudah diperiksa',
      Object.fromEntries(Object.keys(answers).map((id) => [id, 'Ya'])),
    ],
    [
      'a person',
      'Penanggung jawab',
      Object.fromEntries(Object.keys(answers).map((id) => [id, 'Sekretaris'])),
    ],
    [
      'dates of answering',
      'Tanggal Jawaban',
      Object.fromEntries(Object.keys(answers).map((id) => [id, '46178'])),
    ],
    ['scores of answers', 'Nilai Jawaban', { [first]: '1', [second]: '0.5' }],
    ['a few letters', '', { [first]: 'Ya', [second]: 'A', [third]: 'B' }],
  ])('is not what holds %s', (_, head, contents) => {
    const worksheet = read(sheet('portalrb', { K: ['Jawaban Unit', answers], R: [head, contents] }));
    expect(worksheet.diagnostics).toEqual([]);
  });
});

describe("which column is the unit's", () => {
  it.each<[string, Parameters<typeof sheet>[1], string]>([
    [
      'an empty named one gives way to a filled plain one',
      { K: ['Jawaban', answers], N: ['Jawaban Unit'] },
      'K',
    ],
    [
      'an empty plain one gives way to a filled named one',
      { K: ['Jawaban'], N: ['Jawaban Unit', answers] },
      'N',
    ],
    ['the name counts before the place', { K: ['Jawaban', others(4)], N: ['Jawaban Unit', answers] }, 'N'],
    [
      'the plain one before one that is set apart',
      { K: ['Jawaban Awal', others(4)], N: ['Jawaban', answers] },
      'N',
    ],
    ['the newest year', { K: ['Jawaban 2025', others(4)], N: ['Jawaban 2026', answers] }, 'N'],
    ['this year', { K: ['Jawaban Tahun Lalu', others(4)], N: ['Jawaban Tahun Ini', answers] }, 'N'],
    ['the only one, whatever it is called', { K: ['Jawaban Puskesmas', answers] }, 'K'],
    [
      'the one beside the types whose header is lost',
      { K: ['', answers], N: ['Jawaban TPN', others(4)] },
      'K',
    ],
  ])('%s', (_, columns, letter) => {
    expect(columnsOf(read(sheet('lampiran', columns))).unit).toBe(letter);
  });

  it('the one that the score formulas read', () => {
    const table = sheet('lampiran', { K: ['Jawaban', answers], N: ['Jawaban', others(4)] });
    expect(refusal(table)).toMatchObject({ code: 'column-ambiguous' });
    table.forEach((line, i) => {
      if (line.node?.kind === 'indicator')
        line.cells.L = {
          formula: { text: `IF(J${i + 2}="Ya/Tidak",IF($N${i + 2}="Ya",1,0))`, shared: false },
        };
    });
    expect(columnsOf(read(table)).unit).toBe('N');
    expect(codes(read(table))).toEqual(['column-differs']);
  });

  it.each<[string, Parameters<typeof sheet>[1], object]>([
    [
      'two alike that differ',
      { K: ['Jawaban', answers], N: ['Jawaban', others(6)] },
      {
        code: 'column-ambiguous',
        params: {
          columns: 'K (Jawaban), N (Jawaban)',
          answers: '113, 113',
          differing: 6,
          option: '--column K',
        },
      },
    ],
    [
      'two rounds that differ',
      { K: ['Jawaban Awal', answers], N: ['Jawaban Perbaikan', others(6)] },
      { code: 'column-ambiguous' },
    ],
    [
      "none but the national team's",
      { K: ['Jawaban TPN', answers] },
      { code: 'lke-columns', params: { found: 'K (Jawaban TPN)' } },
    ],
    [
      "none but last year's",
      { K: ['Jawaban Tahun Lalu', answers] },
      { code: 'lke-columns', params: { found: 'K (Jawaban Tahun Lalu)' } },
    ],
  ])('%s: refused with the true cause, and a way out', (_, columns, expected) => {
    const table = sheet('lampiran', columns);
    expect(refusal(table)).toMatchObject(expected);
    expect(refusal(table, { column: 'K' })).toMatchObject({ code: 'read', unit: 'K' });
  });

  it('two alike that say the same are no question', () => {
    const worksheet = read(sheet('lampiran', { K: ['Jawaban', answers], N: ['Jawaban', answers] }));
    expect(columnsOf(worksheet).unit).toBe('K');
    expect(codes(worksheet)).toEqual(['column-left-out']);
  });

  it.each([
    ['a name of nothing', 'Jawaban Ketua', { matches: '' }],
    ['a letter of nothing', 'ZZ', { matches: '' }],
    ['words of two headers', 'tpi', { matches: 'O (Jawaban TPI Unit), S (Jawaban TPI Inspektorat)' }],
  ])('%s is refused with what there is', (_, column, params) => {
    const columns = 'K (Jawaban), O (Jawaban TPI Unit), S (Jawaban TPI Inspektorat)';
    expect(refusal(lines(headers.twoTeams ?? {}), { column })).toMatchObject({
      code: 'column-not-found',
      params: { name: column, option: '--column', columns, ...params },
    });
  });

  it('a column that no header tells can be named where there are no types either', () => {
    const table = lines({ B: 'Penilaian', H: 'Bobot', I: 'Kriteria', K: 'Kondisi kita', L: 'Catatan' });
    for (const line of table) delete line.cells.J;
    Object.assign(table[0]?.cells ?? {}, { K: 'Kondisi kita' });
    fill(table, 'K', answers);
    expect(columnsOf(read(table, { column: 'kondisi kita' })).unit).toBe('K');
  });
});

describe('two teams of assessors', () => {
  const three = { [first]: 'Ya', [second]: 'C', [third]: 'Ya' };
  const table = () =>
    sheet('twoTeams', {
      K: ['Jawaban', answers],
      O: ['Jawaban TPI Unit', answers],
      S: ['Jawaban TPI Inspektorat', three],
    });

  it('are counted, and either can be taken', () => {
    expect(read(table()).diagnostics).toMatchObject([
      {
        code: 'tpi-columns',
        params: {
          used: 'S (Jawaban TPI Inspektorat)',
          others: 'O (Jawaban TPI Unit)',
          usedAnswers: 3,
          otherAnswers: '113',
          option: '--team O',
        },
      },
    ]);
    for (const team of ['O', 'Jawaban TPI Unit', 'tpi unit'])
      expect(columnsOf(read(table(), { team })).tpi).toBe('O');
    for (const team of ['s', 'inspektorat']) expect(columnsOf(read(table(), { team })).tpi).toBe('S');
  });

  it('have a score column each: the one of the team that is read counts', () => {
    const scored = table();
    Object.assign(lineOf(scored, 'A.I.1').cells, { P: 3, T: 1 });
    const scoreOf = (options: Partial<ReadingOptions>) =>
      read(scored, options).cache?.scores.get('A.I.1')?.value;
    expect(scoreOf({})).toBe('1');
    expect(scoreOf({ team: 'O' })).toBe('3');
  });
});
