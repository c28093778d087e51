import { describe, expect, test } from 'vitest';
import { oddInLevel, oddInNumber } from '../../src/worksheet/look-alike.js';

const levels = ['A', 'B', 'C', 'D', 'E'];

describe('an answer that only looks like one', () => {
  test.each([
    ['\u0410', 'U+0410', 'A'], // Cyrillic
    ['\u0412', 'U+0412', 'B'],
    ['\u0421', 'U+0421', 'C'],
    ['\u0435', 'U+0435', 'e'],
    ['\u0391', 'U+0391', 'A'], // Greek
    ['\uff21', 'U+FF21', 'A'], // full width
    ['\u{1d400}', 'U+1D400', 'A'], // mathematical
    ['\u24b6', 'U+24B6', 'A'], // circled
    ['A.', '', ''],
    ['"A"', '', ''],
    ['(B)', '', ''],
    ['A,', '', ''],
  ])('%s', (raw, code, like) => {
    expect(oddInLevel(raw, levels)).toMatchObject({ code, like });
  });
  test('of several letters', () => {
    expect(oddInLevel('У\u0430', ['Ya', 'Tidak'])).toMatchObject({ code: 'U+0423', like: 'Y' });
    expect(oddInLevel('Ti\u0501ak', ['Ya', 'Tidak'])).toMatchObject({ code: 'U+0501', like: 'd' });
  });
  test.each(['A', 'a', ' A ', '\u200fA\u200e', 'F', 'AB', 'Д', 'belum', '1', ''])(
    'nothing is odd in %j',
    (raw) => {
      expect(oddInLevel(raw, levels)).toBeNull();
    },
  );
});

describe('a number that only looks like one', () => {
  test.each([
    ['1O', '', '0'],
    ['3,7o', '', '0'],
    ['l2', '', '1'],
    ['1I', '', '1'],
    ['S0', '', '5'],
    ['\uff13', 'U+FF13', '3'],
    ['\u0663', 'U+0663', '3'],
    ['1\u0967', 'U+0967', '1'],
  ])('%s', (raw, code, like) => {
    expect(oddInNumber(raw)).toMatchObject({ code, like });
  });
  test.each(['10', '3,72', 'O', 'lO', 'Sl', '12 orang', '1e3', 'A1', '', '3,7,2', '9'.repeat(30)])(
    'nothing is odd in %j',
    (raw) => {
      expect(oddInNumber(raw)).toBeNull();
    },
  );
});
