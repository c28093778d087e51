import { describe, expect, test } from 'vitest';
import type { BookPlan, CellPlan } from '../../src/write/workbook/plan.js';
import { packBook } from '../../src/write/workbook/xlsx/package.js';
import { codeOf, entryRows, withCell, withEntryRows } from '../support/book-edits.js';
import { cli } from '../support/cli.js';
import { official } from '../support/instruments.js';
import { bookPlan } from '../support/own-books.js';
import { fullAnswers, worksheetFrom } from '../support/worksheets.js';

const instrument = official();
const plan = bookPlan(instrument, worksheetFrom(fullAnswers(instrument)));

const answers = new Map(
  entryRows(plan).map((row) => [codeOf(row), row.cells.find(({ column }) => column === 5)?.value ?? null]),
);

/** The workbook as it was stored with the worst answers, and the best ones typed since. */
const answered = withEntryRows(
  bookPlan(instrument, worksheetFrom(fullAnswers(instrument, 'worst'))),
  (rows) => rows.map((row) => withCell(row, 5, answers.get(codeOf(row)) ?? null)),
);
/** The same with one cell of the first sheet changed. */
const onFirst = (book: BookPlan, row: number, column: number, value: CellPlan['value']): BookPlan => ({
  ...book,
  sheets: book.sheets.map((sheet, i) =>
    i === 0
      ? { ...sheet, rows: sheet.rows.map((r) => (r.number === row ? withCell(r, column, value) : r)) }
      : sheet,
  ),
});
const check = async (book: BookPlan, ...more: string[]) => {
  const { stdout } = await cli(['periksa', '-', '--stdin-name', 'LKE.xlsx', ...more], {
    stdin: packBook(book),
  });
  return stdout;
};

interface Told {
  readonly code: string;
  readonly stale?: true;
  readonly location: { readonly cell?: string };
}

const storedCodes = ['cached-total-differs', 'verdict-contradicts'];
const told = async (book: BookPlan): Promise<Told[]> => {
  const { files } = JSON.parse(await check(book, '--format', 'json')) as { files: { diagnostics: Told[] }[] };
  return (files[0]?.diagnostics ?? []).filter(({ code }) => storedCodes.includes(code));
};

describe('a workbook of ours that was saved without being calculated', () => {
  test('machines are told of every cell', async () => {
    const found = await told(answered);
    expect(found.length).toBeGreaterThan(3);
    expect(found.every(({ stale }) => stale)).toBe(true);
  });

  test('people are told once what to do', async () => {
    for (const form of [['--detail'], [], ['--format', 'markdown']]) {
      const text = (await check(answered, ...form)).replace(/\s+/g, ' ');
      expect(text.match(/belum dihitung ulang/g)).toHaveLength(1);
      expect(text).not.toContain('perbaiki kesimpulannya');
    }
  });

  test('a verdict that was typed over its formula stays a fault of its own', async () => {
    const found = await told(onFirst(answered, 11, 6, 'Belum'));
    const [typed] = found.filter(({ location }) => location.cell === 'F11');
    expect([typed?.code, typed?.stale]).toEqual(['verdict-contradicts', undefined]);
    const text = (await check(onFirst(answered, 11, 6, 'Belum'))).replace(/\s+/g, ' ');
    expect(text).toContain('perbaiki kesimpulannya');
  });

  test('and so does one whose formula was changed, though it reads the sheet that calculates', async () => {
    const formula = 'IF(Perhitungan!$E$226>=0,"Terpenuhi","Belum")';
    const found = await told(onFirst(answered, 11, 6, { formula, result: 'Belum' }));
    const [changed] = found.filter(({ location }) => location.cell === 'F11');
    expect([changed?.code, changed?.stale]).toEqual(['verdict-contradicts', undefined]);
  });

  test('nothing is told where nothing differs', async () => expect(await told(plan)).toEqual([]));
});
