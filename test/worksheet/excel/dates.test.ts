import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/workbook/workbook.js';
import { readExcelWorksheet } from '../../../src/worksheet/excel/read.js';
import { fill, headers, instrument, lineOf, lines, sheetOf, someAnswers, workbookOf } from './sheets.js';

const day = (date: string, text = '46178'): { value: CellValue } => ({
  value: { kind: 'number', text, percent: false, date },
});

function read(key: string, column: string, cell: { value: CellValue }) {
  const table = lines(headers.portalrb ?? {});
  fill(table, 'K', someAnswers());
  fill(table, 'N', someAnswers());
  lineOf(table, key).cells[column] = cell;
  const worksheet = readExcelWorksheet(workbookOf(sheetOf(table)), 'w.xlsx', instrument);
  const dates = worksheet.diagnostics.filter(({ code }) => code === 'number-is-date');
  return { worksheet, dates };
}

describe('a day where a number belongs', () => {
  const count = 'A.II.4.i.a#sasaran_total';
  test.each([
    ['a day', '05/06/2026'],
    ['a day and month', '5-Jun'],
    ['a time', '6:30'],
    ['a small number in a cell of days', '07/01/1900'],
    ['a number before all days', '#####'],
  ])('is an error at a count: %s', (_, shown) => {
    const { dates, worksheet } = read(count, 'K', day(shown));
    expect(dates).toMatchObject([
      { indicator: 'A.II.4.i.a', input: 'sasaran_total', by: 'unit', severity: 'error' },
    ]);
    expect(dates[0]?.params).toEqual({ found: shown, stored: '46178', expected: 'count', proposed: '' });
    expect(worksheet.answers.get('A.II.4.i.a')?.sides.unit.inputs.get('sasaran_total')).toMatchObject({
      raw: shown,
      unusable: true,
    });
  });
  test.each([
    ['Mar-72', '3.72'],
    ['Mar-1972', '3.72'],
    ['Okt-72', ''],
    ['05/06/2026', ''],
    ['5-Jun', ''],
  ])('is an error at an index, which %s may have been: %j', (shown, proposed) => {
    expect(read('B.I.a', 'K', day(shown)).dates[0]?.params).toMatchObject({
      expected: 'index',
      found: shown,
      proposed,
    });
  });
  test('is told of the side that it is on', () => {
    expect(read(count, 'N', day('5-Jun')).dates).toMatchObject([{ by: 'tpi' }]);
  });
  test('is a text like others where a level or a note belongs', () => {
    const level = read('A.I.1.i.b', 'K', day('5-Jun'));
    expect(level.dates).toEqual([]);
    expect(level.worksheet.answers.get('A.I.1.i.b')?.sides.unit.value?.raw).toBe('5-Jun');
    const note = read('A.I.1.i.b', 'L', day('5 Juni 2026'));
    expect(note.dates).toEqual([]);
    expect(note.worksheet.answers.get('A.I.1.i.b')?.sides.unit.notes?.raw).toBe('5 Juni 2026');
  });
  test('a number in any other format is one', () => {
    expect(read(count, 'K', { value: { kind: 'number', text: '46178', percent: false } }).dates).toEqual([]);
  });
});
