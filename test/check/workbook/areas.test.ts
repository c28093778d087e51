import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../src/workbook/workbook.js';
import {
  type Changes,
  type Content,
  changed,
  findIn,
  instrument,
  recalculated,
  said,
  soundBook,
  studied,
} from './books.js';

// The sound workbook: WBK is reached, WBBM is not (total, pengungkit, area 1 and 2, IPKP).
const sheet = 'Rekap Unit';
const areas = instrument.requirements.filter((r) => r.area);
const rows = studied(soundBook).rows;
const scoreOf = (id: string) => `'LKE ZI'!L${rows.get(id)}`;
const letters = {
  label: 'B',
  weight: 'C',
  first: 'D',
  second: 'E',
  whole: 'F',
  percent: 'G',
  minimum: 'H',
  verdict: 'I',
};
const headers = {
  B: 'Area Perubahan',
  C: 'Bobot',
  D: 'Pemenuhan',
  E: 'Reform',
  F: 'Nilai',
  G: '%',
  H: 'Nilai Minimal',
  I: 'Keterangan',
};
const rowOf = (i: number) => 6 + i;

/** A recap of six areas with halves in columns, in the form of ministries; every cell right unless edited. */
function withAreas(edit: Changes = {}, head: Changes = headers, name = sheet): Workbook {
  const cells: Record<string, Content> = {};
  for (const [column, text] of Object.entries(head)) cells[`${name}!${column}5`] = text;
  for (const [i, area] of areas.entries()) {
    const row = rowOf(i);
    const [first = '', second = ''] = area.nodes;
    const at = (key: keyof typeof letters) => `${name}!${letters[key]}${row}`;
    cells[at('label')] = area.label.id.toUpperCase();
    cells[at('weight')] = area.nodes.reduce(
      (sum, id) => sum + (instrument.nodes.get(id)?.weight.valueOf() ?? 0),
      0,
    );
    cells[at('first')] = { formula: scoreOf(first) };
    cells[at('second')] = { formula: scoreOf(second) };
    cells[at('whole')] = { formula: `SUM(D${row}:E${row})` };
    cells[at('percent')] = { formula: `F${row}/C${row}` };
    cells[at('minimum')] = { formula: `C${row}*60%` };
    cells[at('verdict')] = { formula: `IF(F${row}>=H${row},"Lulus","Tidak Lulus")` };
  }
  const edits = Object.fromEntries(
    Object.entries(edit).map(([cell, content]) => [`${name}!${cell}`, content]),
  );
  return recalculated(changed(soundBook, { ...cells, ...edits }));
}
const codes = (edit: Changes = {}, head?: Changes, name?: string) =>
  findIn(withAreas(edit, head, name)).map(({ code, origin }) => {
    const place =
      origin && 'row' in origin && 'sheet' in origin
        ? `${'ABCDEFGHIJKL'[origin.column - 1]}${origin.row}`
        : '';
    return `${code} ${place}`;
  });

