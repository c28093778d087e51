import { describe, expect, test } from 'vitest';
import { type Changes, changed, findIn, recalculated, said, soundBook, withSheet } from './books.js';

const found = (changes: Changes) => said(findIn(recalculated(changed(soundBook, changes))));
const yaTidak = (row: number) => ({
  formula: `IF(K${row}="Ya",1,IF(K${row}="Tidak",0,"Blm Diisi"))`,
});

describe('answer types in the hidden column', () => {
  test.each<[string, Changes, string[]]>([
    ['another scale', { J9: 'A/B/C/D' }, ['answer-type-changed J9 risk 1/4']],
    ['an answer in its place', { J8: 'Ya' }, ['answer-type-changed J8 risk 1/4']],
    ['emptied', { J9: null }, ['answer-type-changed J9 risk 1/4']],
    ['a count that is scored', { J130: 'A/B/C' }, ['answer-type-changed J130 risk 1']],
    ['written with spaces', { J9: 'A / B / C' }, []],
    ['in lower case', { J8: 'ya/tidak' }, []],
    ['a count without any', { J130: null }, []],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });
  test('a column that is kept in some other way is no fault of 113 rows', () => {
    const rows = Array.from({ length: 200 }, (_, i) => [`J${i + 8}`, 'pilihan'] as const);
    expect(found(Object.fromEntries(rows))).toEqual([]);
  });
});

describe('weights', () => {
  test.each<[string, Changes, string[]]>([
    // L7 is 0.75 of its weight: 1.125 instead of 0.375
    ['of a sub-component, with what it changes', { H7: 1.5 }, ['weight-differs H7 3/4']],
    ['of an area: shown only', { H6: 5 }, ['weight-differs H6']],
    ['of a survey', { H202: 15 }, ['weight-differs H202 93/40']],
    ['emptied', { H7: null }, ['weight-differs H7 3/8']],
    ['as text with a comma', { H7: '0,5' }, []],
    ['by a formula that comes to it', { H6: { formula: 'H7+H10+H14+H18' } }, []],
    ['of a single indicator, which has none', { H8: 0.25 }, []],
  ])('%s', (_, changes, expected) => {
    expect(found(changes).filter((text) => text.startsWith('weight'))).toEqual(expected);
  });
});

describe('formulas', () => {
  test.each<[string, Changes, string[]]>([
    ['overwritten by what it came to', { L9: 0.5 }, ['score-overwritten L9 risk 1/4']],
    ['overwritten by something else', { L9: 1 }, ['score-overwritten L9 1/8']],
    ['replaced by one that reads nothing', { L9: { formula: '1', result: 1 } }, ['score-overwritten L9 1/8']],
    [
      'replaced by one that reads nothing, with the same result',
      { L9: { formula: 'ROUND(0.5,1)', result: 0.5 } },
      ['score-overwritten L9 risk 1/4'],
    ],
    ['that reads by an address in a text', { L9: { formula: 'INDIRECT("Z9")', result: 0.5 } }, []],
    [
      'overwritten where another fault keeps it from the total, and hides that one',
      { L7: { formula: 'AVERAGE(L8:L8)*H7' }, L9: 1 },
      ['score-overwritten L9 risk 1/4', 'formula-skips-row L7 risk 1/4'],
    ],
    [
      'overwritten in every part: each by what the total would change by',
      { L8: 0, L9: 1 },
      ['score-overwritten L8 1/4', 'score-overwritten L9 1/8'],
    ],
    ['overwritten in a sub-component', { L7: 0.5 }, ['score-overwritten L7 1/8']],
    ['overwritten in an area', { L6: 4 }, ['score-overwritten L6 2239/2400']],
    ['missing: the mean skips the row', { L9: null }, ['score-formula-missing L9 1/8']],
    [
      'missing in two rows of three: what each puts at risk, as no one knows what each costs',
      { L11: null, L12: null },
      ['score-formula-missing L11 risk 1/3', 'score-formula-missing L12 risk 1/3'],
    ],
    [
      'missing in two rows',
      { L8: null, L9: null },
      ['score-formula-missing L8 risk 1/4', 'score-formula-missing L9 risk 1/4', 'error-value L7 risk 1/2'],
    ],
    ['copied from another row', { L9: yaTidak(8) }, ['formula-reads-elsewhere L9 1/8']],
    ['a percentage typed over its formula', { K128: 1 }, ['percentage-overwritten K128 1/6']],
    ['written otherwise, with the same result', { L7: { formula: 'H7*(L8+L9)/2' } }, []],
    ['a sum in one part', { L5: { formula: 'L6+L23+L36+L61+L75+L100' } }, []],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });
  test('a sheet of typed results is asked for no formulas', () => {
    const typed = changed(
      soundBook,
      Object.fromEntries(
        soundBook.sheets
          .flatMap(({ name, rows }) => (name === 'LKE ZI' ? rows : []))
          .flatMap(({ number, cells }) =>
            cells.flatMap((cell) => (cell.column === 12 && cell.formula ? [{ number, cell }] : [])),
          )
          .map(({ number, cell: { value } }) => [
            `L${number}`,
            value.kind === 'number' ? Number(value.text) : value.kind === 'text' ? value.text : null,
          ]),
      ),
    );
    expect(said(findIn(typed))).toEqual([]);
  });
});

