import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { calculations } from '../../../src/report/score/calculation.js';
import { anyAnswers, anyPolicy } from '../../support/arbitraries.js';
import { counted } from '../../support/counts.js';
import { miniInstrument, official } from '../../support/instruments.js';
import { assessed } from '../../support/scores.js';
import { type Answers, worksheetFrom } from '../../support/worksheets.js';

/** What a calculation comes to, read as people read it: from left to right, brackets and min or max first. */
function resultOf(text: string): Fraction {
  const tokens = text.match(/\d+(?:[.]\d+)?|min|max|[()×÷+−;]/g) ?? [];
  let at = 0;
  const next = () => tokens[at++] ?? '';
  function value(): Fraction {
    const token = next();
    if (token === 'min' || token === 'max') {
      next();
      const bound = chain();
      next();
      const other = chain();
      next();
      return (token === 'min') === bound.compare(other) < 0 ? bound : other;
    }
    if (token !== '(') return new Fraction(token);
    const inner = chain();
    next();
    return inner;
  }
  function chain(): Fraction {
    let total = value();
    while (/^[×÷+−]$/.test(tokens[at] ?? '')) {
      const sign = next();
      const by = value();
      total =
        sign === '×'
          ? total.mul(by)
          : sign === '÷'
            ? total.div(by)
            : sign === '+'
              ? total.add(by)
              : total.sub(by);
    }
    return total;
  }
  return chain();
}

describe.each([
  ['official', official(), counted(6, 20)],
  ['mini', miniInstrument(), counted(80, 300)],
] as const)('every calculation of %s gives the points', (_, instrument, numRuns) => {
  test('under every policy', () => {
    fc.assert(
      fc.property(anyAnswers(instrument), anyPolicy, (given: Answers, policy) => {
        const { root, nodes } = assessed(given, { instrument, policy });
        const said = calculations(root, worksheetFrom(given), 'unit', 'en');
        for (const node of nodes.values()) {
          const text = said.get(node.id);
          const isScored = node.children.length === 0 && node.status === 'scored';
          expect(text !== undefined, node.id).toBe(isScored);
          if (text) expect(resultOf(text).equals(node.points), `${node.id} ${text}`).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});

test('as people write it, in both languages', () => {
  const given = { 'A.II.1.i.a': { agen_perubahan: '24', perubahan_dibuat: '12' }, 'B.I.a': '3.72' };
  const { root } = assessed(given);
  const said = (lang: 'id' | 'en') => calculations(root, worksheetFrom(given), 'unit', lang);
  expect(said('id').get('B.I.a')).toBe('3,72 ÷ 4 × 17,5');
  expect(said('en').get('B.I.a')).toBe('3.72 ÷ 4 × 17.5');
  expect(said('id').get('A.II.1.i.a')).toBe('12 ÷ 24 × 2 ÷ 2');
});
