import { describe, expect, test } from 'vitest';
import type { Cell, Workbook } from '../../../src/workbook/workbook.js';
import {
  type Changes,
  changed,
  everythingIn,
  findIn,
  mainSheet,
  recalculated,
  said,
  soundBook,
  withSheet,
} from './books.js';

/** The assessors' answers in R and their scores in S, by the same formulas as the unit's. */
function withAssessors(edit: Changes = {}): Workbook {
  const moved = (cell: Cell): Cell[] => {
    if (cell.column !== 11 && cell.column !== 12) return [];
    const text = cell.formula?.text.replace(/\bK(\d)/g, 'R$1').replace(/\bL(\d)/g, 'S$1') ?? '';
    return [{ ...cell, column: cell.column + 7, ...(cell.formula && { formula: { text, shared: false } }) }];
  };
  const book = withSheet(soundBook, ({ rows }) => ({
    rows: rows.map((row) => ({ ...row, cells: [...row.cells, ...row.cells.flatMap(moved)] })),
  }));
  return recalculated(changed(book, { R2: 'Jawaban TPI', S2: 'Nilai TPI', ...edit }));
}
const found = (book: Workbook) => said(everythingIn(book)).filter((text) => !text.startsWith('evidence'));

describe('the assessors’ score column', () => {
  test('that is right has no findings', () => expect(found(withAssessors())).toEqual([]));
  test.each(['Nilai akhir', 'NILAI HASIL EVALUASI ZONA INTEGRITAS', 'Grand Total', 'Apa pun namanya'])(
    'is compared with their answers at its total, called %s',
    (name) => {
      const book = withAssessors({ B208: name });
      const stale = changed(book, {
        S208: { formula: 'SUM(S198,S206)', result: 90 },
        L208: { formula: 'SUM(L198,L206)', result: 90 },
      });
      const totals = everythingIn(stale).filter(({ code }) => code === 'cached-total-differs');
      expect(
        totals.map(({ by, origin }) => [by, origin && 'column' in origin ? origin.column : null]),
      ).toEqual([
        [null, 12],
        ['tpi', 19],
      ]);
    },
  );
  test('has its own formula faults, told as theirs', () => {
    const book = withAssessors({ S9: 1, S10: { formula: 'AVERAGE(S11:S12)*H10' } });
    const told = findIn(book).map(({ code, by, origin }) => [
      code,
      by,
      origin && 'row' in origin ? origin.row : 0,
    ]);
    expect(told).toContainEqual(['score-overwritten', 'tpi', 9]);
    expect(told).toContainEqual(['formula-skips-row', 'tpi', 10]);
    expect(told.every(([, by]) => by === 'tpi')).toBe(true);
  });
  test('types and weights are told once', () => {
    const codes = findIn(withAssessors({ J9: 'A/B/C/D', H7: 1.5 })).map(({ code }) => code);
    expect(codes.filter((code) => code === 'answer-type-changed')).toHaveLength(1);
    expect(codes.filter((code) => code === 'weight-differs')).toHaveLength(1);
  });
});

test('a total of one part is none', () => {
  const book = changed(soundBook, { B208: null, L208: null });
  expect(everythingIn(book).map(({ code }) => code)).not.toContain('cached-total-differs');
  expect(mainSheet).toBe('LKE ZI');
});
