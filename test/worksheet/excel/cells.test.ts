import { expect, it } from 'vitest';
import type { Range } from '../../../src/workbook/workbook.js';
import { readExcelWorksheet } from '../../../src/worksheet/excel/read.js';
import {
  cellValue,
  fill,
  headers,
  instrument,
  lineOf,
  lines,
  sheetOf,
  someAnswers,
  type Value,
  workbookOf,
} from './sheets.js';

const id = 'A.I.1.i.a';
const row = 7;

function readCell(value: Value, merges: Range[] = [], column = 'K') {
  const table = lines(headers.lampiran ?? {});
  fill(table, 'K', someAnswers());
  const { cells } = lineOf(table, id);
  delete cells.K;
  cells[column] = value;
  const worksheet = readExcelWorksheet(workbookOf(sheetOf(table, { merges })), 'x.xlsx', instrument);
  const { value: entry, origin } = worksheet.answers.get(id)?.sides.unit ?? {};
  return {
    raw: entry?.raw ?? null,
    unusable: entry?.unusable ?? false,
    origin,
    codes: worksheet.diagnostics.map((d) => d.code),
  };
}

const number = (text: string, percent = false): Value => ({ value: { kind: 'number', text, percent } });
const formula = { text: 'IF(A1,"Ya","")', shared: false };

it.each<[string, Value, string | null, string[]]>([
  ['text', ' Ya\u00a0', 'Ya', []],
  ['zero-width characters', '\ufeffY\u200ba', 'Ya', []],
  ['number', number('3.72'), '3.72', []],
  ['percent', number('0.8765', true), '87.65%', []],
  ['percent of few digits', number('0.07', true), '7%', []],
  ['whole percent', number('1', true), '100%', []],
  ['negative percent', number('-0.005', true), '-0.5%', []],
  ['comma as written', '3,72', '3,72', []],
  ['true', true, 'true', []],
  ['false', false, 'false', []],
  ['dash', '-', null, []],
  ['tilde', '~', null, []],
  ['not filled in', 'Blm  Diisi', null, []],
  ['nothing', null, null, []],
  ['formula with result', { value: cellValue('Ya'), formula }, 'Ya', ['formula-answer']],
  ['formula with a blank result', { value: cellValue(''), formula }, null, []],
  ['formula never calculated', { value: { kind: 'blank' }, formula }, '', ['formula-without-result']],
  ['error', { value: { kind: 'error', code: '#REF!' } }, '#REF!', ['error-cell']],
])('%s', (_, value, raw, codes) => {
  const read = readCell(value);
  expect(read).toMatchObject({ raw, codes, origin: { sheet: 'LKE ZI', row, column: 11 } });
  expect(read.unusable).toBe(codes.some((code) => code !== 'formula-answer'));
});

it('says whose answer a faulty cell is', () => {
  const table = lines(headers.lampiran ?? {});
  const [computed] = instrument.indicators.filter((indicator) => indicator.inputs.length > 0);
  const [input] = computed?.inputs ?? [];
  lineOf(table, `${computed?.id}#${input?.key}`).cells.K = { formula };
  const worksheet = readExcelWorksheet(workbookOf(sheetOf(table)), 'x.xlsx', instrument);
  expect(worksheet.diagnostics).toMatchObject([
    { code: 'formula-without-result', indicator: computed?.id, input: input?.key, by: 'unit' },
  ]);
});

it.each<[string, Range, string, string | null]>([
  ['merged to the right', { top: row, bottom: row, left: 11, right: 12 }, 'K', 'Ya'],
  ['merged downwards', { top: row, bottom: row + 1, left: 11, right: 11 }, 'K', 'Ya'],
  ['merged with the overwritten type', { top: row, bottom: row, left: 10, right: 11 }, 'J', 'Ya'],
  ['covered from the row above', { top: row - 1, bottom: row, left: 11, right: 11 }, 'K', null],
])('%s', (_, range, column, raw) => {
  expect(readCell('Ya', [range], column).raw).toBe(raw);
});

it('takes a computed indicator from its counts, and its own cell only when there are none', () => {
  const [computed] = instrument.indicators.filter((indicator) => indicator.inputs.length > 0);
  const table = lines(headers.lampiran ?? {});
  lineOf(table, computed?.id ?? '').cells.K = number('0.8', true);
  const side = () =>
    readExcelWorksheet(workbookOf(sheetOf(table)), 'x.xlsx', instrument).answers.get(computed?.id ?? '')
      ?.sides.unit;
  expect(side()?.value?.raw).toBe('80%');
  expect([...(side()?.inputOrigins.keys() ?? [])]).toEqual(computed?.inputs.map((input) => input.key));
  for (const input of computed?.inputs ?? []) lineOf(table, `${computed?.id}#${input.key}`).cells.K = 5;
  expect(side()?.value).toBeNull();
  expect(side()?.inputs.size).toBe(computed?.inputs.length);
});
