import { describe, expect, test } from 'vitest';
import { judgeWorksheet } from '../../src/check/judgement.js';
import { inFileOrder } from '../../src/check/order.js';
import { address } from '../../src/diagnostic/address.js';
import { diagnose } from '../../src/diagnostic/diagnostic.js';
import type { Side } from '../../src/diagnostic/side.js';
import { defaultPolicy } from '../../src/scoring/policy.js';
import { parseAddress } from '../../src/workbook/address.js';
import { miniInstrument } from '../support/instruments.js';
import { fullAnswers, readYaml, worksheetFrom } from '../support/worksheets.js';

const mini = miniInstrument();
const judged = (worksheet: ReturnType<typeof worksheetFrom>, by: Side = 'unit') =>
  judgeWorksheet(mini, worksheet, { policy: { ...defaultPolicy, by } });

describe('which sides are assessed', () => {
  test('the unit alone without TPI answers', () => {
    expect(judged(worksheetFrom(fullAnswers(mini))).assessments.map((a) => a.by)).toEqual(['unit']);
  });
  test('both with one TPI answer', () => {
    const worksheet = worksheetFrom(fullAnswers(mini), { tpi: { 'H.a': '3' } });
    expect(judged(worksheet).assessments.map((a) => a.by)).toEqual(['unit', 'tpi']);
  });
  test('a TPI that answered nothing cannot decide', () => {
    expect(() => judged(worksheetFrom(fullAnswers(mini)), 'tpi')).toThrow('no-tpi-answers');
  });
});

describe('blanks of the side that does not decide are no problem', () => {
  const worksheet = worksheetFrom(fullAnswers(mini), { tpi: { 'P.2.b': { lalu: '3' }, 'H.a': '9' } });
  test('of the TPI: only its invalid answer is told', () => {
    expect(judged(worksheet).diagnostics.map((d) => [d.code, d.by])).toEqual([
      ['index-outside-range', 'tpi'],
    ]);
  });
  test('of the unit, when the TPI decides', () => {
    const codes = judged(worksheetFrom({ 'H.a': '9' }, { tpi: fullAnswers(mini) }), 'tpi').diagnostics;
    expect(codes.map((d) => [d.code, d.by])).toEqual([['index-outside-range', 'unit']]);
  });
});

describe('everything is told at once, in the order of the file', () => {
  test('reading, answers and prerequisites together', () => {
    const text = [
      'versi: 1',
      'prasyarat:',
      '  peringkat: Z',
      'jawaban:',
      '  H.b: Z',
      '  X.9: A',
      '  H.a: 5',
      '  P.1.a: E',
    ].join('\n');
    const { diagnostics } = judged(readYaml(text, mini));
    const places = diagnostics.map((d) => [d.code, d.origin && 'line' in d.origin ? d.origin.line : 0]);
    expect(places).toEqual([
      ['prerequisite-invalid', 3],
      ['answer-absent', 4],
      ['answer-absent', 4],
      ['answer-absent', 4],
      ['answer-outside-scale', 5],
      ['indicator-unknown', 6],
      ['index-outside-range', 7],
      ['answer-outside-scale', 8],
    ]);
  });
});

test('the order of a workbook is by row and column as people count them; what has no place comes first', () => {
  const at = (cell: string) =>
    diagnose('answer-missing', { path: 'w.xlsx', sheet: 'LKE', ...parseAddress(cell) }, { allowed: '' });
  const found = inFileOrder([
    ...['AA2', 'B10', 'B9', 'Z2'].map(at),
    diagnose('answer-missing', null, { allowed: '' }),
  ]);
  const names = found.map(({ origin }) => (origin && 'sheet' in origin ? address(origin) : '-'));
  expect(names).toEqual(['-', 'Z2', 'AA2', 'B9', 'B10']);
});