describe('a recap of areas with halves in columns', () => {
  test('that is right has no findings', () => expect(codes()).toEqual([]));
  test('is right where its numbers are typed and rounded', () => {
    const values = findValues();
    const edit = Object.fromEntries(
      values.flatMap((v, i) => [
        [`F${rowOf(i)}`, Number(v.toFixed(2))],
        [`G${rowOf(i)}`, Math.round((v * 100) / weight(i))],
      ]),
    );
    expect(codes(edit)).toEqual([]);
  });
  test.each<[string, Changes, string[]]>([
    ['typed zeros', { D6: 0, E6: 0 }, ['recap-score-differs F6']],
    ['a sum of one half only', { F7: { formula: 'D7' } }, ['recap-score-differs F7']],
    ['another area’s score', { D8: { formula: scoreOf('A.I.1') } }, ['recap-score-differs F8']],
    ['a percentage of something else', { G6: { formula: 'F6/100' } }, ['recap-score-differs G6']],
    [
      'halves that changed places',
      { D6: { formula: scoreOf('A.II.1') }, E6: { formula: scoreOf('A.I.1') } },
      ['recap-score-differs D6'],
    ],
    ['a wrong weight', { C6: 5 }, ['recap-weight C6', 'recap-minimum H6', 'recap-score-differs G6']],
    ['a minimum that is none', { H6: 5 }, ['recap-minimum H6']],
    ['a minimum as a percentage', { H6: 0.6, H7: 60, H8: 0.75 }, []],
    // and its verdict, "Tidak Lulus", is true of WBBM
    ['the minimum of the other predicate', { H6: { formula: 'C6*75%' } }, []],
    ['a typed verdict that is not so', { I9: 'Tidak Lulus' }, ['verdict-contradicts I9']],
    ['verdicts in other words', Object.fromEntries([6, 7, 8, 9, 10, 11].map((row) => [`I${row}`, 'MS'])), []],
  ])('with %s', (_, edit, expected) => {
    expect(codes(edit)).toEqual(expected);
  });
  test('names what it shows and what it should', () => {
    const [finding] = findIn(withAreas({ F6: 1.5 }));
    expect(finding?.params).toMatchObject({ text: 'MANAJEMEN PERUBAHAN', id: 'area.1', found: '1.5' });
    const minimum = findIn(withAreas({ H6: 5 })).find(({ code }) => code === 'recap-minimum');
    expect(minimum?.params).toMatchObject({ found: '5', expected: 'WBK 4.8, WBBM 6' });
  });
  test('a minimum under the name of its predicate', () => {
    const head = { ...headers, H: 'Nilai Minimal WBBM' };
    expect(codes({}, head).filter((text) => text.startsWith('recap-minimum'))).toHaveLength(6);
    const right = Object.fromEntries(areas.map((_, i) => [`H${rowOf(i)}`, { formula: `C${rowOf(i)}*75%` }]));
    expect(codes(right, head).filter((text) => text.startsWith('recap-minimum'))).toEqual([]);
  });
});

describe('verdicts in it', () => {
  const everywhere = (text: Content) => Object.fromEntries(areas.map((_, i) => [`I${rowOf(i)}`, text]));
  test.each(['Lulus', 'MS', 'Ya', 'OK', 'Memenuhi Syarat', 'TERPENUHI', '✓', 'Tercapai'])(
    '"%s" for WBBM where it fails',
    (text) => {
      expect(codes(everywhere(text), { ...headers, I: 'WBBM' })).toEqual([
        'verdict-contradicts I6',
        'verdict-contradicts I7',
      ]);
    },
  );
  test.each(['Tidak Lulus', 'TMS', 'Tidak', 'Gagal', 'Belum memenuhi', 'x'])(
    '"%s" for WBK where it holds',
    (text) => {
      const told = codes(everywhere(text), { ...headers, I: 'WBK' });
      expect(told).toEqual([6, 7, 8, 9, 10, 11].map((row) => `verdict-contradicts I${row}`));
    },
  );
  test('the name of the sheet says of which predicate', () => {
    expect(codes(everywhere('Lulus'), headers, 'WBBM')).toEqual([
      'verdict-contradicts I6',
      'verdict-contradicts I7',
    ]);
    expect(codes(everywhere('Lulus'), headers, 'WBK')).toEqual([]);
  });
  test('nothing is said where one reading is true', () => {
    expect(codes(everywhere('Lulus'))).toEqual([]);
  });
});

