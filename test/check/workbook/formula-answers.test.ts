import { describe, expect, test } from 'vitest';
import { changed, findIn, after as foundAfter, soundBook } from './books.js';

const formula = (text: string, result: string | number) => ({ formula: text, result });

describe('an answer by a formula whose stored result is out of date', () => {
  test('is told at that cell, with what the formula gives now', () => {
    const book = changed(soundBook, { K9: formula('K12', 'C'), K12: 'B' });
    const found = findIn(book).filter(({ code }) => code === 'answer-stale');
    expect(found).toMatchObject([{ indicator: 'A.I.1.i.b', by: 'unit', params: { found: 'C', now: 'B' } }]);
  });
  test('is not told at the official formula that counts it', () => {
    expect(foundAfter({ K9: formula('K12', 'C'), K12: 'B' }).filter((line) => / L9 /.test(line))).toEqual(
      foundAfter({ K9: 'C', K12: 'B' }).filter((line) => / L9 /.test(line)),
    );
  });
  test.each([
    ['IF(K12="B","A","C")', 'C', 'A'],
    ['K172', 'A', null],
  ])('%s, stored as %s', (text, stored, now) => {
    const found = findIn(changed(soundBook, { K9: formula(text, stored), K12: 'B' }));
    const stale = found.filter(({ code }) => code === 'answer-stale');
    expect(stale).toHaveLength(1);
    if (now !== null) expect(stale[0]?.params).toMatchObject({ now });
  });
  test('is a count as well', () => {
    expect(foundAfter({ K132: formula('1+1', 3) })).toContain('answer-stale K132');
  });
});

describe('an answer by a formula is not told so', () => {
  test.each([
    ['where its result is what it gives', formula('K12', 'B')],
    ['in another letter case', formula('LOWER("B")', 'B')],
    ['with a function that is not known here', formula('OFFSET(K12,0,0)', 'C')],
    ['to another workbook', formula('[1]LKE!K9', 'C')],
  ])('%s', (_, content) => {
    expect(foundAfter({ K9: content, K12: 'B' }).filter((line) => line.startsWith('answer-stale'))).toEqual(
      [],
    );
  });
  test('where it computes a percentage', () => {
    expect(foundAfter({ K135: 9 }).filter((line) => line.startsWith('answer-stale'))).toEqual([]);
  });
});
