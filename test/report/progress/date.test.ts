import { describe, expect, test } from 'vitest';
import { dateIn, dateOf, withoutDates } from '../../../src/report/progress/date.js';
import { unnamed } from '../../../src/report/progress/series.js';

describe('the date in a name', () => {
  test.each([
    ['LKE-2026-03-31', '2026-03-31'],
    ['LKE 2026.03.31 akhir', '2026-03-31'],
    ['20260331_LKE', '2026-03-31'],
    ['LKE 31-03-2026', '2026-03-31'],
    ['LKE 1-3-2026', '2026-03-01'],
    ['LKE 31 Maret 2026', '2026-03-31'],
    ['LKE_7_agustus_2026', '2026-08-07'],
    ['LKE Agt', null],
    ['LKE Mei 2026', '2026-05'],
    ['LKE-okt-2026', '2026-10'],
    ['LKE 2026 Desember', '2026-12'],
    ['progress march 2026', '2026-03'],
    ['LKE 2026-03', '2026-03'],
    ['LKE_03-2026', '2026-03'],
    // the same date twice is one date
    ['2026-03-31 LKE 31 Maret 2026', '2026-03-31'],
    // two dates say none
    ['LKE 2026-01-31 revisi 2026-02-15', null],
    // no dates
    ['LKE 2026', null],
    ['LKE 90-2021', null],
    ['LKE 2026-13-01', null],
    ['LKE 2026-02-30', null],
    ['LKE 2027-02-29', null],
    ['LKE 2028-02-29', '2028-02-29'],
    ['Puskesmas 12 2026', null],
    ['LKE 2026 03', null],
    ['SK 1234202603315', null],
    ['pemadam 2026', null],
    ['LKE', null],
  ])('%s: %s', (name, date) => {
    expect(dateIn(name)).toBe(date);
  });
});

describe('who says it', () => {
  const modified = '2026-05-06T23:00:00Z';
  test.each([
    ['k/LKE-2026-03-31.xlsx', modified, '2026-03-31', 'name'],
    ['k/2026-03/LKE.xlsx', modified, '2026-03', 'folder'],
    ['k/2026-03/lama/LKE.xlsx', null, '2026-03', 'folder'],
    ['k/2026/LKE.xlsx', modified, '2026-05-06', 'properties'],
    ['k/LKE 2026-01-31 dan 2026-02-15.xlsx', modified, '2026-05-06', 'properties'],
  ])('%s', (path, given, date, from) => {
    expect(dateOf({ path, modified: given })).toEqual({ date, from });
  });
  test.each([null, '', 'kemarin', '0000-00-00T00:00:00Z', '1899-12-31', '2026-02-31T00:00:00Z'])(
    'nobody: %s',
    (given) => {
      expect(dateOf({ path: 'k/LKE.xlsx', modified: given })).toBeNull();
    },
  );
});

describe('a unit that nothing names', () => {
  test.each([
    ['LKE Puskesmas X 2026-03-31', 'LKE Puskesmas X'],
    ['2026-03-31_LKE (Puskesmas X)', 'LKE Puskesmas X'],
    ['LKE Unit 12', 'LKE Unit 12'],
    ['2026-03-31', ''],
  ])('%s', (name, rest) => {
    expect(withoutDates(name)).toBe(rest);
  });
  test('is known by its folder where its file is called by the date alone', () => {
    expect(unnamed('k/Puskesmas X/2026-03/2026-03-31.xlsx')).toBe('Puskesmas X');
    expect(unnamed('2026-03-31.xlsx')).toBe('2026-03-31');
  });
});
