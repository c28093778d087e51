import { describe, expect, test } from 'vitest';
import { shortGroupOf, shortGroups } from '../../../src/report/check/short-groups.js';
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
    ['zero-of-zero', 'info', 'score'],
    ['recap-weight', 'warning', 'workbook'],
    ['evidence-link-invalid', 'warning', 'workbook'],
    ['evidence-missing', 'warning', 'evidence'],
    ['evidence-missing', 'error', 'evidence'],
  ] as const)('%s as %s: %s', (code, severity, group) => expect(finding(code, severity)).toBe(group));
  test('stand in the order in which people deal with them', () => expect(shortGroups[0]).toBe('wrong'));
});
