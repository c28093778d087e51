import { describe, expect, test } from 'vitest';
import { address } from '../../../src/diagnostic/address.js';
import type { Diagnostic } from '../../../src/diagnostic/diagnostic.js';
import type { Range, Sheet } from '../../../src/workbook/workbook.js';
import { supportOf } from '../../../src/worksheet/evidence/support.js';
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

/** A filled sheet with these cells: by indicator or count, then column. */
function readWith(
  cells: Record<string, Record<string, Value>>,
  merges: Range[] = [],
  more: Partial<Sheet> = {},
) {
  const table = lines({ ...headers.lampiran, P: 'Bukti Dukung' });
  fill(table, 'K', someAnswers());
  for (const [key, values] of Object.entries(cells)) Object.assign(lineOf(table, key).cells, values);
  const sheet = { ...sheetOf(table, { merges }), ...more };
  return readExcelWorksheet(workbookOf(sheet), 'x.xlsx', instrument);
}

const told = (found: readonly Diagnostic[]) =>
  found.map(({ code, origin, params }) => [
    code,
    origin && 'sheet' in origin ? address(origin) : '',
    ...Object.values(params),
  ]);
const down = (top: number, bottom: number, column = 11): Range => ({
  top,
  bottom,
  left: column,
  right: column,
});
const struck = (text: string, rest = ''): Value => ({
  value: cellValue(rest === '' ? text : `${text} ${rest}`),
  struck: { text, rest },
});

describe('an answer that is struck through', () => {
  test('is taken, with a warning', () => {
    const { answers, diagnostics } = readWith({ 'A.I.1.i.a': { K: struck('Ya') } });
    expect(answers.get('A.I.1.i.a')?.sides.unit.value?.raw).toBe('Ya');
    expect(told(diagnostics)).toEqual([['answer-struck', 'K7', 'Ya', 'Ya', '']]);
  });
  test('in part names the part', () => {
    const { diagnostics } = readWith({ 'A.I.1.i.b': { K: struck('A', 'B') } });
    expect(told(diagnostics)).toEqual([['answer-struck', 'K8', 'A B', 'A', 'B']]);
  });
  test('counts are answers too', () => {
    const key = 'A.II.1.i.a#agen_perubahan';
    const number: Value = { value: cellValue(7), struck: { text: '7', rest: '' } };
    expect(told(readWith({ [key]: { K: number } }).diagnostics)).toEqual([
      ['answer-struck', 'K127', '7', '7', ''],
    ]);
  });
  test('a struck note or question is none of ours', () => {
    expect(readWith({ 'A.I.1.i.a': { O: struck('SK lama'), G: struck('x') } }).diagnostics).toEqual([]);
  });
});

describe('an answer merged with the one above', () => {
  test('says so where it is missing', () => {
    const { answers, diagnostics } = readWith({ 'A.I.1.ii.b': { K: 'A' } }, [down(11, 12)]);
    expect(told(diagnostics)).toEqual([['answer-merged', 'K12', 'K11', 'A']]);
    expect(answers.get('A.I.1.ii.c')?.sides.unit.value).toMatchObject({ raw: '', unusable: true });
    expect(answers.get('A.I.1.ii.b')?.sides.unit.value).toMatchObject({ raw: 'A' });
  });
  test('over three rows says so twice', () => {
    const { diagnostics } = readWith({ 'A.I.1.ii.a': { K: 'Ya' } }, [down(10, 12)]);
    expect(told(diagnostics).map(([, cell]) => cell)).toEqual(['K11', 'K12']);
  });
  test('across a heading says so at the next question', () => {
    const { diagnostics } = readWith({ 'A.I.1.i.b': { K: 'B' } }, [down(8, 10)]);
    expect(told(diagnostics)).toEqual([['answer-merged', 'K10', 'K8', 'B']]);
  });
  test('is plainly missing where the merged cell is empty, or the merge is beside it', () => {
    const empty = { 'A.I.1.ii.b': { K: null }, 'A.I.1.ii.c': { K: null } };
    expect(readWith(empty, [down(11, 12)]).diagnostics).toEqual([]);
    expect(readWith({ 'A.I.1.ii.b': { O: 'SK tim' } }, [down(11, 12, 15)]).diagnostics).toEqual([]);
  });
});

describe('a picture', () => {
  const picture: Value = { value: { kind: 'blank' }, picture: true };
  const support = (cells: Record<string, Value>) =>
    supportOf(readWith({ 'A.I.1.i.a': { O: null, P: null, ...cells } }), new Set()).get('A.I.1.i.a')
      ?.supported;
  test('is evidence where evidence or notes belong', () => {
    expect(support({ P: picture })).toBe(true);
    expect(support({ O: picture })).toBe(true);
    expect(support({})).toBe(false);
    const { answers, diagnostics } = readWith({ 'A.I.1.i.a': { P: picture } });
    expect(answers.get('A.I.1.i.a')?.evidence).toMatchObject([
      { raw: '(gambar)', origin: { row: 7, column: 16 } },
    ]);
    expect(diagnostics).toEqual([]);
  });
  test('is no answer', () => {
    const { answers, diagnostics } = readWith({ 'A.I.1.i.a': { K: picture } });
    expect(told(diagnostics)).toEqual([['answer-picture', 'K7']]);
    expect(answers.get('A.I.1.i.a')?.sides.unit.value?.unusable).toBe(true);
  });
  test('beside a question says nothing of it', () => {
    expect(support({ I: picture })).toBe(false);
  });
});
