import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Worksheet } from '../../../src/worksheet/worksheet.js';
import type { BookPlan, RowPlan } from '../../../src/write/workbook/plan.js';
import { packBook } from '../../../src/write/workbook/xlsx/package.js';
import { codeOf, ownRow, withCell, withEntryRows } from '../../support/book-edits.js';
import { contentOf } from '../../support/contents.js';
import { miniInstrument } from '../../support/instruments.js';
import { bookPlan, readBook } from '../../support/own-books.js';
import { fullAnswers, worksheetFrom } from '../../support/worksheets.js';

const mini = miniInstrument();
const filled = worksheetFrom(fullAnswers(mini), {
  tpi: fullAnswers(mini, 'worst'),
  prerequisites: { peringkat: 'A', tingkat: '3', utama: 'ya' },
  unit: { name: 'Unit Contoh', institutionType: 'pemda', year: 2026, target: 'LULUS' },
});
const plan = bookPlan(mini, filled);
const read = async (book: BookPlan): Promise<Worksheet> => readBook(packBook(book), mini);
const said = ({ diagnostics }: Worksheet) =>
  diagnostics.map(({ code, indicator, input, origin, severity }) => {
    const place = origin && 'sheet' in origin ? `${origin.row}:${origin.column}` : '';
    return [severity, code, [indicator, input].filter(Boolean).join('#'), place].filter(Boolean).join(' ');
  });
const changed = (code: string, change: (row: RowPlan) => readonly RowPlan[]) => (rows: readonly RowPlan[]) =>
  rows.flatMap((row) => (codeOf(row) === code ? change(row) : [row]));

const answerColumn = 5;

