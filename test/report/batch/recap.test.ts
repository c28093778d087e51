import { describe, expect, test } from 'vitest';
import { batchSchema } from '../../../src/report/batch/batch-schema.js';
import { pathsOf, recapOf, rowOf } from '../../support/batch-rows.js';

const named = (name: string, total: number, more: object = {}) => rowOf({ name, total, ...more });

describe('rank', () => {
  test('the highest total first, equal totals share a rank, unreadable files last and without one', () => {
    const rows = [
      named('a', 70),
      named('b', 90),
      rowOf({ path: 'x', unreadable: true }),
      named('c', 90),
      named('d', 60),
    ];
    const recap = recapOf(rows);
    expect(recap.rows.map((row) => [row.path, row.rank])).toEqual([
      ['b.yaml', 1],
      ['c.yaml', 1],
      ['a.yaml', 3],
      ['d.yaml', 4],
      ['x', null],
    ]);
    expect(batchSchema.safeParse(recap).error).toBeUndefined();
  });
  test('equal totals stand by thinnest margin, then failing requirements, then name, then path', () => {
    const area = (points: number) =>
      ({
        'area.1': [
          [points, 4.8],
          [points, 6],
        ],
      }) as const;
    const rows = [
      named('z', 80, { path: 'z2', marks: area(7) }),
      named('z', 80, { path: 'z1', marks: area(7) }),
      named('y', 80, { path: 'y', marks: area(7) }),
      named('x', 80, { path: 'x', marks: area(4) }),
      named('w', 80, { path: 'w', marks: area(8) }),
    ];
    for (const order of [rows, [...rows].reverse()])
      expect(pathsOf(recapOf(order))).toEqual(['w', 'y', 'z1', 'z2', 'x']);
  });
  test('years are ranked apart, the newest first, and the recap says so', () => {
    const recap = recapOf([named('a', 70, { year: 2025 }), named('b', 60), named('c', 90, { year: null })]);
    expect(recap.rows.map((row) => [row.unit.year, row.rank])).toEqual([
      [2026, 1],
      [2025, 1],
      [null, null],
    ]);
    expect(recap.notices).toEqual([
      { kind: 'year-unknown', items: ['c.yaml'] },
      { kind: 'several-years', items: ['-: 1', '2025: 1', '2026: 1'] },
    ]);
    expect(recap.summary.map((group) => [group.year, group.files])).toEqual([
      [2026, 1],
      [2025, 1],
      [null, 1],
    ]);
  });
  test('instruments and house rules are ranked apart, and the recap says so', () => {
    const other = named('b', 90, { changes: { instrument: { id: 'lain', sha256: 'f'.repeat(64) } } });
    const recap = recapOf([named('a', 70), other]);
    expect(recap.rows.map((row) => row.rank)).toEqual([1, 1]);
    expect(recap.notices.map((notice) => notice.kind)).toEqual(['several-instruments']);
    const house = named('c', 70, {
      marks: {
        kebersihan: [
          [1, 1],
          [1, 1],
        ],
      },
    });
    expect(recapOf([named('a', 70), house]).notices.map((n) => n.kind)).toEqual(['several-instruments']);
  });
  test('new words of an instrument do not part its files, and rows of older runs belong to the same bytes', () => {
    const row = (name: string, total: number, instrument: object) =>
      rowOf({ name, total, changes: { instrument: { id: 'i', sha256: 'lama', ...instrument } } });
    const recap = recapOf([
      row('a', 80, {}),
      row('b', 82, { fingerprint: 'f' }),
      row('c', 81, { sha256: 'baru', fingerprint: 'f' }),
      row('d', 83, { sha256: 'lain' }),
    ]);
    expect(recap.rows.map((r) => [r.unit.name, r.rank])).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 3],
      ['d', 1],
    ]);
    expect(recap.notices.map(({ kind }) => kind)).toEqual(['several-instruments']);
  });

  test('rows of other policies are named', () => {
    const row = named('a', 70);
    const other = {
      ...row,
      path: 'b',
      sha256: 'x',
      unit: { ...row.unit, name: 'b' },
      policy: { ...row.policy, blank: 'exclude' as const },
    };
    expect(recapOf([row, other]).notices.map((n) => n.kind)).toEqual(['several-policies']);
    expect(recapOf([other]).notices.map((n) => n.kind)).toEqual(['several-policies']);
  });
  test('a side that answered nothing is not ranked, and is not unreadable', () => {
    const recap = recapOf([named('a', 70)], {
      policy: { by: 'tpi', blank: 'zero', zeroDivision: 'full', areaHalves: false },
    });
    expect(recap.rows.map((row) => [row.status, row.rank, row.standing])).toEqual([['scored', null, null]]);
  });
});

