import { describe, expect, test } from 'vitest';
import { miniInstrument, official } from '../support/instruments.js';
import { markOf, markText } from '../support/scores.js';

/** One indicator of each type in the official instrument. */
const samples: Record<string, Record<string, string>> = {
  'A.I.1.i.a': { Ya: '1', Tidak: '0' },
  'A.I.1.i.b': { A: '1', B: '1/2', C: '0' },
  'A.I.1.iii.a': { A: '1', B: '67/100', C: '33/100', D: '0' },
  'A.II.1.ii.a': { A: '1', B: '3/4', C: '1/2', D: '1/4', E: '0' },
};

describe('letters are worth exactly what the workbook says (docs/aturan.md)', () => {
  for (const [id, levels] of Object.entries(samples)) {
    for (const [level, score] of Object.entries(levels)) {
      test.each([level, level.toLowerCase(), level.toUpperCase(), ` ${level} `])(
        `${id} %j is ${score}`,
        (raw) => {
          const mark = markOf(official(), id, raw);
          expect(markText(mark)).toBe(`scored ${score}`);
          expect(mark.value).toBe(level);
        },
      );
    }
  }
});

describe('Ya/Tidak is understood in both languages', () => {
  test.each(['ya', 'YA', 'y', 'Y', 'yes', 'Yes', 'true', 'TRUE'])('%s is Ya', (raw) => {
    expect(markOf(official(), 'A.I.1.i.a', raw).value).toBe('Ya');
  });
  test.each(['tidak', 'TIDAK', 'n', 'no', 'No', 'false', 'False'])('%s is Tidak', (raw) => {
    expect(markOf(official(), 'A.I.1.i.a', raw).value).toBe('Tidak');
  });
});

describe('an answer outside its scale is invalid and names the choices', () => {
  test.each([
    ['A.I.1.i.a', 'A', 'Ya, Tidak'],
    ['A.I.1.i.a', '1', 'Ya, Tidak'],
    ['A.I.1.i.b', 'D', 'A, B, C'],
    ['A.I.1.i.b', 'Ya', 'A, B, C'],
    ['A.I.1.i.b', 'AB', 'A, B, C'],
    ['A.I.1.iii.a', 'E', 'A, B, C, D'],
    ['A.II.1.ii.a', 'F', 'A, B, C, D, E'],
    ['A.II.1.ii.a', 'Blm Diisi', 'A, B, C, D, E'],
    ['A.II.1.ii.a', '\u0410', 'A, B, C, D, E'],
  ])('%s = %s', (id, raw, allowed) => {
    const mark = markOf(official(), id, raw);
    expect(markText(mark)).toBe('invalid - answer-outside-scale');
    expect(mark.diagnostics[0]?.params).toMatchObject({ found: raw, allowed });
  });
});

describe('a survey index is its quotient by the maximum', () => {
  test.each([
    ['4', '1'],
    ['4,00', '1'],
    ['0', '0'],
    ['-0', '0'],
    ['+3', '3/4'],
    ['3.6', '9/10'],
    ['3,60', '9/10'],
    ['03,2', '4/5'],
    ['3,999999999999999', '3999999999999999/4000000000000000'],
    [' 3,5 ', '7/8'],
  ])('%j is %s', (raw, score) => {
    expect(markText(markOf(official(), 'B.I.a', raw))).toBe(`scored ${score}`);
  });
  test.each([
    ['5', 'index-outside-range'],
    ['4,000000000000001', 'index-outside-range'],
    ['-0,1', 'index-outside-range'],
    ['\u22121', 'index-outside-range'],
    ['372', 'index-outside-range'],
    ['87,65%', 'index-percent'],
    ['87.65 %', 'index-percent'],
    ['A', 'index-not-number'],
    ['3,7,2', 'index-not-number'],
    ['3.', 'index-not-number'],
    ['.5', 'index-not-number'],
    ['1e0', 'index-not-number'],
    ['0x3', 'index-not-number'],
    ['3 4', 'index-not-number'],
    ['NaN', 'index-not-number'],
    ['Infinity', 'index-not-number'],
    ['\u0663', 'index-not-number'],
  ])('%j is refused: %s', (raw, code) => {
    expect(markText(markOf(official(), 'B.I.a', raw))).toBe(`invalid - ${code}`);
  });
  test.each([
    ['87,65%', '3.506'],
    ['100%', '4'],
    // an index in a cell of percentages
    ['372%', '3.72'],
    ['400%', '4'],
    ['3,72%', '3.72'],
    ['401%', ''],
    ['8765%', ''],
    // an index on the scale of 100
    ['89,5', '3.58'],
    ['100', '4'],
    ['25', '1'],
    ['24', ''],
    ['5', ''],
    ['101', ''],
    ['-89.5', ''],
  ])('%s proposes the index it would be, never one outside the scale: %j', (raw, proposed) => {
    expect(markOf(official(), 'B.I.a', raw).diagnostics[0]?.params).toMatchObject({ proposed });
  });
  test('what is odd is named', () => {
    expect(markOf(official(), 'B.I.a', '3,7O').diagnostics[0]?.params).toMatchObject({ odd: 'O', like: '0' });
    const level = markOf(official(), 'A.I.1.i.b', '\u0410').diagnostics[0]?.params;
    expect(level).toMatchObject({ code: 'U+0410', like: 'A' });
  });
  test('marks that turn the direction of reading are not part of an answer', () => {
    expect(markText(markOf(official(), 'A.I.1.i.b', '\u200fA\u202c'))).toBe('scored 1');
    expect(markText(markOf(official(), 'B.I.a', '\u202a3,6\u202c'))).toBe('scored 9/10');
  });
  test('17 digits, as programs write doubles, are read exactly', () => {
    const mark = markOf(official(), 'B.I.a', '3.7200000000000002');
    expect(markText(mark)).toBe('scored 18600000000000001/20000000000000000');
  });
});

describe('another instrument scores by its own levels', () => {
  test.each([
    ['P.1.a', 'b', 'scored 67/100'],
    ['P.1.b', 'yes', 'scored 1'],
    ['H.a', '3', 'scored 3/4'],
    ['H.b', 'D', 'scored 1/4'],
  ])('%s = %s', (id, raw, expected) => {
    expect(markText(markOf(miniInstrument(), id, raw))).toBe(expected);
  });
});
