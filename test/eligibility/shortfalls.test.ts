import { describe, expect, test } from 'vitest';
import { findShortfalls } from '../../src/eligibility/shortfalls.js';
import { defaultPolicy } from '../../src/scoring/policy.js';
import { miniInstrument, official } from '../support/instruments.js';
import { type AssessSpec, assessed } from '../support/scores.js';
import { type Answers, fullAnswers } from '../support/worksheets.js';

const mini = miniInstrument();

const shown = (answers: Answers, spec: AssessSpec = {}) =>
  findShortfalls(assessed(answers, { instrument: mini, ...spec }), { ...defaultPolicy, ...spec.policy }).map(
    (s) => [s.id, s.from, s.to, s.gain.toFraction(), [...s.clears]],
  );

describe('what costs most comes first', () => {
  test('nothing when everything is at its best', () => {
    expect(shown(fullAnswers(mini))).toEqual([]);
  });
  test('gain is the points up to the best answer', () => {
    const answers = fullAnswers(mini, 'best', {
      'P.1.a': 'B',
      'P.2.a': { jumlah: '8', sudah: '5' },
      'H.a': '3,2',
      'H.b': 'D',
    });
    expect(shown(answers)).toEqual([
      ['H.b', 'D', 'A', '15/2', []],
      ['P.1.a', 'B', 'A', '33/5', []],
      ['H.a', '3.2', '4', '6', []],
      ['P.2.a', '62.5%', '100%', '15/4', []],
    ]);
  });
  test('equal gains keep the order of the instrument', () => {
    const ids = shown(fullAnswers(mini, 'best', { 'P.2.a': null, 'P.2.b': null, 'H.b': null })).map(
      ([id]) => id,
    );
    expect(ids).toEqual(['P.2.a', 'P.2.b', 'H.b']);
  });
  test('blank and invalid answers have no `from`', () => {
    expect(
      shown(fullAnswers(mini, 'best', { 'P.1.a': null, 'P.1.b': 'x' })).map(([id, from]) => [id, from]),
    ).toEqual([
      ['P.1.a', null],
      ['P.1.b', null],
    ]);
  });
  test('0/0 at full is no shortfall; at zero it is', () => {
    const answers = { ...fullAnswers(mini), 'P.2.a': { jumlah: '0', sudah: '0' } };
    expect(shown(answers)).toEqual([]);
    expect(shown(answers, { policy: { zeroDivision: 'zero' } }).map(([id]) => id)).toEqual(['P.2.a']);
  });
});

describe('clears names the requirements that one answer alone would clear', () => {
  test('towards the unit’s target', () => {
    const answers = fullAnswers(mini, 'best', { 'H.a': '2', 'P.1.a': 'C' });
    // 100 - 15 - 13.4 = 71.6: total short of both; survei short for unggul
    const unggul = shown(answers, { unit: { target: 'UNGGUL' } });
    expect(unggul).toEqual([
      ['H.a', '2', '4', '15', ['total', 'survei']],
      ['P.1.a', 'C', 'A', '67/5', ['total']],
    ]);
  });
  test('without a target, towards the first predicate not yet met', () => {
    const short = fullAnswers(mini, 'best', { 'H.a': '2', 'P.1.a': 'C' });
    expect(assessed(short, { instrument: mini }).target).toBe('lulus');
    const passes = fullAnswers(mini, 'best', { 'H.a': '2' });
    expect(assessed(passes, { instrument: mini }).target).toBe('unggul');
    expect(assessed(fullAnswers(mini), { instrument: mini }).target).toBe('unggul');
  });
  test('a half of an area is cleared by its own answer under --area-halves', () => {
    const answers = fullAnswers(mini, 'best', { 'P.2.a': { jumlah: '2', sudah: '0' } });
    const [first] = shown(answers, { policy: { areaHalves: true }, unit: { target: 'unggul' } });
    expect(first).toEqual(['P.2.a', '0%', '100%', '10', ['area.x:P.2']]);
  });
});

test('every gain of the official instrument at its worst adds up to 100', () => {
  const shortfalls = findShortfalls(assessed(fullAnswers(official(), 'worst')), defaultPolicy);
  expect(shortfalls).toHaveLength(113);
  const [first, ...rest] = shortfalls.map((s) => s.gain);
  expect(rest.reduce((total, gain) => total.add(gain), first as NonNullable<typeof first>).toFraction()).toBe(
    '100',
  );
});
