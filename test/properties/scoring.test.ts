import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findShortfalls } from '../../src/eligibility/shortfalls.js';
import type { Fraction } from '../../src/instrument/exact.js';
import type { Indicator } from '../../src/instrument/model.js';
import type { ScoreTree } from '../../src/scoring/tree.js';
import { anyAnswers, anyPolicy, soundAnswer } from '../support/arbitraries.js';
import { counted } from '../support/counts.js';
import { miniInstrument, official } from '../support/instruments.js';
import { assessed } from '../support/scores.js';
import type { Answers, Given } from '../support/worksheets.js';

const instruments = { official: official(), mini: miniInstrument() };
const runs = { official: { numRuns: counted(6, 15) }, mini: { numRuns: counted(80, 300) } };
type Name = keyof typeof instruments;
const names: Name[] = ['official', 'mini'];

const atLeast = (a: Fraction, b: Fraction): boolean => a.compare(b) >= 0;

describe.each(names)('%s', (name) => {
  const instrument = instruments[name];
  const options = runs[name];
  const answers = anyAnswers(instrument);

  test('points lie between 0 and max, max between 0 and the root’s weight, under every policy', () => {
    fc.assert(
      fc.property(answers, anyPolicy, (given, policy) => {
        for (const node of assessed(given, { instrument, policy }).nodes.values()) {
          expect(node.points.compare(0)).toBeGreaterThanOrEqual(0);
          expect(atLeast(node.max, node.points)).toBe(true);
        }
      }),
      options,
    );
  });

  test('the weight of every branch is kept, whatever is left out', () => {
    fc.assert(
      fc.property(answers, anyPolicy, (given, policy) => {
        for (const node of assessed(given, { instrument, policy }).nodes.values()) {
          if (node.children.length > 0) expect(node.max.equals(node.node.weight)).toBe(true);
        }
      }),
      options,
    );
  });

  test('improving one answer never lowers any node or any requirement', () => {
    const step = fc
      .constantFrom(...instrument.indicators)
      .chain((indicator) => fc.tuple(fc.constant(indicator), soundAnswer(indicator), soundAnswer(indicator)));
    fc.assert(
      fc.property(answers, step, anyPolicy, (given, [indicator, one, two], policy) => {
        const sides = [one, two].map((answer) =>
          assessed({ ...given, [indicator.id]: answer }, { instrument, policy }),
        );
        const [a, b] = sides as [(typeof sides)[0], (typeof sides)[0]];
        const scores = sides.map((side) => side.marks.get(indicator.id)?.score ?? null);
        // what nothing is counted of, the policy decides: no answer is better or worse than it
        if (scores[0] === null || scores[1] === null || !scores[0] || !scores[1]) return;
        const [worse, better] = scores[0].compare(scores[1]) <= 0 ? [a, b] : [b, a];
        const before = new Map([...worse.nodes.values()].map((node) => [node.id, node.points]));
        for (const node of better.nodes.values()) {
          expect(atLeast(node.points, before.get(node.id) ?? node.points), node.id).toBe(true);
        }
        better.eligibility.forEach((e, i) => {
          e.requirements.forEach((r, n) => {
            const was = worse.eligibility[i]?.requirements[n];
            expect(was && atLeast(r.actual, was.actual)).toBe(true);
            expect(was?.passed && !r.passed, r.id).toBe(false);
          });
        });
      }),
      options,
    );
  });

  test('the order of keys is irrelevant', () => {
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.nat()), (given, order) => {
        const entries = Object.entries(given).map((entry) => ({ entry, at: order.next().value as number }));
        const shuffled = Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ entry }) => entry));
        const points = (g: Answers) => assessed(g, { instrument }).root.points.toFraction();
        expect(points(shuffled)).toBe(points(given));
      }),
      options,
    );
  });

  test('the exact total equals a second summation, written another way', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const tree = assessed(given, { instrument });
        const [numerator, denominator] = secondTotal(tree, given, instrument.indicators);
        const { points } = tree.root;
        expect(BigInt(points.n) * denominator).toBe(numerator * BigInt(points.d));
      }),
      options,
    );
  });

  test('every gain of a shortfall is what scoring the better answer adds', () => {
    fc.assert(
      fc.property(answers, anyPolicy, (given, policy) => {
        const assessment = assessed(given, { instrument, policy });
        const { root } = assessment;
        const shortfalls = findShortfalls(assessment, policy);
        for (const { gain } of shortfalls) {
          expect(gain.compare(0)).toBe(1);
          expect(root.points.add(gain).compare(root.node.weight)).toBeLessThanOrEqual(0);
        }
        expect(
          shortfalls.every((s, i) => i === 0 || atLeast(shortfalls[i - 1]?.gain ?? s.gain, s.gain)),
        ).toBe(true);
      }),
      { numRuns: Math.ceil(options.numRuns / 3) },
    );
  });
});