describe('standing', () => {
  const marks = {
    'area.1': [
      [5, 4.5],
      [5, 6],
    ],
    'area.2': [
      [5.25, 4.75],
      [5.25, 5.25],
    ],
  } as const;
  test('the thinnest requirement and the failing ones are of the target asked for, else of the unit, else of the first', () => {
    const row = named('a', 90, { marks, target: 'WBBM' });
    const standing = (rows = [row], target: string | null = null) =>
      recapOf(rows, { target }).rows[0]?.standing;
    expect(standing()).toMatchObject({
      target: 'wbbm',
      thinnest: { id: 'area.1', margin: -1 },
      failing: ['area.1'],
    });
    expect(standing([row], 'wbk')).toMatchObject({ target: 'wbk', thinnest: { id: 'area.1' }, failing: [] });
    expect(standing([named('a', 90, { marks })])).toMatchObject({ target: 'wbk' });
  });
  test('a score that passes is sure only with every answer and every prerequisite', () => {
    const sure = (passed: boolean | null, provisional = false) => {
      const row = named('a', 90);
      const eligibility = row.assessments[0]?.eligibility.map((e) => ({ ...e, provisional })) ?? [];
      const prerequisites = row.prerequisites.map((p) => ({ ...p, passed }));
      const assessments = row.assessments.map((a) => ({ ...a, eligibility }));
      return recapOf([{ ...row, prerequisites, assessments }]).rows[0]?.standing?.verdicts[0]?.sure;
    };
    expect([sure(true), sure(null), sure(false), sure(true, true)]).toEqual([true, false, false, false]);
  });
});

describe('doubles', () => {
  test('the same unit and year, however its name is written, and the same bytes', () => {
    const recap = recapOf([
      named('Puskesmas  Satu', 80, { path: '1', institution: 'Kab. A' }),
      named('puskesmas satu', 81, { path: '2', institution: 'KAB. A' }),
      named('Puskesmas Satu', 82, { path: '3', institution: 'Kab. B' }),
      named('Dua', 83, { path: '4', sha256: 'same' }),
      named('Tiga', 83, { path: '5', sha256: 'same' }),
    ]);
    expect(recap.notices).toEqual([
      { kind: 'same-bytes', items: ['4', '5'] },
      { kind: 'same-unit', items: ['1', '2'] },
    ]);
    expect(
      recap.rows
        .filter((row) => row.duplicate)
        .map((row) => row.path)
        .sort(),
    ).toEqual(['1', '2', '4', '5']);
  });
  test('an id decides, and a name taken from the file does not', () => {
    expect(recapOf([named('a', 1, { id: 'U-1' }), named('b', 2, { id: 'u-1' })]).notices).toHaveLength(1);
    expect(recapOf([named('a', 1, { id: 'U-1' }), named('a', 2, { id: 'U-2', path: 'x' })]).notices).toEqual(
      [],
    );
    expect(recapOf([rowOf({ path: 'p/lke.xlsx' }), rowOf({ path: 'q/lke.xlsx' })]).notices).toEqual([]);
  });
});

