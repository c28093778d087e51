import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { platform } from '../../../src/cli/platform.js';
import { readWorkbook } from '../../../src/workbook/read.js';
import {
  changed,
  everythingIn,
  inserted,
  lhkasnBook,
  recalculated,
  renamed,
  said,
  soundBook,
  withSheet,
} from './books.js';

// What a sound workbook looks like in people's hands must not bring findings, nor move one.

const variants = {
  'as it is': (book: typeof soundBook) => book,
  'calculated anew': recalculated,
  'rows inserted above': (book: typeof soundBook) => inserted(book, { row: 1, rows: 3 }),
  'rows inserted between areas': (book: typeof soundBook) => inserted(book, { row: 126, rows: 2 }),
  'columns inserted before the table': (book: typeof soundBook) => inserted(book, { column: 1, columns: 2 }),
  'a column inserted before the answers': (book: typeof soundBook) =>
    inserted(book, { column: 11, columns: 1 }),
  'the sheet renamed': (book: typeof soundBook) => renamed(book, 'LKE Puskesmas 2026'),
  'its columns shown': (book: typeof soundBook) => withSheet(book, () => ({ hiddenColumns: [] })),
  'thousands of empty rows below': (book: typeof soundBook) =>
    withSheet(book, (sheet) => ({
      rows: [
        ...sheet.rows,
        ...Array.from({ length: 5000 }, (_, i) => ({ number: 300 + i, hidden: false, cells: [] })),
      ],
    })),
};

describe.each(Object.entries(variants))('%s', (_, vary) => {
  test('nothing is found in a sound workbook', () => {
    expect(said(everythingIn(vary(soundBook)))).toEqual([]);
  });
  test('the LHKASN fault is found, with the same cost', () => {
    const found = everythingIn(vary(lhkasnBook)).filter(({ code }) => code !== 'cached-total-differs');
    expect(found.map(({ code, node, points }) => [code, node, points?.toFraction()])).toEqual([
      ['formula-skips-row', 'A.II.5.iii', '1/5'],
    ]);
  });
});

test('a layout with a column of the TPI is as clean', async () => {
  const url = new URL('../../../fixtures/tpi/lembar-kerja.xlsx', import.meta.url);
  const codes = everythingIn(await readWorkbook(readFileSync(url), platform)).map(({ code }) => code);
  expect(codes).toEqual([]);
});

test('letters in any case and spaces around them are no findings', () => {
  const edited = recalculated(changed(soundBook, { K9: 'b', K8: 'YA' }));
  expect(said(everythingIn(edited))).toEqual([]);
});