describe('verdict formulas that cannot fail', () => {
  test.each<[string, string]>([
    ['compare with 0', 'IF(F9>=0,"Lulus","Tidak Lulus")'],
    ['say the same either way', 'IF(F9>=H9,"Lulus","Lulus")'],
    ['read nothing', '"Lulus"'],
    ['compare a score with itself', 'IF(F9>=F9,"Lulus","Tidak Lulus")'],
    ['read the sheet itself', `IF(${scoreOf('A.I.4')}<100,"Lulus","Tidak Lulus")`],
  ])('%s', (_, formula) => {
    expect(codes({ I9: { formula } })).toEqual(['verdict-cannot-fail I9']);
  });
  test.each<[string, string]>([
    ['compare with the minimum', 'IF(F9>=H9,"Lulus","Tidak Lulus")'],
    ['with a typed one', 'IF(F9<6,"Tidak Lulus","Lulus")'],
    ['in a percentage', 'IF(G9>=60%,"Lulus","Tidak Lulus")'],
    ['read what is no score', 'IF(A1="","Lulus","Tidak Lulus")'],
  ])('not those that %s', (_, formula) => {
    expect(codes({ I9: { formula } })).toEqual([]);
  });
  test('on the sheet itself', () => {
    const book = recalculated(
      changed(soundBook, { B211: { formula: 'IF(L208>0-1,"Memenuhi WBK","Belum memenuhi WBK")' } }),
    );
    expect(said(findIn(book)).map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      'verdict-cannot-fail B211',
    ]);
  });
});

describe('below the areas', () => {
  const lines: Changes = {
    B13: 'TOTAL PENGUNGKIT',
    C13: 60,
    F13: { formula: scoreOf('A') },
    I13: 'Lulus',
    B14: 'Nilai Survei Persepsi Korupsi (IPAK)',
    C14: 17.5,
    F14: { formula: scoreOf('B.I.a') },
    I14: 'Lulus',
    B15: 'NILAI HASIL EVALUASI ZONA INTEGRITAS',
    C15: 100,
    F15: { formula: "'LKE ZI'!L208" },
    I15: 'Lulus',
  };
  test('sums and results are checked as well', () => {
    expect(codes(lines)).toEqual([]);
    expect(codes({ ...lines, F15: 90, F13: 1 })).toEqual([
      'recap-score-differs F13',
      'recap-score-differs F15',
    ]);
    expect(codes({ ...lines, I13: 'Tidak Lulus', I15: 'TMS' }, { ...headers, I: 'WBK' })).toEqual([
      'verdict-contradicts I13',
      'verdict-contradicts I15',
    ]);
  });
});

describe('a sheet that looks like a recap', () => {
  const named = (head: Changes, more: Changes) => codes(more, head, 'Dashboard');
  test('and was not understood is said, once', () => {
    const blank = Object.fromEntries(
      areas.flatMap((_, i) =>
        'CDEFGHI'.split('').map((column) => [`${column}${rowOf(i)}`, column === 'C' ? 12.3 + i : null]),
      ),
    );
    expect(named({ B: 'Area', C: 'Capek' }, blank)).toEqual(['recap-not-understood B6']);
  });
  test('not guidance that names the areas', () => {
    const texts = Object.fromEntries(
      areas.flatMap((_, i) =>
        'CDEFGHI'
          .split('')
          .map((column) => [`${column}${rowOf(i)}`, column === 'C' ? 'Isi dengan data unit' : null]),
      ),
    );
    expect(named({ B: 'Area', C: 'Petunjuk' }, texts)).toEqual([]);
  });
  test('below the table of the sheet itself is one, too', () => {
    const cells: Record<string, Content> = { B220: 'Area', H220: 'Bobot', L220: 'Nilai' };
    for (const [i, area] of areas.entries()) {
      cells[`B${221 + i}`] = area.label.id;
      cells[`H${221 + i}`] = weight(i);
      cells[`L${221 + i}`] = 0.5;
    }
    const told = said(findIn(recalculated(changed(soundBook, cells))));
    expect(told).toEqual(areas.map((_, i) => `recap-score-differs L${221 + i}`));
  });
});

function weight(i: number): number {
  return areas[i]?.nodes.reduce((sum, id) => sum + (instrument.nodes.get(id)?.weight.valueOf() ?? 0), 0) ?? 0;
}

/** Points of each area, as the recap itself comes to them. */
function findValues(): number[] {
  const model = studied(withAreas());
  const index = model.cells.workbook.sheets.findIndex(({ name }) => name === sheet);
  return areas.map((_, i) => {
    const value = model.now.valueAt({ sheet: index, row: rowOf(i), column: 6 });
    return value.kind === 'number' ? value.number.valueOf() : Number.NaN;
  });
}
