import { describe, expect, test } from 'vitest';
import { shortGroupOf, shortGroups } from '../../../src/report/check/short-groups.js';
import { shortList } from '../../../src/report/check/short-list.js';
import { viewOn } from '../../../src/report/page/view.js';
import type { DiagnosticReport } from '../../../src/report/score/score-schema.js';
import { runCase } from '../../golden/run-case.js';

const fixtures = new URL('../../../fixtures/', import.meta.url).pathname;
const lines = async (command: string) => (await runCase(command, fixtures)).stdout.split('\n').length - 1;

describe('a check is short', () => {
  test.each([
    ['contoh/lembar-kerja.xlsx', 40],
    ['contoh/lembar-kerja-lhkasn.xlsx', 40],
    ['contoh/lembar-kerja.yaml', 40],
    ['setengah/lembar-kerja.yaml', 40],
    ['salah/banyak-kesalahan.yaml', 40],
  ])('%s in %i lines', async (file, most) => {
    expect(await lines(`periksa ${file}`)).toBeLessThanOrEqual(most);
  });

  test('how the file was read comes before what it says, and is never only counted', () => {
    const finding = (code: string, indicator: string | null, row: number): DiagnosticReport => ({
      ...{ code, indicator, severity: 'warning', message: `${code} ${row}`, params: {} },
      ...{ input: null, by: null, points: null, fingerprint: '', excerpt: null },
      location: { path: 'a.xlsx', sheet: 'LKE', cell: `K${row}` },
    });
    const counts = Array.from({ length: 12 }, (_, i) => finding('counts-differ', 'A.I.1.i.b', i + 1));
    const file = {
      path: 'a.xlsx',
      checked: true,
      findings: [...counts, finding('table-left-out', null, 99)],
    };
    const [, group] = shortList(
      { file: { ...file, gates: [] }, blankPoints: null, width: 80 },
      viewOn({ width: 80 }, 'id'),
    );
    expect(group?.lines[0]?.text).toContain('table-left-out 99');
    expect(group?.lines.at(-1)?.text).toContain('lagi: --detail');
  });

  test('with --detail it tells every finding at its place', async () => {
    const { stdout } = await runCase('periksa salah/banyak-kesalahan.yaml --format csv', fixtures);
    const all = await runCase('periksa salah/banyak-kesalahan.yaml --detail', fixtures);
    const places = [...stdout.matchAll(/(banyak-kesalahan\.yaml:\d+:\d+)/g)].map(([place]) => place);
    expect(places.length).toBeGreaterThan(100);
    for (const place of places) expect(all.stdout).toContain(place);
  });
});

describe('groups', () => {
  const finding = (code: string, severity: 'error' | 'warning' | 'info') =>
    shortGroupOf({ code, severity } as never);
  test.each([
    ['answer-missing', 'error', 'blank'],
    ['count-missing', 'error', 'blank'],
    ['answer-outside-scale', 'error', 'wrong'],
    ['lke-rows', 'error', 'wrong'],
    ['counts-differ', 'warning', 'score'],
    ['due-invalid', 'warning', 'workbook'],
    ['note-cut', 'warning', 'workbook'],
    ['comments-read', 'info', 'workbook'],
    ['answer-struck', 'warning', 'score'],
    ['unit-file-misnamed', 'warning', 'score'],
    ['zero-of-zero', 'info', 'score'],
    ['recap-weight', 'warning', 'workbook'],
    ['evidence-link-invalid', 'warning', 'workbook'],
    ['evidence-missing', 'warning', 'evidence'],
    ['evidence-missing', 'error', 'evidence'],
    ['prerequisite-excused', 'info', 'prerequisite'],
    ['unit-data-differs', 'warning', 'prerequisite'],
    ['prerequisite-invalid', 'error', 'wrong'],
  ] as const)('%s as %s: %s', (code, severity, group) => expect(finding(code, severity)).toBe(group));
  test('stand in the order in which people deal with them', () =>
    expect(shortGroups.slice(0, 3)).toEqual(['wrong', 'blank', 'score']));
  test('a prerequisite is not said to touch the score, and comes after what is blank', async () => {
    const { stdout } = await runCase('periksa setengah/lembar-kerja.yaml', fixtures);
    expect(stdout).toMatch(
      /1\. Isi yang kosong[\s\S]*\d\. Lihat prasyarat dan data unit, di luar nilai: 1 temuan/,
    );
    expect(stdout).not.toContain('memengaruhi nilai');
  });
});
