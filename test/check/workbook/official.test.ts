import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../src/workbook/workbook.js';
import {
  type Changes,
  changed,
  everythingIn,
  inserted,
  lhkasnBook,
  recalculated,
  renamed,
  soundBook,
} from './books.js';
import { recapName, withRecap } from './recap-sheet.js';

/** Weights, a row too few and a wrong reference, as the recap of the official workbook has them. */
function withOfficialRecap(book: Workbook): Workbook {
  const { workbook, rowOf } = withRecap(book);
  const at = (column: string, id: string) => `${recapName}!${column}${rowOf(id)}`;
  const without = Object.fromEntries(['C', 'H', 'I', 'J'].map((c) => [at(c, 'A.I.6.iii'), null]));
  return changed(workbook, {
    ...without,
    [at('H', 'A.I.6.i')]: 1.5,
    [at('H', 'A.II.4.i')]: 1,
  } as Changes);
}

const told = (book: Workbook, template = false) =>
  everythingIn(book, 'off', template)
    .filter(({ code }) => !code.startsWith('template') && !code.startsWith('leftover'))
    .map(({ code, severity, official, node }) => [code, severity, official, node].join(' '));

const known = [
  'cached-total-differs info true ',
  'formula-skips-row info true A.II.5.iii',
  'recap-row-missing info true A.I.6.iii',
  'recap-weight info true A.I.6.i',
  'recap-weight info true A.II.4.i',
];
const sorted = (found: string[]) => [...found].sort();

describe('faults that the official workbook carries are not the user’s', () => {
  const book = recalculated(withOfficialRecap(lhkasnBook));
  test('each stays, at its place, worth knowing only', () => {
    expect(sorted(told(book))).toEqual(known);
    const [finding] = everythingIn(book).filter(({ code }) => code === 'formula-skips-row');
    expect(finding).toMatchObject({ origin: { sheet: 'LKE ZI', row: 175 }, points: expect.anything() });
  });
  test('known by node: rows may be inserted and the sheet renamed', () => {
    expect(sorted(told(inserted(book, { row: 50, rows: 3 })))).toEqual(known);
    expect(sorted(told(renamed(book, 'LKE 2026')))).toEqual(known);
  });
  test('a template is to be mended', () => {
    const found = told(book, true);
    expect(found).toContain('recap-weight warning false A.I.6.i');
    expect(found.some((text) => text.includes('true'))).toBe(false);
  });
});

describe('a fault that the official workbook does not have is told as ever', () => {
  const recap = (changes: (at: (column: string, id: string) => string) => Changes) => {
    const { workbook, rowOf } = withRecap(soundBook);
    return told(
      recalculated(
        changed(
          workbook,
          changes((column, id) => `${recapName}!${column}${rowOf(id)}`),
        ),
      ),
    );
  };
  test.each<[string, (at: (column: string, id: string) => string) => Changes, string]>([
    [
      'another wrong weight of the same row',
      (at) => ({ [at('H', 'A.I.6.i')]: 2 }),
      'recap-weight warning false A.I.6.i',
    ],
    [
      'the same weight in another row',
      (at) => ({ [at('H', 'A.I.1.i')]: 1.5 }),
      'recap-weight warning false A.I.1.i',
    ],
    [
      'another row that reads elsewhere',
      (at) => ({ [at('I', 'A.II.5.iii')]: { formula: "'LKE ZI'!L168" } }),
      'recap-reads-wrong-row warning false A.II.5.iii',
    ],
  ])('%s', (_, changes, expected) => {
    expect(recap(changes)).toEqual([expected]);
  });
  test('another formula that leaves a row out, and a total that differs by it', () => {
    const book = recalculated(changed(soundBook, { L10: { formula: 'AVERAGE(L11:L12)*H10' } }));
    expect(told(book).filter((text) => text.includes('true'))).toEqual([]);
    expect(told(book)).toContain('formula-skips-row warning false A.I.1.ii');
  });
  test('a total that differs by both', () => {
    const book = recalculated(changed(lhkasnBook, { L10: { formula: 'AVERAGE(L11:L12)*H10' } }));
    expect(told(book)).toContain('cached-total-differs warning false ');
    expect(told(book)).toContain('formula-skips-row info true A.II.5.iii');
  });
});
