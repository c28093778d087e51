import { describe, expect, test } from 'vitest';
import { type Filter, isComparable, parseFilter, parseSort } from '../../../src/report/batch/select.js';
import { pathsOf, recapOf, rowOf } from '../../support/batch-rows.js';

const marks = (area: number) =>
  ({
    'area.1': [
      [area, 4.8],
      [area, 6],
    ],
  }) as const;
const rows = [
  rowOf({ path: 'a', name: 'Puskesmas Satu', institution: 'Kab. A', total: 90, marks: marks(7) }),
  rowOf({ path: 'b', name: 'Kelurahan Dua', institution: 'Kab. B', total: 78, marks: marks(4), year: 2025 }),
  rowOf({
    path: 'c',
    name: 'puskesmas Tiga',
    total: 76,
    marks: marks(5),
    changes: { diagnostics: { errors: 2, warnings: 0 } },
  }),
  rowOf({ path: 'x', unreadable: true }),
];

const filtered = (...texts: string[]) =>
  pathsOf(recapOf(rows, { filters: texts.map((text) => parseFilter(text) as Filter) }));

describe('filters', () => {
  test.each([
    ['wbk', 'ac'],
    ['!wbk', 'b'],
    ['wbk=ya', 'ac'],
    ['wbk=tidak', 'b'],
    ['wbbm', 'a'],
    ['total>=78', 'ab'],
    ['total > 78,5', 'a'],
    ['total<77', 'c'],
    ['area.1<=4', 'b'],
    ['fails=area.1', 'b'],
    ['fails=total', ''],
    ['fails!=area.1', 'ac'],
    ['unit~PUSKESMAS', 'ac'],
    ['unit!~puskesmas', 'b'],
    ['institution=kab. a', 'a'],
    ['year=2025', 'b'],
    ['errors>0', 'c'],
    ['failing=1', 'b'],
    ['status=unreadable', ''],
    ['rank=1', 'ab'],
    ['difference<0', ''],
    ['evidence=50', 'abc'],
  ])('%s', (text, expected) => {
    expect(
      filtered(text)
        .filter((path) => path !== 'x')
        .sort()
        .join(''),
    ).toBe(expected);
  });
  test('all of them must fit, and what could not be read is never filtered away', () => {
    expect(filtered('unit~puskesmas', 'total>80')).toEqual(['a', 'x']);
    expect(filtered('total>1000')).toEqual(['x']);
    const recap = recapOf(rows, { filters: [parseFilter('wbbm') as Filter] });
    expect(recap.files).toMatchObject({ scored: 3, unreadable: 1, filtered: 2 });
    expect(recap.summary[0]?.files).toBe(1);
    // a rank is that among all
    expect(recapOf(rows, { filters: [parseFilter('errors>0') as Filter] }).rows[0]?.rank).toBe(2);
  });
  test.each(['', '=5', 'total>=', 'a b c', '>= 3', 'total => 3 4 5>'])(
    '"%s" is none, or compares with no number',
    (text) => {
      const filter = parseFilter(text);
      expect(filter === null || !isComparable(filter)).toBe(true);
    },
  );
});

describe('sorting', () => {
  const sortedBy = (text: string) => pathsOf(recapOf(rows, { sort: parseSort(text) })).join('');
  test.each([
    ['rank', 'acbx'],
    ['total', 'abcx'],
    ['total:asc', 'cbax'],
    ['unit', 'bacx'],
    ['unit:desc', 'cabx'],
    ['year', 'acbx'],
    ['area.1', 'acbx'],
    ['margin:asc', 'bcax'],
    ['errors', 'abcx'.replace('ab', 'ab')],
    ['errors:desc', 'cabx'],
    ['institution', 'abcx'],
    ['wbbm', 'acbx'],
    ['difference', 'acbx'],
    ['path:desc', 'cbax'],
  ])('%s', (text, expected) => {
    expect(sortedBy(text)).toBe(expected);
  });
});
