import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/write/workbook/lines.js';
import { pageBreaks } from '../../../src/write/workbook/paging.js';
import type { RowPlan } from '../../../src/write/workbook/plan.js';
import { miniInstrument, official } from '../../support/instruments.js';
import { bookPlan } from '../../support/own-books.js';
import { fullAnswers, worksheetFrom } from '../../support/worksheets.js';

const rows = (heights: readonly number[]): RowPlan[] =>
  heights.map((height, i) => ({ number: i + 1, height, cells: [] }));
/** As wide as a page, so that nothing is scaled: about 490 points are left for rows. */
const columns = [{ width: 149 }];
const breaksOf = (heights: readonly number[], bound: readonly number[] = [], titleRows = 0) =>
  pageBreaks({ columns, rows: rows(heights), print: { titleRows } }, ({ number }) => bound.includes(number));

describe('pages end', () => {
  test('before what has no room any more', () => {
    expect(breaksOf([200, 200, 80, 200, 200, 200])).toEqual([3, 5]);
  });
  test('before a heading whose first row has no room', () => {
    expect(breaksOf([200, 200, 80, 200, 200, 200], [4])).toEqual([2, 5]);
    expect(breaksOf([200, 200, 40, 40, 200], [4, 5])).toEqual([2]);
  });
  test('sooner where titles are repeated, and later where a wide sheet is made smaller', () => {
    expect(breaksOf([200, 200, 200, 200], [], 1)).toEqual([2, 3]);
    const wide = {
      columns: [{ width: 298 }],
      rows: rows([200, 200, 200, 200, 200]),
      print: { titleRows: 0 },
    };
    expect(pageBreaks(wide, () => false)).toEqual([4]);
  });
  test('nowhere else: not for one page, nor inside of what is higher than a page', () => {
    expect(breaksOf([200, 200, 80])).toEqual([]);
    expect(breaksOf([400, 400, 400], [2, 3])).toEqual([]);
    expect(breaksOf([])).toEqual([]);
  });
});

test.each([
  ['the official instrument', official()],
  ['an invented one', miniInstrument()],
] as const)(
  'no page of the input sheet of %s ends with a heading or between an indicator and its counts',
  (_, instrument) => {
    const entry = bookPlan(instrument, worksheetFrom(fullAnswers(instrument))).sheets[1];
    const kinds = linesOf(instrument).map(({ kind }) => kind);
    const first = (entry?.print.titleRows ?? 0) + 1;
    const breaks = entry?.print.breaks ?? [];
    if (instrument.indicators.length > 100) expect(breaks.length).toBeGreaterThan(5);
    for (const row of breaks) {
      expect(kinds[row - first]).not.toBe('branch');
      expect(kinds[row - first + 1]).not.toBe('input');
    }
  },
);
