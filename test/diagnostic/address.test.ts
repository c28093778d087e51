import fc from 'fast-check';
import { expect, test } from 'vitest';
import { address, columnLetters, columnNumber } from '../../src/diagnostic/address.js';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
  expect(columnNumber(letters.toLowerCase())).toBe(column);
});

test('letters and numbers are the same columns', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => {
      expect(columnNumber(columnLetters(column))).toBe(column);
    }),
  );
});

test('a cell is written as people name it', () => {
  expect(address({ row: 12, column: 12 })).toBe('L12');
  expect(address({ row: 1_048_576, column: 16_384 })).toBe('XFD1048576');
});
