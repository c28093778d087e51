import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDue } from '../../src/worksheet/due.js';

describe('a due date as it is typed', () => {
  test.each([
    '2026-12-31',
    '2026/12/31',
    '31/12/2026',
    '31-12-2026',
    '31.12.2026',
    '31 12 2026',
    '31 Desember 2026',
    '31 desember 2026',
    '31-Des-2026',
    '31 Des. 2026',
    '31 December 2026',
    'Kamis, 31 Desember 2026',
    ' 31 / 12 / 2026 ',
  ])('%j is 31 December', (text) => expect(readDue(text)).toEqual({ day: '2026-12-31' }));

  test.each([
    ['12/31/2026', 'calendar'],
    ['31-02-2026', 'calendar'],
    ['2026-13-01', 'calendar'],
    ['31 Desember 1926', 'calendar'],
    ['31 Desember', 'partial'],
    ['Desember 2026', 'partial'],
    ['31/12/26', 'partial'],
    ['31/12', 'partial'],
    ['12/2026', 'partial'],
    ['2026', 'partial'],
    ['akhir bulan', 'none'],
    ['31 Desember 2026 sore', 'none'],
    ['sebelum 31-12-2026', 'none'],
    ['5', 'none'],
    ['', 'none'],
  ])('%j is none: %s', (text, why) => expect(readDue(text)).toEqual({ why }));

  test('any day of the calendar, year first in full', () =>
    expect(readDue('1999-01-01')).toEqual({ day: '1999-01-01' }));

  test('day first, where both could be meant: as names of files are read', () =>
    expect(readDue('1/2/2026')).toEqual({ day: '2026-02-01' }));

  test('any text is told in time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(' ', '.', '1', 'm', 'a', 'r'), maxLength: 5000 }),
        (text) => {
          readDue(text);
        },
      ),
      { numRuns: 30 },
    );
  });
});
