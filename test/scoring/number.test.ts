import { describe, expect, test } from 'vitest';
import { readCount, readNumber } from '../../src/worksheet/number.js';

describe('numbers are read by one grammar', () => {
  test.each([
    ['0', 'number', '0', false],
    ['007', 'number', '7', false],
    ['3.72', 'number', '3.72', false],
    ['3,72', 'number', '3.72', false],
    ['+3,72', 'number', '3.72', false],
    ['-3,72', 'number', '3.72', true],
    ['\u22123,72', 'number', '3.72', true],
    ['-0', 'number', '0', false],
    ['-0,00', 'number', '0.00', false],
    ['  5  ', 'number', '5', false],
    ['87,65%', 'percent', '87.65', false],
    ['100 %', 'percent', '100', false],
    ['-5%', 'percent', '5', true],
    ['999999999999', 'number', '999999999999', false],
    ['0.123456789012345', 'number', '0.123456789012345', false],
  ])('%j is a %s %s', (text, kind, digits, negative) => {
    expect(readNumber(text)).toEqual({ kind, digits, negative });
  });
  test.each([
    '',
    ' ',
    '-',
    '%',
    '.',
    ',',
    '1.',
    '.1',
    '1.2.3',
    '1,2,3',
    '1.234,5',
    '1,234.5',
    '1 000',
    '1_000',
    '1e3',
    '1E-3',
    '0x10',
    '٣',
    '３',
    '--1',
    '+-1',
    '1-',
    '(1)',
    'Rp 1',
    '1%%',
    'NaN',
    'Infinity',
    '1/2',
    '½',
    '1\n2',
    '1234567890123',
  ])('%j is no number', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'none' });
  });
});

describe('counts are whole numbers, not negative', () => {
  test.each([
    ['0', '0'],
    ['7', '7'],
    ['007', '7'],
    ['7,0', '7'],
    ['7.00', '7'],
    ['+7', '7'],
    ['-0', '0'],
    ['1000', '1000'],
  ])('%j is %s', (text, count) => {
    expect(readCount(text)).toBe(count);
  });
  test.each([
    '1.000',
    '1,000',
    '12.000',
    '0,000',
    '1.5',
    '1,5',
    '-1',
    '\u22121',
    '7%',
    '1 000',
    '1.000.000',
    'tujuh',
    '',
  ])('%j is refused: fractional, negative or ambiguous', (text) => {
    expect(readCount(text)).toBeNull();
  });
});
