import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../src/workbook/workbook.js';
import { after, type Changes, type Content, findIn, mainSheet, said, soundBook, withSheet } from './books.js';
import { withRecap } from './recap-sheet.js';

/**
 * The faults seen in real workbooks (docs/buku-kerja.md), each made in a sound workbook: found at its cell, with what
 * it costs in points. Results stored before the change are stale where they now differ.
 */
type Row = readonly [what: string, changes: Changes, found: readonly string[]];

describe('1 formulas that do not reach', () => {
  test.each<Row>([
    [
      'a mean that skips a question',
      { L7: { formula: 'AVERAGE(L8:L8)*H7', result: 0.5 } },
      ['formula-skips-row L7 1/8', 'cached-stale L6 1/8'],
    ],
    [
      'a sum that skips a sub-component',
      { L6: { formula: 'SUM(L7,L10,L14)', result: 2.5 } },
      ['formula-skips-row L6 951/800'],
    ],
  ])('%s', (_, changes, [first]) => {
    expect(after(changes)).toContain(first);
  });
});

describe('2 a hidden recap', () => {
  const edited = (id: string, column: string, content: Content) => {
    const edit = (cell: string, node: { id: string }, was: Content) =>
      node.id === id && cell.startsWith(column) ? content : was;
    return said(findIn(withRecap(soundBook, edit).workbook));
  };
  test("a weight that is not the instrument's", () => {
    expect(edited('A.II.4.i', 'H', 1)).toEqual(['recap-weight Ctt Eval!H50']);
  });
  test('a reference to nowhere', () => {
    expect(edited('A.II.5.iii', 'I', { formula: '#REF!', result: '#REF!' })).toEqual([
      'error-value Ctt Eval!I56',
    ]);
  });
  test('a reference to another row', () => {
    expect(edited('A.II.5.ii', 'I', { formula: "'LKE ZI'!L168" })).toEqual([
      'recap-reads-wrong-row Ctt Eval!I55',
    ]);
  });
  test('a sub-component that is missing', () => {
    const { workbook } = withRecap(soundBook, undefined, (nodes) =>
      nodes.filter(({ id }) => id !== 'A.I.6.iii'),
    );
    expect(said(findIn(workbook))).toEqual(['recap-row-missing Ctt Eval!C32']);
  });
});

describe('3 a question that is never scored, as its answer type was overwritten in the hidden column', () => {
  test('the type and what it costs', () => {
    expect(after({ J8: 'Ya', L8: { formula: 'IF(J8="Ya/Tidak",1,"-")', result: '-' } })).toContain(
      'answer-type-changed J8 1/8',
    );
  });
});

describe('4 and 5 blanks, answers outside the scale, and errors', () => {
  test.each<Row>([
    ['a blank raises the mean', { K9: null }, ['blank-raises-mean L7 1/4']],
    ['a letter of another scale', { K8: 'A' }, ['blank-raises-mean L7 1/8']],
    ['an error in the score', { L9: { formula: 'A1/0', result: '#DIV/0!' } }, ['error-value L9 risk 1/4']],
    ['an error in any other sheet', { 'Lain!A1': '#REF!' }, ['error-value Lain!A1']],
  ])('%s', (_, changes, found) => {
    expect(after(changes)).toEqual(expect.arrayContaining([...found]));
  });
});

describe('formulas and weights', () => {
  test.each<Row>([
    ['a formula overwritten by its own result', { L8: 1 }, ['score-overwritten L8 risk 1/4']],
    [
      'a formula overwritten by another number',
      { L8: 0.2 },
      ['score-overwritten L8 1/5', 'cached-stale L7 1/5'],
    ],
    ['a formula deleted', { L8: null }, ['score-formula-missing L8 1/8', 'cached-stale L7 1/8']],
    ['a weight changed', { H7: 2 }, ['weight-differs H7 9/8', 'cached-stale L7 9/8']],
    ['an answer changed after the last calculation', { K9: 'C' }, ['cached-stale L9 1/8']],
    ['6 a total typed by hand', { K185: 70 }, ['cached-stale L184 1/14']],
    [
      '9 an index above 4 that the formula accepts',
      { K202: 5 },
      // that what is stored there is out of date, too, is not told beside a wrong answer
      ['score-differs L202 175/8'],
    ],
  ])('%s', (_, changes, found) => {
    expect(after(changes)).toEqual(found);
  });
});

describe('verdict cells', () => {
  test.each<Row>([
    ['says what is not so', { B212: 'Memenuhi WBBM' }, ['verdict-contradicts B212 507371/168000']],
    ['denies what is so', { B212: 'Tidak lulus WBK' }, ['verdict-contradicts B212 1172629/168000']],
    [
      'the predicate in the label beside it',
      { B212: 'Status WBBM', H212: 'LULUS' },
      ['verdict-contradicts H212 507371/168000'],
    ],
    [
      'the predicate in the heading above it',
      { L210: 'WBBM', L212: 'Lulus' },
      ['verdict-contradicts L212 507371/168000'],
    ],
    ['is right', { B212: 'Memenuhi WBK', B213: 'Belum memenuhi WBBM' }, []],
    ['a target is no claim', { B212: 'Target', C212: 'WBBM' }, []],
    ['true of one predicate', { L209: 'Lulus' }, []],
  ])('%s', (_, changes, found) => {
    expect(after(changes)).toEqual(found);
  });
});

describe('answers in hidden places', () => {
  const hidden = (change: (sheet: Sheet) => Partial<Sheet>) =>
    said(findIn(withSheet(soundBook, change, mainSheet)));
  test('a row', () => {
    const hide = ({ rows }: Sheet) => ({ rows: rows.map((row) => ({ ...row, hidden: row.number === 9 })) });
    expect(hidden(hide)).toEqual(['answer-hidden K9 risk 1/4']);
  });
  test('the column of answers', () => {
    expect(hidden(() => ({ hiddenColumns: [{ first: 11, last: 11 }] }))).toEqual([
      'answer-hidden K8 risk 100',
    ]);
  });
  test('the whole sheet', () => {
    expect(hidden(() => ({ state: 'hidden' }))).toEqual(['answer-hidden K8 risk 100']);
  });
});
