import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../src/workbook/workbook.js';
import { changed, findIn, said, soundBook, withSheet } from './books.js';

const hideRows = (...numbers: number[]) =>
  withSheet(soundBook, (sheet) => ({
    rows: sheet.rows.map((row) => (numbers.includes(row.number) ? { ...row, hidden: true } : row)),
  }));
const hideColumns = (first: number, last: number, book = soundBook) =>
  withSheet(book, (sheet: Sheet) => ({ hiddenColumns: [...sheet.hiddenColumns, { first, last }] }));

describe('answers in hidden places', () => {
  test('a row with an answer, with what the indicator is worth', () => {
    const [finding, ...others] = findIn(hideRows(9));
    expect([said(finding ? [finding] : []), others]).toEqual([['answer-hidden K9 risk 1/4'], []]);
    expect(finding).toMatchObject({
      indicator: 'A.I.1.i.b',
      by: 'unit',
      params: { part: 'row', found: 'B' },
    });
  });
  test('a row with a count is about that count', () => {
    expect(findIn(hideRows(172))[0]).toMatchObject({
      indicator: 'A.II.5.ii.a',
      input: 'pengaduan_harus_ditindaklanjuti',
    });
  });
  test('the column of answers is one finding, with all points', () => {
    const [finding, ...others] = findIn(hideColumns(11, 11));
    expect(others).toEqual([]);
    expect(finding?.params).toMatchObject({ part: 'column' });
    expect(finding?.risk?.valueOf()).toBe(100);
  });
  test('the sheet is one finding, and its rows are not told again', () => {
    const hidden = withSheet(hideRows(9), () => ({ state: 'veryHidden' }));
    expect(findIn(hidden).map(({ params }) => params)).toMatchObject([{ part: 'sheet' }]);
  });
});

describe('nothing is hidden by', () => {
  test('the columns that the official workbook hides', () => {
    expect(soundBook.sheets.find((sheet) => sheet.name === 'LKE ZI')?.hiddenColumns).toEqual([
      { first: 1, last: 1 },
      { first: 10, last: 10 },
    ]);
    expect(said(findIn(soundBook))).toEqual([]);
  });
  test.each([
    ['a hidden heading', hideRows(7)],
    ['a hidden row with a formula', hideRows(171)],
    ['a hidden row without an answer', withSheet(changed(hideRows(90), {}), () => ({}))],
    ['hidden criteria', hideColumns(9, 9)],
  ])('%s', (_, book) => {
    expect(said(findIn(book)).filter((text) => text.startsWith('answer-hidden'))).toEqual([]);
  });
});
