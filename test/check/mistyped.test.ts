import { describe, expect, test } from 'vitest';
import { judgeWorksheet } from '../../src/check/judgement.js';
import { mistypedAnswers } from '../../src/check/mistyped.js';
import { defaultPolicy } from '../../src/scoring/policy.js';
import { contextOf } from '../support/checks.js';
import { official } from '../support/instruments.js';
import { readYaml } from '../support/worksheets.js';

const mistypedIn = (answers: string) => {
  const { worksheet, assessments } = contextOf(readYaml(`jawaban:\n${answers}`));
  return mistypedAnswers(worksheet, assessments[0]?.marks ?? new Map()).map(
    ({ written, id }) => `${written} -> ${id}`,
  );
};

describe('an answer under a code that there is not', () => {
  test.each([
    ['near to one without an answer', '  A.I.1.ii.bb: A\n', ['A.I.1.ii.bb -> A.I.1.ii.b']],
    ['near to one that is blank', '  A.I.1.ii.bb: A\n  A.I.1.ii.b:\n', ['A.I.1.ii.bb -> A.I.1.ii.b']],
    ['two of them', '  B.I.aa: 3.7\n  B.I.bb: A\n', ['B.I.aa -> B.I.a', 'B.I.bb -> B.I.b']],
    ['near to one that is answered', '  B.II.a: 3.5\n  B.II.aaa: 3.7\n', []],
    ['near to none', '  catatan tambahan: A\n', []],
    ['a code that there is', '  A.I.1.ii.b: A\n', []],
  ])('%s', (_, answers, expected) => {
    expect(mistypedIn(answers)).toEqual(expected);
  });
});

describe('answers that cannot all be true are told with every score', () => {
  const codes = (answers: string) =>
    judgeWorksheet(official(), readYaml(`jawaban:\n${answers}`), { policy: defaultPolicy })
      .diagnostics.map(({ code }) => code)
      .filter((code) => !['answer-missing', 'answer-absent', 'count-missing'].includes(code));
  const complaints = (due: number, process: number, done: number) =>
    `  A.II.5.ii.a: { pengaduan_harus_ditindaklanjuti: ${due}, pengaduan_diproses: ${process}, pengaduan_selesai: ${done} }\n`;
  test.each([
    ['parts that do not add up', complaints(24, 2, 23), ['count-sum-differs']],
    [
      'a part above its whole',
      '  A.II.4.i.a: { sasaran_total: 4, sasaran_tercapai: 5 }\n',
      ['count-above-whole'],
    ],
    ['an answer that another one denies', '  A.I.1.i.a: Tidak\n  A.I.1.i.b: A\n', ['answer-denied']],
    ['sound counts', complaints(24, 2, 22), []],
    ['no counts', '  A.I.1.i.a: Ya\n', []],
  ])('%s', (_, answers, expected) => {
    expect(codes(answers)).toEqual(expected);
  });
});
