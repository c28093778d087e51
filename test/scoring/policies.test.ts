import { describe, expect, test } from 'vitest';
import { miniInstrument, official } from '../support/instruments.js';
import { assessed, nodeOf, pointsOf } from '../support/scores.js';
import { fullAnswers } from '../support/worksheets.js';

const mini = miniInstrument();
const best = fullAnswers(mini);
const nothing = { jumlah: '0', sudah: '0' };

describe('a blank counts 0 by default', () => {
  test('it costs its whole share', () => {
    const a = assessed({ ...fullAnswers(mini, 'best', { 'P.1.b': null }) }, { instrument: mini });
    expect(pointsOf(a, 'P.1')).toBe('20');
    expect(pointsOf(a)).toBe('80');
    expect(nodeOf(a, 'P.1')).toMatchObject({ status: 'partial' });
    expect(nodeOf(a, 'P.1.b')).toMatchObject({ status: 'unanswered' });
  });
  test('an invalid answer counts as a blank one', () => {
    const a = assessed({ ...best, 'P.1.b': 'mungkin' }, { instrument: mini });
    expect(pointsOf(a)).toBe('80');
    expect([a.answered, a.unanswered, a.invalid]).toEqual([5, 0, 1]);
  });
  test('a partly filled one counts as unanswered', () => {
    const a = assessed({ ...best, 'P.2.b': { lalu: '4', ini: '0' } }, { instrument: mini });
    expect(pointsOf(a, 'P.2')).toBe('10');
    expect([a.answered, a.unanswered, a.invalid]).toEqual([5, 1, 0]);
  });
});

describe('under exclude the mean is over what is answered', () => {
  const policy = { blank: 'exclude' } as const;
  test('the siblings share the weight of a blank', () => {
    const a = assessed(fullAnswers(mini, 'best', { 'P.1.a': 'B', 'P.1.b': null }), {
      instrument: mini,
      policy,
    });
    expect(pointsOf(a, 'P.1')).toBe('134/5');
    expect(nodeOf(a, 'P.1.a').max.toFraction()).toBe('40');
    expect(nodeOf(a, 'P.1.b')).toMatchObject({ status: 'excluded' });
    expect(nodeOf(a, 'P.1.b').max.toFraction()).toBe('0');
    expect(nodeOf(a, 'P.1').max.toFraction()).toBe('40');
  });
  test('a sub-component with nothing left gives 0 of its full weight', () => {
    const a = assessed(fullAnswers(mini, 'best', { 'P.1.a': null, 'P.1.b': null }), {
      instrument: mini,
      policy,
    });
    expect(pointsOf(a, 'P.1')).toBe('0');
    expect(nodeOf(a, 'P.1').max.toFraction()).toBe('40');
    expect(pointsOf(a)).toBe('60');
  });
  test('a survey gives 0 of its full weight', () => {
    const a = assessed(fullAnswers(mini, 'best', { 'H.a': null }), { instrument: mini, policy });
    expect(pointsOf(a, 'H')).toBe('10');
    expect(nodeOf(a, 'H').max.toFraction()).toBe('40');
  });
  test('x/0 is worth 0 and never left out', () => {
    const answers = { ...best, 'P.2.a': { jumlah: '0', sudah: '3' } };
    const a = assessed(answers, { instrument: mini, policy });
    expect(pointsOf(a, 'P.2')).toBe('10');
    expect(nodeOf(a, 'P.2.a')).toMatchObject({ status: 'invalid' });
  });
});

describe('points and max are the sums of the children under every policy', () => {
  const answers = fullAnswers(mini, 'best', { 'P.1.a': 'C', 'P.1.b': null, 'P.2.a': nothing, 'H.a': '3,1' });
  for (const blank of ['zero', 'exclude'] as const) {
    for (const zeroDivision of ['full', 'zero', 'exclude'] as const) {
      test(`--blank ${blank} --zero-division ${zeroDivision}`, () => {
        const { root } = assessed(answers, { instrument: mini, policy: { blank, zeroDivision } });
        const check = (node: typeof root) => {
          if (node.children.length === 0) return;
          for (const key of ['points', 'max'] as const) {
            const sum = node.children.reduce((total, child) => total.add(child[key]), root.max.sub(root.max));
            expect(node[key].equals(sum)).toBe(true);
          }
          for (const child of node.children) check(child);
        };
        check(root);
      });
    }
  }
});

