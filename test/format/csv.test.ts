import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/format/csv.js';
import { parseCsv } from '../support/csv.js';

const cell = (value: string | number | null, kind: 'csv' | 'csv-id' = 'csv') =>
  parseCsv(
    csvText({ columns: ['a', 'b'], rows: [[value, 'x']] }, kind).replace(/^\ufeff/, ''),
    kind === 'csv' ? ',' : ';',
  )[1]?.[0];

describe('a text that a spreadsheet would run stays text', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '\r=1',
    '\u0001=1+1',
    '\u0000\u001b=1',
    '\u007f@a',
    '\u0085-1',
  ])('%j', (text) => {
    expect(cell(text)).toMatch(/^'/);
  });
  test.each([
    ['1=1', '1=1'],
    ["'=1", "'=1"],
    ['\u0001a=1', 'a=1'],
    ['\u202eterbalik\u202c \u2066x\u2069', 'terbalik x'],
    ['\u200b=1', "'=1"],
    [' =1', ' =1'],
    ['', ''],
  ])('control: %j', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });
});

describe('numbers', () => {
  test.each([
    [-0.5, '-0.5', '-0,5'],
    [1e-7, '1e-7', '1e-7'],
    ['3.72', '3.72', '3,72'],
    ['87.5%', '87.5%', '87,5%'],
    ['1.2.3', '1.2.3', '1.2.3'],
    [null, '', ''],
  ])('%j', (value, plain, indonesian) => {
    expect([cell(value), cell(value, 'csv-id')]).toEqual([plain, indonesian]);
  });
});