type Ratio = readonly [bigint, bigint];

/** Numerator and denominator of a plain decimal. */
function ratioOf(decimal: string): Ratio {
  const [whole = '0', decimals = ''] = decimal.replace(',', '.').split('.');
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

/** What one answer is worth of 1, straight from docs/aturan.md; blanks and faults are 0, nothing of nothing is full. */
function worth(indicator: Indicator, given: Given | undefined): Ratio {
  const none: Ratio = [0n, 1n];
  if (given === undefined) return none;
  const { scale, formula } = indicator;
  if (scale.kind === 'choice') {
    const level = scale.levels.find((l) => l.name === given);
    return level ? ratioOf(level.score.toString()) : none;
  }
  if (scale.kind === 'index') {
    if (typeof given !== 'string' || !/^[0-3]\.\d+$/.test(given)) return none;
    const [n, d] = ratioOf(given);
    return [n, d * BigInt(scale.maximum.toString())];
  }
  if (typeof given === 'string' || !formula) return none;
  if (Object.values(given).some((raw) => !/^\d+$/.test(raw))) return none;
  const count = (key: string) => BigInt(given[key] ?? 0);
  const total = formula.kind === 'share' && formula.total !== undefined && given[formula.total] !== undefined;
  const covered = formula.kind === 'share' && total ? formula.whole : [];
  const lacks = indicator.inputs.some(
    (i) => !i.optional && given[i.key] === undefined && !covered.includes(i.key),
  );
  if (lacks) return none;
  if (formula.kind === 'decrease') {
    const [before, after] = [count(formula.before), count(formula.after)];
    if (before === 0n) return after === 0n ? [1n, 1n] : none;
    return after >= before ? none : [before - after, before];
  }
  const whole = total ? count(formula.total ?? '') : formula.whole.reduce((sum, key) => sum + count(key), 0n);
  const part = count(formula.part);
  if (whole === 0n) return part === 0n ? [1n, 1n] : none;
  return part >= whole ? [1n, 1n] : [part, whole];
}

/** Every indicator's worth × weight over one common denominator, without the tree and without fraction.js. */
function secondTotal(tree: ScoreTree, answers: Answers, indicators: readonly Indicator[]): Ratio {
  const leaves = indicators.map((indicator): Ratio => {
    const [n, d] = worth(indicator, answers[indicator.id]);
    const weight = weightOf(tree, indicator.id);
    return [n * weight[0], d * weight[1]];
  });
  const common = leaves.reduce((product, [, d]) => product * d, 1n);
  return [leaves.reduce((sum, [n, d]) => sum + n * (common / d), 0n), common];
}

/** An indicator's weight from the weights of the file: its own, or its parent's shared equally. */
function weightOf({ nodes }: ScoreTree, id: string): Ratio {
  for (const { node } of nodes.values()) {
    if (node.kind !== 'branch') continue;
    const child = node.children.find((c) => c.id === id);
    if (!child) continue;
    if (!node.mean) return ratioOf(child.weight.toString());
    const [n, d] = ratioOf(node.weight.toString());
    return [n, d * BigInt(node.children.length)];
  }
  throw new Error(id);
}