describe('0/0 is full, nothing, or left out', () => {
  test.each([
    ['full', '20', '10'],
    ['zero', '10', '10'],
    ['exclude', '20', '20'],
  ] as const)('--zero-division %s', (zeroDivision, points, siblingMax) => {
    const answers = { ...best, 'P.2.a': nothing };
    const a = assessed(answers, { instrument: mini, policy: { zeroDivision } });
    expect(pointsOf(a, 'P.2')).toBe(points);
    expect(nodeOf(a, 'P.2.b').max.toFraction()).toBe(siblingMax);
    expect(a.unanswered + a.invalid).toBe(0);
  });
  test('x/0 is 0 points under every policy', () => {
    const answers = { ...best, 'P.2.a': { jumlah: '0', sudah: '1' } };
    for (const zeroDivision of ['full', 'zero', 'exclude'] as const) {
      expect(pointsOf(assessed(answers, { instrument: mini, policy: { zeroDivision } }), 'P.2')).toBe('10');
    }
  });
  test('a decrease from 0 to 0 is full under every policy', () => {
    const answers = { ...best, 'P.2.b': { lalu: '0', ini: '0', lain: '0' } };
    for (const zeroDivision of ['full', 'zero', 'exclude'] as const) {
      expect(pointsOf(assessed(answers, { instrument: mini, policy: { zeroDivision } }))).toBe('100');
    }
  });
});

describe('the total as the workbook counts', () => {
  const total = (answers: Parameters<typeof assessed>[0]) =>
    assessed(answers, { instrument: mini }).workbookTotal?.toFraction() ?? null;
  test('is the total itself when nothing is blank', () => {
    expect(total(best)).toBe('100');
  });
  test('leaves blanks out of their mean', () => {
    expect(total(fullAnswers(mini, 'best', { 'P.1.b': null }))).toBe('100');
    expect(total(fullAnswers(mini, 'best', { 'P.1.a': null, 'P.1.b': 'Tidak' }))).toBe('60');
  });
  test.each([
    ['a whole sub-component is blank', { 'P.1.a': null, 'P.1.b': null }],
    ['a survey is blank', { 'H.a': null }],
    ['a weighted indicator of the result is blank', { 'H.b': null }],
    ['a share divides by zero', { 'P.2.a': nothing }],
    ['x/0', { 'P.2.a': { jumlah: '0', sudah: '3' } }],
    ['a decrease from zero to some', { 'P.2.b': { lalu: '0', ini: '1', lain: '0' } }],
  ])('is absent where the workbook would show an error: %s', (_, changes) => {
    expect(total(fullAnswers(mini, 'best', changes))).toBeNull();
  });
  test('0 -> 0 of discipline is no error there', () => {
    expect(total({ ...best, 'P.2.b': { lalu: '0', ini: '0', lain: '0' } })).toBe('100');
  });
});

describe('sides', () => {
  test('the TPI is scored by its own answers alone, never filled from the unit', () => {
    const a = assessed(best, { instrument: mini, tpi: { 'H.b': 'A' }, policy: { by: 'tpi' } });
    expect(pointsOf(a)).toBe('10');
    expect(a.answered).toBe(1);
  });
  test('nothing answered at all is 0, unanswered throughout', () => {
    const a = assessed({});
    expect(pointsOf(a)).toBe('0');
    expect(a.root.status).toBe('unanswered');
    expect(a.unanswered).toBe(113);
  });
});

describe('the official instrument', () => {
  test('everything at its best is exactly 100, at its worst 0', () => {
    expect(pointsOf(assessed(fullAnswers(official(), 'best')))).toBe('100');
    expect(pointsOf(assessed(fullAnswers(official(), 'worst')))).toBe('0');
  });
  test.each([
    ['A', '60'],
    ['A.I', '30'],
    ['A.II', '30'],
    ['A.I.1', '4'],
    ['A.II.2', '7/2'],
    ['A.I.5', '15/2'],
    ['B', '40'],
    ['B.I', '45/2'],
    ['B.I.a', '35/2'],
    ['B.I.b', '5'],
    ['B.II', '35/2'],
  ])('%s is worth %s', (id, points) => {
    expect(pointsOf(assessed(fullAnswers(official())), id)).toBe(points);
  });
  test('a sub-component is the mean of its indicators times its weight', () => {
    const a = assessed({ 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'B' });
    expect(pointsOf(a, 'A.I.1.i')).toBe('3/8');
  });
  test('an index of 3.72 is worth 16.275 points', () => {
    expect(pointsOf(assessed({ 'B.I.a': '3,72' }), 'B.I.a')).toBe('651/40');
  });
});