describe('ranges', () => {
  test.each<[string, Changes, string[]]>([
    ['that end too early', { L7: { formula: 'AVERAGE(L8:L8)*H7' } }, ['formula-skips-row L7 1/8']],
    ['that begin too late', { L7: { formula: 'AVERAGE(L9)*H7' } }, ['formula-skips-row L7 1/8']],
    [
      'a sub-component left out of its area',
      { L6: { formula: 'SUM(L7,L10,L14)' } },
      ['formula-skips-row L6 951/800'],
    ],
    [
      'an area left out of its half',
      { L5: { formula: 'SUM(L6,L23,L36,L61,L100)' } },
      ['formula-skips-row L5 5443/1000'],
    ],
    ['half of everything left out', { L208: { formula: 'SUM(L198)' } }, ['formula-skips-row L208 571/16']],
    ['that take in empty rows too', { L89: { formula: 'AVERAGE(L89:L93)*H89' }, L90: null }, []],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });
  test('names the rows that are skipped', () => {
    const [finding] = findIn(recalculated(changed(soundBook, { L14: { formula: 'AVERAGE(L15:L15)*H14' } })));
    expect(finding?.params).toMatchObject({ skipped: 'L16 (A.I.1.iii.b), L17 (A.I.1.iii.c)' });
  });
});

describe('scores that come out otherwise', () => {
  test.each<[string, Changes, string[]]>([
    [
      'another value for a level',
      { L9: { formula: 'IF(K9="A",1,IF(K9="B",0.6,0))' } },
      ['score-differs L9 1/40'],
    ],
    [
      'a level the formula does not know',
      { L9: { formula: 'IF(K9="A",1,"Blm Diisi")' } },
      ['answer-not-counted L9 1/8'],
    ],
    ['a divisor of 5 for a survey', { L202: { formula: 'K202/5*H202' } }, ['score-differs L202 651/200']],
    ['blanks left out of a mean', { K9: null }, ['blank-raises-mean L7 1/4']],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });
});

describe('an answer that is refused for how its cell shows it', () => {
  const shown = (as: { percent: boolean; date?: string }) =>
    withSheet(soundBook, ({ rows }) => ({
      rows: rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          row.number === 202 && cell.column === 11 && cell.value.kind === 'number'
            ? { ...cell, value: { ...cell.value, ...as } }
            : cell,
        ),
      })),
    }));
  test.each([
    ['a percentage', { percent: true }],
    ['a day', { percent: false, date: '03/01/1900' }],
  ])('%s: the formula that counts it is not to blame', (_, as) => {
    expect(said(findIn(shown(as)))).toEqual([]);
  });
});
