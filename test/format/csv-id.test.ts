import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inIndonesian } from '../../src/format/csv-id.js';
import { csvHeadEndings, csvHeads } from '../../src/messages/id/csv-heads.js';

const cases = new URL('../../fixtures/cases/', import.meta.url);

describe('csv-id', () => {
  test('has a readable value in front of each with many digits, halves rounded up', () => {
    expect(
      inIndonesian({
        columns: ['id', 'points', 'max'],
        rows: [
          ['A', 46.292434523809526, 60],
          ['B', 14.91875, 17.5],
          ['C', -0.06875, 1],
          ['D', null, null],
        ],
      }),
    ).toEqual({
      columns: ['ID', 'Poin', 'Poin (persis)', 'Bobot'],
      rows: [
        ['A', 46.29, 46.292434523809526, 60],
        ['B', 14.92, 14.91875, 17.5],
        ['C', -0.07, -0.06875, 1],
        ['D', null, null, null],
      ],
    });
  });
  test('has the same columns whatever stands in them', () => {
    const columns = ['unit', 'wbk', 'wbk_provisional', 'ipak', 'difference_area.1'];
    const heads = [
      'Unit',
      'wbk',
      'wbk: sementara',
      'ipak',
      'ipak (persis)',
      'Selisih area.1',
      'Selisih area.1 (persis)',
    ];
    for (const row of [
      ['x', 'yes', 'no', 1.5, 0.25],
      [null, null, null, null, null],
    ])
      expect(inIndonesian({ columns, rows: [row] }).columns).toEqual(heads);
  });
  // a new column needs a head: otherwise it would be taken for the points of a requirement
  test('knows every column of the tables', () => {
    const ids =
      /^(area\.\d|pengungkit|bersih-akuntabel|ipak|capaian-kinerja|pelayanan-prima|wbk|wbbm|kantor|warga|perunggu|perak)$/;
    const names = readdirSync(cases).flatMap((name) => {
      const at = (file: string) => new URL(`${name}/${file}`, cases);
      if (!existsSync(at('stdout')) || !/(-f|--format) csv(\s|$)/.test(readFileSync(at('command'), 'utf8')))
        return [];
      const [head = ''] = readFileSync(at('stdout'), 'utf8').split('\r\n');
      return head === '' ? [] : head.split(',');
    });
    expect(names.length).toBeGreaterThan(100);
    const isKnown = (name: string) =>
      csvHeads[name] !== undefined || csvHeadEndings.some(([ending]) => ending.test(name)) || ids.test(name);
    expect([...new Set(names)].filter((name) => !isKnown(name))).toEqual([]);
  });
});
