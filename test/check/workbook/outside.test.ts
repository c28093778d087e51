import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/workbook/address.js';
import type { Range, Validation } from '../../../src/workbook/workbook.js';
import { type Changes, changed, findIn, said, soundBook, withSheet } from './books.js';

/** The sound workbook with other validation in one cell. */
function validated(cell: string, validation: Partial<Validation> | null, changes: Changes = {}) {
  const { row, column } = parseAddress(cell);
  const covers = ({ top, left, bottom, right }: Range) =>
    top <= row && row <= bottom && left <= column && column <= right;
  const range = { top: row, bottom: row, left: column, right: column };
  return withSheet(changed(soundBook, changes), ({ validations }) => ({
    validations: [
      ...(validation ? [{ type: 'list', ...validation, ranges: [range] } as Validation] : []),
      ...validations.filter(({ ranges }) => !ranges.some(covers)),
    ],
  }));
}
const found = (...args: Parameters<typeof validated>) =>
  said(findIn(validated(...args))).filter((text) => !text.startsWith('cached'));

describe('an answer that is valid, outside what its cell lets in', () => {
  test('a list of another scale', () => {
    const [finding] = findIn(validated('K8', { formula1: '"A,B,C"' }));
    expect(finding).toMatchObject({ code: 'value-outside-validation', indicator: 'A.I.1.i.a', by: 'unit' });
    expect(finding?.params).toEqual({ found: 'Ya', allowed: 'A, B, C' });
  });
  test('a list that stands in cells of another sheet', () => {
    const lists = { 'Daftar!A1': 'Sudah', 'Daftar!A2': 'Belum' };
    expect(found('K8', { formula1: 'Daftar!$A$1:$A$2' }, lists)).toEqual(['value-outside-validation K8']);
    expect(
      found('K8', { formula1: 'Daftar!$A$1:$A$2' }, { 'Daftar!A1': 'Ya', 'Daftar!A2': 'Tidak' }),
    ).toEqual([]);
  });
  test.each<[string, string, Partial<Validation>]>([
    ['a whole number above the most', 'K172', { type: 'whole', operator: 'lessThanOrEqual', formula1: '10' }],
    [
      'a decimal where whole numbers are asked',
      'K202',
      { type: 'whole', operator: 'between', formula1: '0', formula2: '4' },
    ],
    ['below the least', 'K129', { type: 'whole', operator: 'greaterThan', formula1: '9' }],
  ])('%s', (_, cell, validation) => {
    expect(found(cell, validation)).toEqual([`value-outside-validation ${cell}`]);
  });
});

describe('nothing is said of', () => {
  test.each<[string, string, Partial<Validation> | null]>([
    ['another letter case', 'K8', { formula1: '"ya,tidak"' }],
    ['spaces in the list', 'K9', { formula1: '"A, B , C"' }],
    ['a cell without validation', 'K9', null],
    ['a rule that cannot be read', 'K9', { type: 'custom', formula1: 'LEN(K9)=1' }],
    ['a list by a function', 'K9', { formula1: 'INDIRECT("x")' }],
    ['any value', 'K9', { type: 'none' }],
    [
      'a decimal in its bounds',
      'K202',
      { type: 'decimal', operator: 'between', formula1: '0', formula2: '4' },
    ],
  ])('%s', (_, cell, validation) => {
    expect(found(cell, validation)).toEqual([]);
  });
  test('an answer that is not valid anyway: that is told by itself', () => {
    expect(found('K8', { formula1: '"Ya,Tidak"' }, { K8: 'Z' }).join()).not.toContain('value-outside');
  });
});
