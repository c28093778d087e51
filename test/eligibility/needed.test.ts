import { describe, expect, test } from 'vitest';
import { neededAnswers } from '../../src/eligibility/needed.js';
import { exact } from '../../src/instrument/exact.js';
import { official } from '../support/instruments.js';

const instrument = official();

describe('what a predicate needs of one indicator alone', () => {
  test.each([
    ['wbk', { 'B.I.a': '3.6', 'B.I.b': 'C', 'B.II.a': '3.2' }],
    ['wbbm', { 'B.I.a': '3.6', 'B.I.b': 'B', 'B.II.a': '3.6' }],
    ['none', {}],
  ])('%s', (predicate, expected) => {
    const found = neededAnswers(instrument, predicate);
    expect(Object.fromEntries(found.map(({ indicator, answer }) => [indicator.id, answer]))).toEqual(
      expected,
    );
  });

  test('an index that needs more than two decimals is rounded up, never down', () => {
    const requirements = instrument.requirements.map((r) =>
      r.id === 'ipak'
        ? { ...r, minimum: { wbk: { points: exact('15.001'), percent: null, reference: null } } }
        : r,
    );
    const [ipak] = neededAnswers({ ...instrument, requirements }, 'wbk');
    expect(ipak?.answer).toBe('3.43');
    expect(ipak?.indicator.weight.mul(ipak.score).compare(ipak.minimum)).toBe(1);
  });
});
