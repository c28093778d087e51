import { describe, expect, test } from 'vitest';
import type { Side } from '../../src/diagnostic/side.js';
import { official } from '../support/instruments.js';
import { reportOf } from '../support/reports.js';
import { type Answers, fullAnswers } from '../support/worksheets.js';

const gates = (
  answers: Answers,
  prerequisites: Record<string, string> = {},
  by: Side = 'unit',
  tpi: Answers = {},
) => reportOf(answers, { prerequisites, tpi, policy: { by }, gates: ['wbk', 'wbbm'] }).gates;

describe('a gate', () => {
  test('passes when everything holds; prerequisites not evaluated do not fail it', () => {
    expect(gates(fullAnswers())).toEqual([
      { id: 'wbk', passed: true, reasons: [] },
      { id: 'wbbm', passed: true, reasons: [] },
    ]);
  });
  test('fails on a failing requirement, by its id', () => {
    const answers = fullAnswers(official(), 'best', { 'B.I.b': 'C' });
    expect(gates(answers)).toEqual([
      { id: 'wbk', passed: true, reasons: [] },
      { id: 'wbbm', passed: false, reasons: ['capaian-kinerja'] },
    ]);
  });
  test.each([
    ['missing', null],
    ['invalid', 'Z'],
  ])('fails on a %s answer even where every mark is met', (_, change) => {
    const [wbk] = gates(fullAnswers(official(), 'best', { 'A.I.1.i.a': change }));
    expect(wbk).toEqual({ id: 'wbk', passed: false, reasons: ['answers'] });
  });
  test('fails on a prerequisite that is false, under the predicate it belongs to', () => {
    expect(gates(fullAnswers(), { opini_bpk: 'WDP', sudah_wbk: 'tidak' })).toEqual([
      { id: 'wbk', passed: false, reasons: ['opini_bpk'] },
      { id: 'wbbm', passed: false, reasons: ['opini_bpk', 'sudah_wbk'] },
    ]);
  });
  test('a prerequisite that cannot be judged does not fail it', () => {
    expect(gates(fullAnswers(), { indeks_rb: 'C' }).every((gate) => gate.passed)).toBe(true);
  });
  test('is judged on the side that decides', () => {
    const worst = fullAnswers(official(), 'worst');
    expect(gates(fullAnswers(), {}, 'unit', worst)[0]?.passed).toBe(true);
    expect(gates(fullAnswers(), {}, 'tpi', worst)[0]?.passed).toBe(false);
    expect(gates(worst, {}, 'tpi', fullAnswers())[0]?.passed).toBe(true);
  });
});