describe('history', () => {
  const marks = (area: number) =>
    ({
      'area.1': [
        [area, 4.8],
        [area, 6],
      ],
    }) as const;
  const rows = [
    named('Satu', 90, { path: 'c', year: 2026, marks: marks(6.5) }),
    named('Satu', 70, { path: 'a', year: 2024, marks: marks(5) }),
    named('Satu', 76, { path: 'b', year: 2025, marks: marks(4.5) }),
    named('Dua', 80, { path: 'd' }),
  ];
  test('trend of the total, areas and requirements, and the first year of every mark', () => {
    const { history } = recapOf(rows);
    expect(history).toHaveLength(1);
    expect(history[0]?.years.map(({ year, total, areas }) => [year, total, areas[0]?.points])).toEqual([
      [2024, 70, 5],
      [2025, 76, 4.5],
      [2026, 90, 6.5],
    ]);
    expect(history[0]?.trend).toEqual([
      { id: 'total', change: 20 },
      { id: 'area.1', change: 1.5 },
    ]);
    expect(history[0]?.firstMet).toEqual([
      { predicate: 'wbk', id: null, year: 2026 },
      { predicate: 'wbk', id: 'total', year: 2025 },
      { predicate: 'wbk', id: 'area.1', year: 2024 },
      { predicate: 'wbbm', id: null, year: 2026 },
      { predicate: 'wbbm', id: 'total', year: 2026 },
      { predicate: 'wbbm', id: 'area.1', year: 2026 },
    ]);
  });
  test('a mark never met has no year; of two files of a year the better one counts', () => {
    const low = [named('Satu', 60, { path: 'a', year: 2024 }), named('Satu', 50, { path: 'b', year: 2025 })];
    const { history } = recapOf([...low, named('Satu', 55, { path: 'c', year: 2025 })]);
    expect(history[0]?.years.map((y) => y.path)).toEqual(['a', 'c']);
    expect(history[0]?.firstMet.every((met) => met.year === null)).toBe(true);
  });
});

describe('summary', () => {
  test('how many reach each predicate, which requirement fails most, quartiles as in a spreadsheet', () => {
    const area = (points: number) =>
      ({
        'area.1': [
          [points, 4.8],
          [points, 6],
        ],
      }) as const;
    const rows = [70, 76, 86, 90].map((total, i) => named(`u${i}`, total, { marks: area(3 + i) }));
    const [group] = recapOf(rows).summary;
    expect(group?.predicates).toEqual([
      {
        predicate: 'wbk',
        passed: 2,
        sure: 0,
        requirements: [
          { id: 'area.1', failing: 2 },
          { id: 'total', failing: 1 },
        ],
      },
      {
        predicate: 'wbbm',
        passed: 1,
        sure: 0,
        requirements: [
          { id: 'area.1', failing: 3 },
          { id: 'total', failing: 2 },
        ],
      },
    ]);
    expect(group?.total).toEqual({
      count: 4,
      min: 70,
      lowerQuartile: 74.5,
      median: 81,
      upperQuartile: 87,
      max: 90,
      mean: 80.5,
    });
    expect(group?.areas[0]?.spread.median).toBe(4.5);
  });
  test('questions cut by the TPI, by files and points; bias is the mean over the files that have both', () => {
    const cut = (name: string, cuts: { id: string; points: number }[], difference: number) =>
      named(name, 80, {
        changes: { cuts, comparison: { compared: 110, difference, areas: [{ id: 'area.1', difference }] } },
      });
    const rows = [
      cut('a', [{ id: 'A.I.1.i.a', points: 0.5 }], -0.5),
      cut(
        'b',
        [
          { id: 'A.I.1.i.b', points: 2 },
          { id: 'A.I.1.i.a', points: 0.25 },
        ],
        -2.25,
      ),
      named('c', 80),
    ];
    const [group] = recapOf(rows).summary;
    expect(group?.cuts).toEqual([
      { id: 'A.I.1.i.a', files: 2, points: 0.75 },
      { id: 'A.I.1.i.b', files: 1, points: 2 },
    ]);
    expect(group?.comparison).toEqual({
      files: 2,
      difference: -1.375,
      areas: [{ id: 'area.1', difference: -1.375 }],
    });
  });
  test('the same rows in any order give the same recap', () => {
    const rows = [0.1, 0.2, 0.3, 0.7, 1.1].map((n, i) => named(`u${i}`, 70 + n, { path: `p${i}` }));
    expect(recapOf([...rows].reverse())).toEqual(recapOf(rows));
  });
  test('of no row that was scored there is none', () => {
    const recap = recapOf([rowOf({ path: 'x', unreadable: true })]);
    expect([recap.summary, recap.history, recap.files.unreadable]).toEqual([[], [], 1]);
  });
});
