import { describe, expect, test } from 'vitest';
import { said } from '../../src/format/html/text.js';
import { unbroken } from '../../src/format/unbroken.js';

/** A hyphen and a space that no line ends at. */
const [hyphen, space] = ['\u2011', '\u00a0'];

describe('what belongs together is not torn at the end of a line', () => {
  test.each([
    ['turun -0,05 poin', `turun ${hyphen}0,05 poin`],
    ['belum (-3,91)', `belum (${hyphen}3,91)`],
    ['B -> A', `B ${hyphen}>${space}A`],
    ['81,98 -> -2', `81,98 ${hyphen}>${space}${hyphen}2`],
    ['B ->', `B ${hyphen}>`],
  ])('%s', (text, expected) => expect(unbroken(text)).toBe(expected));
  test.each([
    '-3,91',
    '-12',
    '2024-2026',
    'tanggal 2026-11-28',
    'A-1',
    'undang-undang',
    '- butir',
    '--detail',
    '',
  ])('nothing is changed in %j', (text) => expect(unbroken(text)).toBe(text));
  test('on a page the arrow stays escaped', () => expect(said('B -> A')).toBe(`B ${hyphen}&gt;${space}A`));
});
