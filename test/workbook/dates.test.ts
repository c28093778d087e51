import { describe, expect, test } from 'vitest';
import { serialOf, showDate } from '../../src/workbook/dates.js';
import { builtinFormat, readFormat } from '../../src/workbook/number-format.js';
import { parts, readOnly, worksheet } from './books.js';

describe('a number format of days and times', () => {
  test.each([
    'dd/mm/yyyy',
    'd-mmm',
    'mmm-yy',
    'yyyy-mm-dd h:mm:ss',
    '[$-421]dd mmmm yyyy',
    '[h]:mm',
    'mm:ss.0',
    'd"-"m',
    'dd\\/mm',
    'h:mm AM/PM',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    '[Red]dd/mm/yy',
    'dd/mm/yyyy;@',
    'YYYY-MM-DD',
    '[mm]:ss',
    'hh:mm:ss.000',
  ])('%s', (code) => {
    expect(readFormat(code).date).toBe(code);
  });
  test.each([
    'General',
    'Standard',
    '@',
    '0',
    '0.00',
    '#,##0',
    '0%',
    '0.00E+00',
    '"Rp"#,##0',
    'IDR #,##0',
    '0" dokumen"',
    '0\\d',
    '[Red]0',
    '#.##0 "hari"',
    '# ?/?',
    '0.0 "d"',
    '_(* #,##0_);_(* (#,##0)',
    '[$Rp-421]#,##0',
    '"hari"',
    '',
  ])('not %s', (code) => {
    expect(readFormat(code).date).toBeNull();
  });
  test('some are known by their number alone', () => {
    const dates = Array.from({ length: 60 }, (_, id) => id).filter((id) => builtinFormat(id).date !== null);
    const eastAsian = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36];
    expect(dates).toEqual([
      14,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22,
      ...eastAsian,
      45,
      46,
      47,
      50,
      51,
      52,
      53,
      54,
      55,
      56,
      57,
      58,
    ]);
    expect([9, 10].every((id) => builtinFormat(id).percent)).toBe(true);
  });
});

describe('a day is shown as Excel shows it', () => {
  test.each<[number, string, string]>([
    [46178, 'yyyy-mm-dd h:mm:ss', '2026-06-05 0:00:00'],
    [46178, 'dd/mm/yyyy', '05/06/2026'],
    [46178, 'd-mmm', '5-Jun'],
    [46178, 'd mmmm yyyy', '5 Juni 2026'],
    [46178, '[$-409]dddd, d mmmm yyyy', 'Friday, 5 June 2026'],
    [46178, 'dddd', 'Jumat'],
    [46178, 'mmmmm', 'J'],
    [26359, 'mmm-yy', 'Mar-72'],
    [46178.75, 'dd/mm/yy hh:mm', '05/06/26 18:00'],
    [0.25, 'h:mm AM/PM', '6:00 AM'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [0.5, 'mm:ss.0', '00:00.0'],
    [46178.999999999, 'dd/mm hh:mm', '06/06 00:00'],
    // the calendar of 1900 as Excel has it
    [0, 'dd/mm/yyyy', '00/01/1900'],
    [7, 'dd/mm/yyyy', '07/01/1900'],
    [59, 'dd/mm/yyyy', '28/02/1900'],
    [60, 'dd/mm/yyyy', '29/02/1900'],
    [61, 'dd/mm/yyyy', '01/03/1900'],
    [2958465, 'dd/mm/yyyy', '31/12/9999'],
    [2958466, 'dd/mm/yyyy', '#####'],
    [-1, 'dd/mm/yyyy', '#####'],
    // texts beside it
    [46178, '"tanggal "d\\-m;@', 'tanggal 5-6'],
    [46178, '[Red]_(d/m_)', '5/6'],
  ])('%d as %s: %s', (serial, code, shown) => {
    expect(showDate(serial, code, false)).toBe(shown);
  });
  test('in the system of 1904', () => expect(showDate(44716, 'dd/mm/yyyy', true)).toBe('05/06/2026'));
  test('days of ISO 8601', () => {
    expect(serialOf('2026-06-05', false)).toBe(46178);
    expect(serialOf('2026-06-05T12:00:00', false)).toBe(46178.5);
    expect(serialOf('1900-01-07', false)).toBe(7);
    expect(serialOf('2026-06-05', true)).toBe(44716);
    expect(serialOf('2026-13-05', false)).toBeNull();
    expect(serialOf('besok', false)).toBeNull();
  });
});

describe('in a file', () => {
  const cell = async (content: string, more: Record<string, string> = {}) => {
    const sheet = await readOnly({
      ...parts(worksheet(`<sheetData><row r="1">${content}</row></sheetData>`)),
      ...more,
    });
    return sheet.rows[0]?.cells[0]?.value;
  };
  const styles = (code: string) =>
    `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  test.each([
    ['<c r="A1" s="1"><v>46178</v></c>', '5-6'],
    ['<c r="A1" s="2"><v>46178</v></c>', '05/06/2026'],
    ['<c r="A1" s="1"><f>TODAY()</f><v>46178</v></c>', '5-6'],
    ['<c r="A1" t="d" s="1"><v>2026-06-05T00:00:00</v></c>', '5-6'],
    ['<c r="A1" t="d"><v>2026-06-05</v></c>', '2026-06-05'],
  ])('%s', async (content, shown) => {
    expect(await cell(content, { 'xl/styles.xml': styles('d\\-m') })).toMatchObject({
      kind: 'number',
      text: '46178',
      date: shown,
    });
  });
  test('a number without such a format has none', async () => {
    expect(await cell('<c r="A1"><v>46178</v></c>')).toEqual({
      kind: 'number',
      text: '46178',
      percent: false,
    });
  });
});
