import { describe, expect, test } from 'vitest';
import { misnamedUnitFile, unitFileBeside, unitFilesAmong } from '../../src/source/unit-files.js';

const found = (worksheet: string, ...names: string[]) =>
  misnamedUnitFile(worksheet, unitFilesAmong([worksheet, ...names]));

test.each([
  ['LKE.xlsx', 'LKE.unit.yaml'],
  ['a/LKE 2026.json', 'a/LKE 2026.unit.yaml'],
  ['Puskesmas No.Sukamaju', 'Puskesmas No.Sukamaju.unit.yaml'],
])('unit data of %s are looked for in %s', (worksheet, expected) =>
  expect(unitFileBeside(worksheet)).toBe(expected),
);

describe('a unit file that is nearly called as it has to be', () => {
  test.each([
    'LKE 2026.unit.yml',
    'LKE 2026.unit.yaml.txt',
    'LKE 2026.unit.yml.txt',
    'LKE 2026.xlsx.unit.yaml',
    'lke-2026.unit.yaml',
    'LKE_2026_unit.yaml',
    'LKE 2026 unit.yaml',
    'Lke2026.UNIT.YAML',
    'LKE 2026.unit.yaml.yaml',
    'LKE 2026.unit.yml.yaml',
    'LKE 2026.unit (1).yaml',
    'LKE 2026.unit(2).yaml',
    'LKE 2026.unit - Copy.yaml',
    'LKE 2026.unit - Salinan (2).yaml',
    'LKE 2026.unit.yaml (1)',
    'LKE 2026.unit.yaml.docx',
    'LKE 2026.unit (1).yaml.txt',
    'LKE 2026.unit.txt',
  ])('%s', (name) => {
    expect(found('LKE 2026.xlsx', name)).toBe(name);
    // also where others lie beside it
    expect(found('LKE 2026.xlsx', name, 'LKE 2025.xlsx', 'lain.xlsx', 'lain.unit.yaml')).toBe(name);
  });
  test('of several, the first by name', () =>
    expect(found('LKE 2026.xlsx', 'lke_2026.unit.yaml', 'lke-2026.unit.yaml')).toBe('lke-2026.unit.yaml'));
  test('the only one beside the only worksheet, whatever it is called', () =>
    expect(found('LKE.xlsx', 'puskesmas.unit.yaml')).toBe('puskesmas.unit.yaml'));
});

describe('none is meant', () => {
  test.each<[string, string[]]>([
    ['by one of another year', ['LKE 2025.unit.yaml', 'LKE 2025.xlsx']],
    ['by one of another year that has lost its worksheet', ['LKE 2025.unit.yaml', 'lain.xlsx']],
    ['by the configuration', ['lke.config.yaml']],
    ['by another worksheet', ['LKE 2026.yaml']],
    ['by a schema', ['unit.schema.json']],
    ['by notes', ['LKE 2026 unit.txt', 'LKE 2026.unit.pdf', 'LKE 2026 unit kerja.yaml']],
    ['by its own workbook', ['LKE 2026.unit.xlsx']],
    ['where there is nothing', []],
  ])('%s', (_, names) => expect(found('LKE 2026.xlsx', ...names)).toBeNull());
});
