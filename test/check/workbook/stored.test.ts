import { describe, expect, test } from 'vitest';
import { type Changes, changed, everythingIn, findIn, recalculated, said, soundBook } from './books.js';

const found = (changes: Changes) => said(findIn(changed(soundBook, changes)));

describe('stored results that the answers have left behind', () => {
  test('one changed answer is told at its row, with the points, not at every row above', () => {
    const [finding, ...others] = findIn(changed(soundBook, { K9: 'A' }));
    expect([said(finding ? [finding] : []), others]).toEqual([['cached-stale L9 1/8'], []]);
    expect(finding?.params).toEqual({ found: '0.5', now: '1' });
  });
  test('two changed answers are two findings, and the total names both', () => {
    const all = everythingIn(changed(soundBook, { K9: 'A', K202: 3.6 }));
    expect(said(all)).toEqual([
      'cached-stale L9 1/8',
      'cached-stale L202 21/40',
      'cached-total-differs L208',
    ]);
    expect(all.at(-1)?.params).toMatchObject({ cells: 'L9, L202', difference: expect.closeTo(0.4, 9) });
  });
  test('a stored text where a number belongs', () => {
    const stale = { formula: 'IF(K9="A",1,IF(K9="B",0.5,0))', result: 'Blm Diisi' };
    expect(found({ L9: stale })).toEqual(['cached-stale L9']);
  });
  test('not at an answer that is wrong: that is told where it stands', () => {
    expect(found({ K9: 'D' }).filter((one) => one.startsWith('cached-stale'))).toEqual([]);
  });
  test('a total alone', () => {
    const total = { formula: 'SUM(L198,L206)', result: 90 };
    const [finding] = findIn(changed(soundBook, { L208: total }));
    expect(finding).toMatchObject({ code: 'cached-stale', params: { found: '90' } });
    expect(finding?.points?.valueOf()).toBeCloseTo(8.0200654761905, 9);
  });
  test('rounding to 15 digits is no difference', () => {
    expect(found({ L7: { formula: 'AVERAGE(L8:L9)*H7', result: 0.375000000000001 } })).toEqual([]);
  });
  test('none once it is calculated and saved', () => {
    expect(said(everythingIn(recalculated(changed(soundBook, { K9: 'A', K202: 3.6 }))))).toEqual([]);
  });
});

describe('error values', () => {
  test('where they begin, with how many cells inherit them', () => {
    const broken = recalculated(changed(soundBook, { L8: { formula: '1/0' } }));
    const [finding, ...others] = findIn(broken);
    expect([said(finding ? [finding] : []), others]).toEqual([['error-value L8 risk 1/4'], []]);
    // scores and percentages of four rows above, two totals, and what the hidden sheet shows of them
    expect(finding?.params).toEqual({ found: '#DIV/0!', spread: 14 });
  });
  test('in a hidden sheet that nothing else looks at', () => {
    expect(found({ 'Utama!Z90': { formula: "'Hilang'!A1", result: '#REF!' } })).toEqual([
      'error-value Utama!Z90',
    ]);
    expect(found({ 'Rahasia!B2': '#N/A' })).toEqual(['error-value Rahasia!B2']);
  });
  test('a reference to nowhere, whatever result is stored', () => {
    expect(found({ 'Utama!Z90': { formula: '#REF!+1', result: '#VALUE!' } })).toEqual([
      'error-value Utama!Z90',
    ]);
  });
  test('a text that speaks of errors is none', () => {
    expect(
      found({ O8: 'Sel #REF! sudah diperbaiki', 'Utama!Z90': { formula: '"#REF!"', result: 'x' } }),
    ).toEqual([]);
  });
  test('cells that refer to one another do not hang', () => {
    const circle = {
      'Utama!A91': { formula: 'A92', result: '#VALUE!' },
      'Utama!A92': { formula: 'A91', result: '#VALUE!' },
    };
    expect(found(circle)).toHaveLength(1);
  });
});
