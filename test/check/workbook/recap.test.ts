import { describe, expect, test } from 'vitest';
import { type Changes, changed, findIn, inserted, recalculated, renamed, said, soundBook } from './books.js';
import { recapName, withRecap } from './recap-sheet.js';

const { workbook, rowOf } = withRecap(soundBook);
const at = (column: string, id: string) => `${recapName}!${column}${rowOf(id)}`;
const found = (changes: Changes, book = workbook) => said(findIn(recalculated(changed(book, changes))));
const score = (row: number) => ({ formula: `'LKE ZI'!L${row}` });

describe('a recap', () => {
  test.each<[string, Changes, string[]]>([
    ['with a wrong weight', { [at('H', 'A.I.6.i')]: 1.5 }, [`recap-weight ${at('H', 'A.I.6.i')}`]],
    ['with a weight by a formula', { [at('H', 'A.I.6.i')]: { formula: "'LKE ZI'!H101" } }, []],
    [
      'that reads another sub-component',
      { [at('I', 'A.II.5.iii')]: score(168) },
      [`recap-reads-wrong-row ${at('I', 'A.II.5.iii')}`],
    ],
    ['that reads a total that is no part', { [at('I', 'A.I.5')]: score(167) }, []],
    [
      'that reads its own row by way of another recap',
      { 'Lain!A1': score(168), [at('I', 'A.II.5.i')]: { formula: 'Lain!A1' } },
      [],
    ],
    ['with a stored score that is not the one it reads', {}, []],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });
  test('whose stored score was left behind says both', () => {
    const cell = at('I', 'B.I');
    const [finding, ...others] = findIn(
      changed(recalculated(workbook), { [cell]: { formula: "'LKE ZI'!L201", result: 19 } }),
    );
    expect(others).toEqual([]);
    expect(said(finding ? [finding] : [])).toEqual([`cached-stale ${cell} 41/40`]);
    expect(finding?.params).toEqual({ found: '19', now: '20.025' });
  });
  test('names where it should read', () => {
    const [finding] = findIn(recalculated(changed(workbook, { [at('I', 'A.II.5.iii')]: score(168) })));
    expect(finding?.params).toMatchObject({
      found: 'LKE ZI!L168 (A.II.5.i)',
      expected: 'LKE ZI!L175 (A.II.5.iii)',
    });
  });
  test('is as clean after rows were inserted and the sheet renamed', () => {
    expect(said(findIn(inserted(workbook, { row: 50, rows: 4 })))).toEqual([]);
    expect(said(findIn(renamed(workbook, 'LKE 2026')))).toEqual([]);
  });
});

describe('a recap that lists nearly everything', () => {
  const without = (id: string) => Object.fromEntries(['C', 'H', 'I', 'J'].map((c) => [at(c, id), null]));
  test.each([
    ['A.I.6.iii', 'A.I.6.ii'],
    ['A.I.6.i', 'A.I.6'],
    ['B.I.b', 'B.I.a'],
  ])('without %s: told below %s', (id, above) => {
    expect(found(without(id))).toEqual([`recap-row-missing ${at('C', above)}`]);
  });
  test('without a third of them means to list a part', () => {
    const ids = ['A.I.1', 'A.I.2', 'A.I.3', 'A.I.4', 'A.I.5'].flatMap((area) =>
      ['i', 'ii', 'iii'].map((part) => `${area}.${part}`),
    );
    const listed = ids.filter((id) => {
      try {
        return rowOf(id) > 0;
      } catch {
        return false;
      }
    });
    expect(found(Object.assign({}, ...listed.map(without)) as Changes)).toEqual([]);
  });
});
