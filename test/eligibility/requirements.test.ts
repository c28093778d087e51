import { describe, expect, test } from 'vitest';
import { miniInstrument, official } from '../support/instruments.js';
import { assessed, pointsOf, requirementOf } from '../support/scores.js';
import { type Answers, fullAnswers, type Given } from '../support/worksheets.js';

const mini = miniInstrument();

/** docs/aturan.md: of, WBK, WBBM. */
const marks: Record<string, [string, string, string]> = {
  total: ['100', '75', '85'],
  pengungkit: ['60', '40', '48'],
  'area.1': ['8', '24/5', '6'],
  'area.2': ['7', '21/5', '21/4'],
  'area.3': ['10', '6', '15/2'],
  'area.4': ['10', '6', '15/2'],
  'area.5': ['15', '9', '45/4'],
  'area.6': ['10', '6', '15/2'],
  'bersih-akuntabel': ['45/2', '73/4', '39/2'],
  ipak: ['35/2', '63/4', '63/4'],
  'capaian-kinerja': ['5', '5/2', '15/4'],
  'pelayanan-prima': ['35/2', '14', '63/4'],
};

describe('the twelve requirements of each predicate (docs/aturan.md)', () => {
  const all = assessed(fullAnswers());
  test('there are twelve, in order', () => {
    for (const { requirements } of all.eligibility) {
      expect(requirements.map((r) => r.id)).toEqual(Object.keys(marks));
    }
    expect(all.eligibility.map((e) => e.predicate)).toEqual(['wbk', 'wbbm']);
  });
  for (const [id, [max, wbk, wbbm]] of Object.entries(marks)) {
    test(`${id}: ${wbk} and ${wbbm} of ${max}`, () => {
      expect(requirementOf(all, 'wbk', id).max.toFraction()).toBe(max);
      expect(requirementOf(all, 'wbk', id).minimum.toFraction()).toBe(wbk);
      expect(requirementOf(all, 'wbbm', id).minimum.toFraction()).toBe(wbbm);
    });
  }
  test('everything at its best meets both, at its worst neither, and fails all twelve', () => {
    expect(all.eligibility.map((e) => e.passed)).toEqual([true, true]);
    const worst = assessed(fullAnswers(official(), 'worst'));
    expect(worst.eligibility.flatMap((e) => e.requirements).filter((r) => r.passed)).toEqual([]);
  });
});

describe('surveys and capaian kinerja at their marks', () => {
  const judged = (answers: Answers, predicate: string, id: string) =>
    requirementOf(assessed(fullAnswers(official(), 'best', answers)), predicate, id).passed;
  test.each([
    ['B.I.a', '3,6', 'wbk', 'ipak', true],
    ['B.I.a', '3.599999999999999', 'wbk', 'ipak', false],
    ['B.I.a', '3,60', 'wbbm', 'ipak', true],
    ['B.II.a', '3,2', 'wbk', 'pelayanan-prima', true],
    ['B.II.a', '3.199999999999999', 'wbk', 'pelayanan-prima', false],
    ['B.II.a', '3,6', 'wbbm', 'pelayanan-prima', true],
    ['B.II.a', '3,59', 'wbbm', 'pelayanan-prima', false],
    ['B.I.b', 'C', 'wbk', 'capaian-kinerja', true],
    ['B.I.b', 'D', 'wbk', 'capaian-kinerja', false],
    ['B.I.b', 'B', 'wbbm', 'capaian-kinerja', true],
    ['B.I.b', 'C', 'wbbm', 'capaian-kinerja', false],
  ])('%s = %s for %s %s: %s', (id, raw, predicate, requirement, expected) => {
    expect(judged({ [id]: raw }, predicate, requirement)).toBe(expected);
  });
});

