import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/diagnostic/diagnostic.js';
import { withAsked } from '../../../src/worksheet/own/asked.js';
import type { OwnTable } from '../../../src/worksheet/own/table.js';
import type { ReadingOptions } from '../../../src/worksheet/reading.js';

const heads = ['Kode', 'Uraian', 'Jawaban unit', 'Nilai unit', 'Jawaban TPI', 'Jawaban TPI tahap 2', 'Rapat'];
const cells = heads.map((text, i) => ({ column: i + 1, value: { kind: 'text', text } }));
const table = {
  sheet: { name: 'LKE', rows: [{ number: 2, cells }] },
  head: 2,
  columns: { code: 1, text: 2, unit: 3, unitPoints: 4, tpi: 5 },
  rows: new Map(),
  others: [],
} as unknown as OwnTable;

const columnsOf = (options: Partial<ReadingOptions>) => {
  const { unit, tpi, unitPoints } = withAsked(table, 'x.xlsx', { by: 'unit', ...options }).columns;
  return { unit, tpi, unitPoints };
};

describe('columns of our own workbook that are asked for', () => {
  const ours = { unit: 3, tpi: 5, unitPoints: 4 };
  test.each<[string, Partial<ReadingOptions>, object]>([
    ['none', {}, ours],
    ['ours, by its letter', { column: 'c' }, ours],
    ['ours, by its head', { column: 'jawaban  UNIT' }, ours],
    ['another one by its letter', { column: 'G' }, { unit: 7, tpi: 5, unitPoints: undefined }],
    ['another one by its head', { column: 'Rapat' }, { unit: 7, tpi: 5, unitPoints: undefined }],
    ['that of the TPI as the unit', { column: 'E' }, { unit: 5, tpi: undefined, unitPoints: undefined }],
    ['another one of the TPI', { column: 'F', by: 'tpi' }, { ...ours, tpi: 6 }],
    ['another team', { team: 'tahap 2' }, { ...ours, tpi: 6 }],
  ])('%s', (_, options, expected) => {
    expect(columnsOf(options)).toEqual(expected);
  });

  test.each<[string, Partial<ReadingOptions>, object]>([
    ['that of the codes', { team: 'A' }, { option: '--team', name: 'A', matches: '' }],
    ['that of points', { column: 'Nilai unit' }, { option: '--column', matches: '' }],
    [
      'beyond the sheet',
      { column: 'Z' },
      { columns: expect.stringContaining('C (Jawaban unit), E (Jawaban TPI)') },
    ],
    ['words of two', { column: 'TPI' }, { matches: 'E (Jawaban TPI), F (Jawaban TPI tahap 2)' }],
  ])('%s is refused, with those that there are', (_, options, params) => {
    try {
      columnsOf(options);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      expect(error.diagnostics).toMatchObject([
        { code: 'column-not-found', params, origin: { sheet: 'LKE', row: 2 } },
      ]);
    }
  });
});
