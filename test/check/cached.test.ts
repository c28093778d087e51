import { describe, expect, test } from 'vitest';
import { type CachedTotal, compareCached } from '../../src/check/cached.js';
import type { ScoreCell, WorkbookCache } from '../../src/worksheet/worksheet.js';
import { miniInstrument } from '../support/instruments.js';
import { assessed } from '../support/scores.js';
import { type Answers, fullAnswers } from '../support/worksheets.js';

const mini = miniInstrument();
const rows: Record<string, number> = {
  total: 1,
  P: 2,
  'P.1': 3,
  'P.1.a': 4,
  'P.1.b': 5,
  'P.2': 6,
  'P.2.a': 7,
  'P.2.b': 8,
  H: 9,
  'H.a': 10,
  'H.b': 11,
};
const formulas: Record<string, string> = {
  total: 'L2+L9',
  P: 'L3+L6',
  'P.1': 'AVERAGE(L4:L5)*H3',
  'P.1.a': 'IF(K4="A",1,0)',
  'P.1.b': 'IF(K5="Ya",1,0)',
  'P.2': 'AVERAGE($L$7:$L$8)*H6',
  'P.2.a': 'K7/K6',
  'P.2.b': 'K8',
  H: 'SUM(L10:L11)',
  'H.a': 'K10/4*H10',
  'H.b': 'K11',
};
/** What a sound workbook stores for everything at its best; a mean's indicators hold fractions of their share. */
const best: Record<string, string> = {
  total: '100',
  P: '60',
  'P.1': '40',
  'P.1.a': '1',
  'P.1.b': '1',
  'P.2': '20',
  'P.2.a': '1',
  'P.2.b': '1',
  H: '40',
  'H.a': '30',
  'H.b': '10',
};

type Change = Partial<ScoreCell> | null;

function cacheOf(stored: Record<string, string>, changes: Record<string, Change> = {}): WorkbookCache {
  const scores = new Map<string, ScoreCell>();
  for (const [id, value] of Object.entries({ ...best, ...stored })) {
    const change = changes[id];
    if (change === null) continue;
    scores.set(id, {
      origin: { path: 'w.xlsx', sheet: 'LKE', row: rows[id] ?? 0, column: 12 },
      row: rows[id] ?? 0,
      value,
      error: null,
      formula: formulas[id] ?? null,
      fraction: /^P\.\d\./.test(id),
      ...change,
    });
  }
  return { by: 'unit', scores };
}

function compared(answers: Answers, cache: WorkbookCache): CachedTotal | null {
  return compareCached(assessed(answers, { instrument: mini }), cache);
}

const causes = (result: CachedTotal | null) =>
  result?.causes.map((c) => [c.kind, c.node, c.detail, c.points?.toFraction() ?? null]);

/** The causes of a difference add up to it. */
function expectSum(result: CachedTotal | null): void {
  const total = result?.causes.reduce(
    (sum, c) => (c.points ? sum.add(c.points) : sum),
    assessed({}).root.points,
  );
  expect(total?.toFraction()).toBe(result?.difference?.toFraction());
}

describe('the total stored in a workbook', () => {
  test('that is ours has no causes', () => {
    const result = compared(fullAnswers(mini), cacheOf({}));
    expect(result?.difference?.toFraction()).toBe('0');
    expect(result?.causes).toEqual([]);
  });
  test('that differs in the fifteenth digit only is the same', () => {
    expect(compared(fullAnswers(mini), cacheOf({ total: '99.9999999999999' }))?.causes).toEqual([]);
  });
  test('is null without a number or an error in its cell, or without a cell', () => {
    expect(compared(fullAnswers(mini), cacheOf({}, { total: null }))).toBeNull();
    expect(compared(fullAnswers(mini), cacheOf({}, { total: { value: null } }))).toBeNull();
  });
});

