import { beforeAll, describe, expect, test } from 'vitest';
import { platform } from '../../../src/cli/platform.js';
import { totalId } from '../../../src/instrument/build.js';
import { readWorkbook } from '../../../src/workbook/read.js';
import type { Workbook } from '../../../src/workbook/workbook.js';
import { planBook } from '../../../src/write/workbook/book.js';
import { layoutOf } from '../../../src/write/workbook/layout.js';
import type { BookPlan, RowPlan } from '../../../src/write/workbook/plan.js';
import { packBook } from '../../../src/write/workbook/xlsx/package.js';
import { codeOf, ownRow, withCell, withEntryRows } from '../../support/book-edits.js';
import { miniInstrument } from '../../support/instruments.js';
import { throughOfficeAll, withoutResults } from '../../support/office-batch.js';
import { bookPlan, plainOptions, readBook } from '../../support/own-books.js';
import { fullAnswers, worksheetFrom } from '../../support/worksheets.js';

const mini = miniInstrument();
const plan = bookPlan(
  mini,
  worksheetFrom(fullAnswers(mini), { tpi: fullAnswers(mini, 'worst'), unit: { name: 'X' } }),
);
const changed = (code: string, change: (row: RowPlan) => readonly RowPlan[]) =>
  withEntryRows(plan, (rows) => rows.flatMap((row) => (codeOf(row) === code ? change(row) : [row])));
const typed = (code: string, column: number, value: string | number) =>
  changed(code, (row) => [withCell(row, column, value)]);

/** Edits, and how the first sheet puts the health of the input sheet: rows missing, codes doubled, strays, overwritten. */
const edits: readonly (readonly [string, BookPlan, readonly string[]])[] = [
  [
    'turned upside down',
    withEntryRows(plan, (rows) => [...rows].reverse()),
    ['baik', 'baik', 'baik', 'baik'],
  ],
  [
    'rows of others in between',
    withEntryRows(plan, (rows) => rows.flatMap((row) => [row, ownRow({ 2: 'milik sendiri' })])),
    ['baik', 'baik', 'baik', 'baik'],
  ],
  ['a row gone', changed('P.1.a', () => []), ['1, mulai P.1.a', 'baik', 'baik', 'baik']],
  ['a count gone', changed('P.2.a#kiri', () => []), ['1, mulai P.2.a#kiri', 'baik', 'baik', 'baik']],
  ['a code typed over', typed('P.1.b', 1, 'P.1.x'), ['1, mulai P.1.b', 'baik', '2 jawaban', 'baik']],
  ['a row twice', changed('H.a', (row) => [row, row]), ['baik', '1, mulai H.a', 'baik', 'baik']],
  [
    'an answer without a code',
    withEntryRows(plan, (rows) => [...rows, ownRow({ 5: 'A' })]),
    ['baik', 'baik', '1 jawaban', 'baik'],
  ],
  ['a score typed over', typed('P.1', 6, 12), ['baik', 'baik', 'baik', '1, mulai P.1']],
  ['an index typed as text', typed('H.a', 5, '3,72'), ['baik', 'baik', 'baik', 'baik']],
  ['a count typed as text', typed('P.2.a#sudah', 5, '7,0'), ['baik', 'baik', 'baik', 'baik']],
  ['a thousand, to some', typed('P.2.a#sudah', 5, '1.000'), ['baik', 'baik', 'baik', 'baik']],
  ['an index too high', typed('H.a', 5, 4.01), ['baik', 'baik', 'baik', 'baik']],
  ['a wild card', typed('P.1.a', 5, '?'), ['baik', 'baik', 'baik', 'baik']],
  ['another', typed('P.1.a', 5, '*'), ['baik', 'baik', 'baik', 'baik']],
  ['a blank in words', typed('P.1.a', 5, 'Belum diisi'), ['baik', 'baik', 'baik', 'baik']],
  ['blanks around a letter', typed('P.1.a', 5, ' \u00a0b '), ['baik', 'baik', 'baik', 'baik']],
  [
    'a percentage in place of counts',
    changed('P.2.a', (row) => [withCell(row, 5, '80%')]),
    ['baik', 'baik', 'baik', 'baik'],
  ],
];

const { calculation } = layoutOf(mini);
const { column } = calculation;

const cellsOf = (workbook: Workbook, sheet: string) => {
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const cells = rows.flatMap(({ number, cells: list }) =>
    list.map((cell) => [`${number}:${cell.column}`, cell.value] as const),
  );
  const byPlace = new Map(cells);
  return (row: number, at: number): string | number => {
    const value = byPlace.get(`${row}:${at}`);
    if (value?.kind === 'number') return Number(value.text);
    return value?.kind === 'text' ? value.text : (value?.kind ?? '');
  };
};

describe('a workbook that people changed, calculated by LibreOffice', () => {
  const recalculated: Workbook[] = [];
  beforeAll(async () => {
    const books = edits.map(([, edited]) => withoutResults(packBook(edited)));
    for (const bytes of throughOfficeAll(books)) recalculated.push(await readWorkbook(bytes, platform));
  }, 600_000);
  test.each(edits.map(([name, edited, health], i) => [name, edited, health, i] as const))(
    '%s: scores as our reader and engine do, and says what is wrong',
    async (_, edited, health, i) => {
      const workbook = recalculated[i];
      if (!workbook) throw new Error('not calculated');
      const back = await readBook(packBook(edited), mini);
      const expected = planBook(mini, {}, back, plainOptions);
      const now = cellsOf(workbook, 'Perhitungan');
      for (const { number, cells } of expected.sheets[4]?.rows ?? []) {
        for (const { column: at, value } of cells) {
          const isScore = [column.unit, column.tpi].some(({ points, gain, state }) =>
            [points, gain, state].includes(at),
          );
          if (!isScore || number < calculation.first || number > calculation.last) continue;
          if (value === null || typeof value !== 'object') continue;
          const found = now(number, at);
          if (typeof value.result === 'number') expect(found).toBeCloseTo(value.result, 9);
          else expect(`${number}:${at} ${found}`).toBe(`${number}:${at} ${value.result}`);
        }
      }
      const summary = workbook.sheets[0]?.rows ?? [];
      const texts = summary.flatMap(({ cells }) =>
        cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])),
      );
      const at = texts.indexOf('Baris yang hilang');
      expect([1, 3, 5, 7].map((n) => texts[at + n])).toEqual(health);
      const errors = workbook.sheets.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.filter(({ value }) => value.kind === 'error')),
      );
      expect(errors).toEqual([]);
      expect(now(calculation.row(totalId), column.unit.points)).toBeTypeOf('number');
    },
  );
});
