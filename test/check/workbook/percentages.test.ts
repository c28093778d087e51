import { describe, expect, test } from 'vitest';
import type { Cell, Workbook } from '../../../src/workbook/workbook.js';
import { type Changes, changed, findIn, recalculated, said, soundBook, withSheet } from './books.js';

/** The sheet without a formula in the column of answers, as the newer layout comes. */
const typedAnswers: Workbook = withSheet(soundBook, ({ rows }) => ({
  rows: rows.map((row) => ({ ...row, cells: row.cells.flatMap(withoutPercentage) })),
}));
function withoutPercentage(cell: Cell): Cell[] {
  return cell.column === 11 && cell.formula ? [] : [cell];
}
const found = (changes: Changes) =>
  said(findIn(recalculated(changed(typedAnswers, changes)))).filter((text) => text.startsWith('percentage'));

describe('a typed percentage beside its counts', () => {
  test.each<[string, Changes, string[]]>([
    ['none', {}, []],
    ['that contradicts them', { K160: 0.1 }, ['percentage-differs K160']],
    ['in whole percents', { K160: '10%' }, ['percentage-differs K160']],
    ['that repeats them to its last digit', { K160: '85,7%' }, []],
    ['as a fraction of one', { K160: 0.8571 }, []],
    ['of a hundred', { K160: 85.71 }, []],
    ['rounded to whole percents', { K160: '86%' }, []],
    ['that is no number', { K160: 'tercapai' }, []],
    ['0 that is less than half', { K160: 0, K162: 2 }, ['percentage-differs K160']],
    ['1 that is not all', { K160: 1 }, ['percentage-differs K160']],
    ['0 for none', { K160: 0, K162: 0 }, []],
    ['1 for all', { K160: 1, K162: 7 }, []],
    ['a fraction with one decimal', { K160: 0.9 }, []],
  ])('%s', (_, changes, expected) => {
    const counts = { K161: 7, K162: 6 };
    expect(found({ ...counts, ...changes })).toEqual(expected);
  });
  test('where others are computed is told as overwritten, once', () => {
    const book = recalculated(changed(soundBook, { K160: 0.1 }));
    const codes = findIn(book).map(({ code }) => code);
    expect(codes).toEqual(['percentage-overwritten']);
  });
});