describe('rows are known by their codes', () => {
  test('as written: the layout by its name, everything as it was', async () => {
    const back = await read(plan);
    expect(back).toMatchObject({
      format: 'xlsx',
      layout: 'lke-zi',
      zeroDivision: { value: 'full' },
      hasTpi: true,
    });
    expect(contentOf(back)).toEqual(contentOf(filled));
    expect(back.cache?.scores.get('total')).toMatchObject({ value: '100', fraction: false });
    expect(said(back)).toEqual([]);
  });
  test('in any order, with rows of others between them', async () => {
    const row = fc.constantFrom(
      ownRow({}),
      ownRow({ 2: 'catatan sendiri' }),
      ownRow({ 1: 'Rapat', 2: 'bukan kode' }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        async (others, chance) => {
          const shuffled = withEntryRows(plan, (rows) => {
            const keyed = [...rows, ...others].map((each) => [chance.next().value as number, each] as const);
            return keyed.sort(([a], [b]) => a - b).map(([, each]) => each);
          });
          const back = await read(shuffled);
          expect(contentOf(back)).toEqual(contentOf(filled));
          expect(said(back)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
  test('columns in another order, some of them gone, are found by their heads', async () => {
    const order = [9, 5, 1, 2, 3, 4, 10, 8];
    const sheets = plan.sheets.map((sheet, i) =>
      i !== 1
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) => ({
              ...row,
              cells: order.flatMap((from, n) =>
                row.cells.filter(({ column }) => column === from).map((cell) => ({ ...cell, column: n + 1 })),
              ),
            })),
            validations: [],
          },
    );
    const back = await read({ ...plan, sheets });
    expect(contentOf(back)).toEqual(contentOf(filled));
    expect(back.cache).toBeNull();
  });
  test('heads of either language, in any case, with blanks around them', async () => {
    const english = bookPlan(mini, filled, { lang: 'en' });
    const sheets = english.sheets.map((sheet, i) =>
      i !== 1
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.number === 2
                ? {
                    ...row,
                    cells: row.cells.map((c) => ({ ...c, value: ` ${String(c.value).toUpperCase()}  ` })),
                  }
                : row,
            ),
          },
    );
    expect(contentOf(await read({ ...english, sheets }))).toEqual(contentOf(filled));
  });
});

describe('what is wrong with codes is told at its place', () => {
  const without = (code: string) => ({ ...contentOf(filled).answers, [code]: undefined });
  test('a row that is gone', async () => {
    const back = await read(
      withEntryRows(
        plan,
        changed('P.1.a', () => []),
      ),
    );
    expect(said(back).sort()).toEqual(['error code-missing P.1.a 2:1', 'error instrument-mismatch 2:5']);
    expect(contentOf(back).answers).toEqual(without('P.1.a'));
  });
  test('a count that is gone', async () => {
    const back = await read(
      withEntryRows(
        plan,
        changed('P.2.a#kiri', () => []),
      ),
    );
    expect(said(back)).toEqual(['error code-missing P.2.a#kiri 2:1']);
  });
  test('a code that is typed over, with what it may have been', async () => {
    const back = await read(
      withEntryRows(
        plan,
        changed('P.1.a', (row) => [withCell(row, 1, 'P.1.aa')]),
      ),
    );
    const [missing, unknown, stray] = said(back);
    expect(missing).toBe('error code-missing P.1.a 2:1');
    expect(unknown).toMatch(/^error indicator-unknown \d+:1$/);
    expect(stray).toMatch(/^warning row-not-recognised \d+:5$/);
    expect(back.diagnostics[1]?.params).toEqual({ id: 'P.1.aa', suggestion: 'P.1.a' });
  });
  test('a code that is there twice has no answer on a side that says anything', async () => {
    const twice = withEntryRows(
      plan,
      changed('P.1.a', (row) => [row, withCell(row, 10, null)]),
    );
    const back = await read(twice);
    expect(said(back)).toEqual([expect.stringMatching(/^error code-repeated P\.1\.a \d+:1$/)]);
    expect(back.answers.get('P.1.a')?.sides.unit.value).toMatchObject({ raw: 'A', unusable: true });
    const blank = worksheetFrom(fullAnswers(mini));
    const alone = await read(
      withEntryRows(
        bookPlan(mini, blank),
        changed('P.1.a', (row) => [row, row]),
      ),
    );
    expect(alone.answers.get('P.1.a')?.sides.tpi.value).toBeNull();
    expect(alone.hasTpi).toBe(false);
  });
  test('an answer in a row without a code', async () => {
    const stray = ownRow({ 2: 'Inovasi', [answerColumn]: 'A' });
    const back = await read(withEntryRows(plan, (rows) => [...rows.slice(0, 4), stray, ...rows.slice(4)]));
    expect(said(back)).toEqual(['warning row-not-recognised 7:5']);
  });
  test('headings may go; what is typed beside a heading is an answer in no row', async () => {
    const back = await read(
      withEntryRows(
        plan,
        changed('P.1', () => []),
      ),
    );
    expect(said(back)).toEqual([]);
    expect(contentOf(back)).toEqual(contentOf(filled));
  });
});

describe('what people type', () => {
  const typed = async (code: string, column: number, value: string | number) => {
    const back = await read(
      withEntryRows(
        plan,
        changed(code, (row) => [withCell(row, column, value)]),
      ),
    );
    return { back, answer: back.answers.get(code.split('#')[0] ?? '') };
  };
  test.each([
    ['letters in any case', 'P.1.a', ' b ', 'b'],
    ['a decimal comma as text', 'H.a', '3,72', '3,72'],
    ['a number', 'H.a', 3.72, '3.72'],
    ['something else', 'P.1.a', 'Z', 'Z'],
  ])('%s', async (_, code, value, raw) => {
    const { answer } = await typed(code, answerColumn, value);
    expect(answer?.sides.unit.value?.raw).toBe(raw);
  });
  test('a result at a computed indicator is no answer beside its counts', async () => {
    const { answer } = await typed('P.2.a', answerColumn, '80%');
    expect(answer?.sides.unit.value).toBeNull();
    expect(answer?.sides.unit.inputs.size).toBeGreaterThan(1);
  });
  test.each([
    [46_387, '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    [' 31 Desember 2026', '2026-12-31'],
    ['akhir bulan', null],
    ['12/31/2026', null],
    [2026, null],
    [5, null],
    [-1e9, null],
  ])('the due date %j', async (value, due) => {
    const { back, answer } = await typed('P.1.a', 14, value);
    expect(answer?.due?.raw ?? null).toBe(due);
    expect(said(back)).toEqual(due === null ? [expect.stringMatching(/^warning due-invalid P\.1\.a/)] : []);
  });
  test('an effort of nothing', async () => {
    const { back, answer } = await typed('P.1.a', 15, 0);
    expect(answer?.effort).toBeNull();
    expect(said(back)).toEqual([expect.stringMatching(/^error effort-invalid P\.1\.a/)]);
  });
});