describe('the verdict is taken on the exact value', () => {
  /** 52.5 from pengungkit without the fulfilment half of area 5, 5 from capaian, and the surveys. */
  const at = (ipak: string): Answers => {
    const answers: Record<string, Given> = fullAnswers(official(), 'best', { 'B.I.a': ipak, 'B.II.a': '0' });
    const worst = fullAnswers(official(), 'worst');
    for (const id of Object.keys(answers)) if (id.startsWith('A.I.5.')) answers[id] = worst[id] ?? '';
    return answers;
  };
  test('75 exactly passes', () => {
    const a = assessed(at('4'));
    expect(pointsOf(a)).toBe('75');
    expect(requirementOf(a, 'wbk', 'total')).toMatchObject({ passed: true });
    expect(requirementOf(a, 'wbk', 'total').margin.toFraction()).toBe('0');
  });
  test.each(['3,99', '3,999999998', '3,999999999999999'])('an index of %s leaves it a hair under', (ipak) => {
    const total = requirementOf(assessed(at(ipak)), 'wbk', 'total');
    expect(total.passed).toBe(false);
    expect(total.margin.valueOf()).toBeLessThan(0);
  });
  test('three times a third is a whole: an area at exactly its percentage passes', () => {
    const third = { jumlah: '3', sudah: '1' };
    const lalu = { lalu: '15', ini: '2', lain: '0' };
    const answers = fullAnswers(mini, 'best', { 'P.1.b': 'Tidak', 'P.2.a': third, 'P.2.b': lalu });
    // 20 + 10/3 + 26/3 = 32; the mark of `unggul` is 45, of `lulus` 36
    const a = assessed(answers, { instrument: mini });
    expect(requirementOf(a, 'lulus', 'area.x').actual.toFraction()).toBe('32');
    const exactly = { ...answers, 'P.1.a': 'A', 'P.2.a': { jumlah: '15', sudah: '11' } };
    const b = assessed(exactly, { instrument: mini });
    expect(requirementOf(b, 'lulus', 'area.x').actual.toFraction()).toBe('36');
    expect(requirementOf(b, 'lulus', 'area.x').passed).toBe(true);
  });
});

describe('the house rule --area-halves', () => {
  const answers = fullAnswers(mini, 'best', {
    'P.2.a': { jumlah: '2', sudah: '1' },
    'P.2.b': { lalu: '2', ini: '1', lain: '0' },
  });
  test('off: an area is judged on both halves together', () => {
    const a = assessed(answers, { instrument: mini });
    expect(a.eligibility[1]?.requirements.map((r) => [r.id, r.passed])).toEqual([
      ['total', true],
      ['area.x', true],
      ['survei', true],
    ]);
  });
  test('on: each half must reach the percentage by itself', () => {
    const a = assessed(answers, { instrument: mini, policy: { areaHalves: true } });
    const unggul = a.eligibility[1];
    expect(unggul?.requirements.map((r) => [r.id, r.minimum.toFraction(), r.passed])).toEqual([
      ['total', '85', true],
      ['area.x', '45', true],
      ['area.x:P.1', '30', true],
      ['area.x:P.2', '15', false],
      ['survei', '45/2', true],
    ]);
    expect(unggul?.passed).toBe(false);
  });
  test('the official areas give twelve more rows and nothing else', () => {
    const a = assessed(fullAnswers(), { policy: { areaHalves: true } });
    expect(a.eligibility.map((e) => e.requirements.length)).toEqual([24, 24]);
    expect(requirementOf(a, 'wbk', 'area.2:A.II.2').minimum.toFraction()).toBe('21/10');
  });
});

describe('a requirement without a mark for a predicate is not asked of it', () => {
  test('survei is for unggul alone', () => {
    const a = assessed(fullAnswers(mini), { instrument: mini });
    expect(a.eligibility.map((e) => e.requirements.map((r) => r.id))).toEqual([
      ['total', 'area.x'],
      ['total', 'area.x', 'survei'],
    ]);
  });
});

describe('provisional and reachable', () => {
  const verdict = (answers: Answers) => {
    const [wbk] = assessed(answers).eligibility;
    return [wbk?.passed, wbk?.provisional, wbk?.reachableByAnswering];
  };
  test('complete answers are final', () => {
    expect(verdict(fullAnswers())).toEqual([true, false, true]);
    expect(verdict(fullAnswers(official(), 'worst'))).toEqual([false, false, false]);
  });
  test('a blank makes it provisional, passed or not', () => {
    expect(verdict(fullAnswers(official(), 'best', { 'A.I.1.i.a': null }))).toEqual([true, true, true]);
    expect(verdict({})).toEqual([false, true, true]);
  });
  test('an invalid answer makes it provisional, and its best is still open', () => {
    expect(verdict(fullAnswers(official(), 'best', { 'B.I.a': '5' }))).toEqual([false, true, true]);
  });
  test('what is answered badly stays so: not reachable', () => {
    expect(verdict(fullAnswers(official(), 'best', { 'B.I.a': '3,5', 'A.I.1.i.a': null }))).toEqual([
      false,
      true,
      false,
    ]);
  });
  test('0/0 is no open answer', () => {
    const answers = { agen_perubahan: '0', perubahan_dibuat: '0' };
    expect(verdict(fullAnswers(official(), 'best', { 'A.II.1.i.a': answers }))).toEqual([true, false, true]);
  });
});
