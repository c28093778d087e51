import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { total } from '../../../src/report/diff/amount.js';
import { compareIndicators, totalChange } from '../../../src/report/diff/compare.js';
import type { Diff } from '../../../src/report/diff/diff-schema.js';
import { anyAnswers, anyPolicy } from '../../support/arbitraries.js';
import { counted } from '../../support/counts.js';
import { official } from '../../support/instruments.js';
import { diffOf, mini, savedSubject, scoredSubject } from './subjects.js';

const instruments = { official: official(), mini };
const runs = { official: { numRuns: counted(3, 8) }, mini: { numRuns: counted(60, 200) } };

/** What B against A must say, from what A against B says; 0 has no other sign. */
function mirrored(diff: Diff): unknown {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn);
    if (value === null || typeof value !== 'object') return value;
    const swapped = Object.entries(value).map(([key, inner]): [string, unknown] => {
      if (key === 'a' || key === 'b') return [key === 'a' ? 'b' : 'a', turn(inner)];
      if (key === 'onlyA' || key === 'onlyB') return [key === 'onlyA' ? 'onlyB' : 'onlyA', inner];
      if (key === 'only') return [key, inner === 'a' ? 'b' : inner === 'b' ? 'a' : null];
      return [key, key.startsWith('difference') ? 0 - Number(inner) : turn(inner)];
    });
    return Object.fromEntries(swapped);
  };
  return turn(diff);
}

describe.each(['official', 'mini'] as const)('%s', (name) => {
  const instrument = instruments[name];
  const answers = anyAnswers(instrument);

  test('a worksheet against itself differs in nothing', () => {
    fc.assert(
      fc.property(answers, anyPolicy, (given, policy) => {
        for (const subject of [scoredSubject, savedSubject]) {
          const side = subject(given, { instrument, policy });
          const result = diffOf(side, side, 'change', instrument);
          expect(result).toMatchObject({ requirements: [], nodes: [], indicators: [], prerequisites: [] });
          expect(result.total.difference).toBe(0);
          expect(result.verdicts.some((verdict) => verdict.changed)).toBe(false);
        }
      }),
      runs[name],
    );
  });

  test('B against A mirrors A against B', () => {
    fc.assert(
      fc.property(answers, answers, anyPolicy, fc.boolean(), (one, two, policy, saved) => {
        const a = scoredSubject(one, { instrument, policy });
        const b = (saved ? savedSubject : scoredSubject)(two, { instrument, policy, path: 'b.yaml' });
        expect(diffOf(b, a, 'change', instrument)).toEqual(mirrored(diffOf(a, b, 'change', instrument)));
      }),
      runs[name],
    );
  });

  test('the changes of the indicators add up to the total’s, exactly', () => {
    fc.assert(
      fc.property(answers, answers, anyPolicy, (one, two, policy) => {
        const [a, b] = [
          scoredSubject(one, { instrument, policy }),
          scoredSubject(two, { instrument, policy }),
        ];
        const sum = total(compareIndicators(a, b).map((change) => change.difference)).exact;
        const whole = totalChange(a, b).difference.exact;
        expect(sum?.toFraction()).toBe(whole?.toFraction());
        const { differenceBoth, differenceRest } = diffOf(a, b, 'change', instrument).answered;
        expect(differenceBoth + differenceRest).toBeCloseTo(whole?.valueOf() ?? Number.NaN, 9);
      }),
      runs[name],
    );
  });

  test('from reports it comes to the same within nine decimals', () => {
    fc.assert(
      fc.property(answers, answers, (one, two) => {
        const of = (subject: typeof scoredSubject) =>
          diffOf(subject(one, { instrument }), subject(two, { instrument }), 'change', instrument);
        const [exact, doubles] = [of(scoredSubject), of(savedSubject)];
        expect(doubles.total.difference).toBeCloseTo(exact.total.difference, 8);
        const byId = (diff: Diff) => new Map(diff.indicators.map((i) => [i.id, i]));
        const known = byId(doubles);
        for (const [id, i] of byId(exact))
          expect(known.get(id)?.difference ?? 0).toBeCloseTo(i.difference, 8);
      }),
      runs[name],
    );
  });
});
