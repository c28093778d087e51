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

  test.each(['1999-01-01', '1999/01/01', '01-01-1999', '1 Januari 1999'])(
    'any day of the calendar: %j',
    (text) => expect(readDue(text)).toEqual({ day: '1999-01-01' }),
  );

  test.each(['31 Agt 2026', '31 Agst 2026', '31 Ags 2026', '31 Agu 2026', '31 Aug 2026', '31 Agustus 2026'])(
    '%j is in August',
    (text) => expect(readDue(text)).toEqual({ day: '2026-08-31' }),
  );

  test('day first, where both could be meant: as names of files are read', () =>
    expect(readDue('1/2/2026')).toEqual({ day: '2026-02-01' }));

  test('any text is a day or told why it is none', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(' ', '.', '1', 'm', 'a', 'r'), maxLength: 60 }),
        (text) => {
          const read = readDue(text);
          expect('day' in read ? read.day : read.why).toMatch(/^(\d{4}-\d\d-\d\d|calendar|partial|none)$/);
        },
      ),
    );
  });
});
