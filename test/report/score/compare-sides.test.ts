import { describe, expect, test } from 'vitest';
import { compareSides } from '../../../src/report/score/compare-sides.js';
import { miniInstrument } from '../../support/instruments.js';
import { type AssessSpec, assessed } from '../../support/scores.js';
import { type Answers, fullAnswers } from '../../support/worksheets.js';

const mini = miniInstrument();

function compared(unit: Answers, tpi: Answers, spec: AssessSpec = {}) {
  const sides = (['unit', 'tpi'] as const).map((by) =>
    assessed(unit, { instrument: mini, ...spec, tpi, policy: { ...spec.policy, by } }),
  );
  return compareSides(mini, sides[0], sides[1], 'id');
}

describe('TPI against unit', () => {
  test('is null without a TPI side', () => {
    expect(compareSides(mini, assessed({}, { instrument: mini }), undefined, 'id')).toBeNull();
  });
  test('differences are TPI minus unit, in points, the largest first', () => {
    const tpi = fullAnswers(mini, 'best', { 'P.1.a': 'C', 'H.a': '3', 'H.b': 'B' });
    expect(compared(fullAnswers(mini), tpi)).toEqual({
      compared: 6,
      difference: -23.4,
      areas: [{ id: 'area.x', difference: -13.4 }],
      changes: [
        { id: 'P.1.a', label: 'Huruf', unit: 'A', tpi: 'C', difference: -13.4 },
        { id: 'H.a', label: 'Survei', unit: '4', tpi: '3', difference: -7.5 },
        { id: 'H.b', label: 'Capaian', unit: 'A', tpi: 'B', difference: -2.5 },
      ],
    });
  });
  test('only what both answered is compared: a blank or invalid one is not agreement', () => {
    const unit = fullAnswers(mini, 'best', { 'P.1.a': null });
    const tpi = { 'P.1.a': 'A', 'P.1.b': 'Tidak', 'H.a': '5', 'H.b': '' };
    expect(compared(unit, tpi)).toMatchObject({ compared: 1, difference: -20, changes: [{ id: 'P.1.b' }] });
  });
  test('another spelling of the same answer is no difference', () => {
    const tpi = { 'P.1.a': 'a', 'P.1.b': 'yes', 'H.a': '4,00', 'P.2.a': { jumlah: '2', sudah: '2' } };
    expect(compared(fullAnswers(mini), tpi)).toMatchObject({ compared: 4, difference: 0, changes: [] });
  });
  test('counts are compared by their percentage', () => {
    const tpi = { 'P.2.a': { jumlah: '8', sudah: '5' } };
    expect(compared(fullAnswers(mini), tpi)?.changes).toEqual([
      { id: 'P.2.a', label: 'Bagian', unit: '100%', tpi: '62.5%', difference: -3.75 },
    ]);
  });
  test('weights are the indicator’s own under exclude, not what its siblings lend it', () => {
    const tpi = { 'P.1.a': 'D' };
    const result = compared({ 'P.1.a': 'A' }, tpi, { policy: { blank: 'exclude' } });
    expect(result).toMatchObject({ compared: 1, difference: -20 });
  });
});
