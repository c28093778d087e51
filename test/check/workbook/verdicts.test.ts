import { describe, expect, test } from 'vitest';
import { type Changes, changed, everythingIn, findIn, recalculated, said, soundBook } from './books.js';
import { withRecap } from './recap-sheet.js';

// The sound workbook has 81.98 points: WBK is reached, WBBM is not (total 85, pengungkit 48, area 1 and 2, IPKP).

const found = (changes: Changes, book = soundBook) =>
  said(findIn(recalculated(changed(book, changes)))).map((text) => text.split(' ').slice(0, 2).join(' '));

describe('cells that say the opposite of the rule', () => {
  test.each<[string, string]>([
    ['WBBM claimed', 'Memenuhi WBBM'],
    ['WBBM claimed in a sentence of its own', 'Kesimpulan: lulus predikat WBBM.'],
    ['WBK denied', 'Tidak memenuhi WBK'],
    ['WBK denied shortly', 'WBK: belum memenuhi'],
  ])('%s', (_, text) => {
    expect(found({ B211: text })).toEqual(['verdict-contradicts B211']);
  });
  test('says the mark that decides, and by how much', () => {
    const [finding] = findIn(changed(soundBook, { B211: 'Memenuhi WBBM' }));
    expect(finding?.params).toMatchObject({
      found: 'Memenuhi WBBM',
      predicate: 'wbbm',
      id: 'total',
      minimum: 85,
    });
    expect(finding?.points?.valueOf()).toBeCloseTo(3.0200654761905, 9);
  });
  test('in a column headed by the predicate, at the total', () => {
    expect(found({ O3: null, R2: 'WBBM', R208: 'Memenuhi' })).toEqual(['verdict-contradicts R208']);
  });
  test('in a row of a hidden recap', () => {
    const { workbook, rowOf } = withRecap(soundBook);
    const cell = `Ctt Eval!L${rowOf('B.II')}`;
    const changes = { 'Ctt Eval!L1': 'WBBM', [cell]: 'Memenuhi' };
    expect(found(changes, workbook)).toEqual([
      `verdict-contradicts ${cell}`.split(' ').slice(0, 2).join(' '),
    ]);
  });
  test('a formula that takes the total alone is judged by all requirements', () => {
    const verdict = { B211: { formula: 'IF(L208>=80,"Memenuhi WBBM","Belum memenuhi WBBM")' } };
    expect(found(verdict)).toEqual(['verdict-contradicts B211']);
  });
});

describe('nothing is said of', () => {
  test.each<[string, Changes]>([
    ['what is true', { B211: 'Memenuhi WBK', B212: 'Belum memenuhi WBBM' }],
    ['a verdict without a name, as one reading is true', { N208: 'Tidak memenuhi', R208: 'Memenuhi' }],
    ['a target', { B1: 'Target', C1: 'WBBM' }],
    [
      'a sentence about something else',
      { B211: 'Dokumen WBBM belum memenuhi format yang diminta inspektorat' },
    ],
    ['notes', { O9: 'Memenuhi WBBM' }],
    ['evidence', { P9: 'Memenuhi WBBM' }],
  ])('%s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });
  test('a verdict that answers still to come may make true', () => {
    const codes = (claim: string) =>
      everythingIn(recalculated(changed(soundBook, { K202: null, B211: claim }))).map(({ code }) => code);
    expect(codes('Memenuhi WBK')).not.toContain('verdict-contradicts');
    // area 2 stays below its minimum whatever the survey brings
    expect(codes('Memenuhi WBBM')).toContain('verdict-contradicts');
  });
});