describe('each cause of a difference', () => {
  test('formula-skips: a formula that does not reach a child', () => {
    const stored = { total: '90', H: '30' };
    const result = compared(fullAnswers(mini), cacheOf(stored, { H: { formula: 'L10' } }));
    expect(causes(result)).toEqual([['formula-skips', 'H', 'H.b', '-10']]);
    expectSum(result);
  });
  test('overwritten: a typed number instead of a formula', () => {
    const result = compared(
      fullAnswers(mini),
      cacheOf({ total: '95', P: '55', 'P.1': '35' }, { 'P.1': { formula: null } }),
    );
    expect(causes(result)).toEqual([['overwritten', 'P.1', null, '-5']]);
    expectSum(result);
  });
  test('blanks-left-out: AVERAGE skips what is not answered', () => {
    const answers = fullAnswers(mini, 'best', { 'P.1.b': null });
    const cache = cacheOf({}, { 'P.1.b': { value: null } });
    const result = compared(answers, cache);
    expect(causes(result)).toEqual([['blanks-left-out', 'P.1', null, '20']]);
    expectSum(result);
  });
  test('not-counted: an answer whose own score cell holds no number', () => {
    const answers = fullAnswers(mini, 'best', { 'P.1.a': 'C' });
    const result = compared(answers, cacheOf({}, { 'P.1.a': { value: null } }));
    expect(causes(result)).toEqual([['not-counted', 'P.1', 'P.1.a', '67/5']]);
    expectSum(result);
  });
  test('stale: results of answers that have changed since, at their own row', () => {
    const answers = fullAnswers(mini, 'best', { 'H.a': '2', 'P.1.b': 'Tidak' });
    const result = compared(answers, cacheOf({}));
    expect(causes(result)).toEqual([
      ['stale', 'P.1.b', null, '20'],
      ['stale', 'H.a', null, '15'],
    ]);
    expectSum(result);
  });
  test('error: only the lowest cell that shows it', () => {
    const error = { value: null, error: '#DIV/0!' };
    const result = compared(
      fullAnswers(mini),
      cacheOf({}, { total: error, P: error, 'P.2': error, 'P.2.a': error }),
    );
    expect(result).toMatchObject({ total: null, error: '#DIV/0!', difference: null });
    expect(causes(result)).toEqual([['error', 'P.2.a', '#DIV/0!', null]]);
  });
  test('two branches in error are two causes', () => {
    const error = { value: null, error: '#VALUE!' };
    const cache = cacheOf({}, { total: error, P: error, 'P.2.b': error, H: error, 'H.a': error });
    expect(causes(compared(fullAnswers(mini), cache))?.map(([, node]) => node)).toEqual(['P.2.b', 'H.a']);
  });
  test('an error hidden below a total with a number is still told', () => {
    const result = compared(
      fullAnswers(mini),
      cacheOf({ total: '90' }, { 'P.2.a': { value: null, error: '#DIV/0!' } }),
    );
    expect(causes(result)?.map(([kind]) => kind)).toContain('error');
    expectSum(result);
  });
});

describe('several causes at once', () => {
  test('add up to the difference, whatever rows are missing', () => {
    const answers = fullAnswers(mini, 'best', {
      'P.1.b': null,
      'H.a': '3',
      'P.2.a': { jumlah: '3', sudah: '1' },
    });
    const stored = { total: '61.25', P: '51.3', 'P.1': '39', 'P.2': '12', H: '11', 'H.a': '1', 'H.b': '9' };
    const removable = ['P', 'P.1', 'P.1.a', 'P.2', 'P.2.a', 'H', 'H.a', 'H.b'];
    for (let mask = 0; mask < 1 << removable.length; mask++) {
      const changes = Object.fromEntries(removable.filter((_, i) => mask & (1 << i)).map((id) => [id, null]));
      expectSum(compared(answers, cacheOf(stored, changes)));
    }
  });
  test('negative stored values are read', () => {
    const result = compared(fullAnswers(mini), cacheOf({ total: '-5' }));
    expect(result?.difference?.toFraction()).toBe('-105');
    expectSum(result);
  });
});
