import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { readUnitFile, withUnitFile } from '../../src/worksheet/yaml/unit-file.js';
import { official } from '../support/instruments.js';
import { readYaml } from '../support/worksheets.js';

const sheet = `unit: { id: U-1, nama: Puskesmas Contoh, instansi: Pemerintah Kabupaten Contoh, tahun: 2026, target: WBK }
prasyarat: { indeks_rb: CC, maturitas_spip: 3, sakip_unit: A-, sudah_wbk: tidak }
jawaban: { A.I.1.i.a: Ya }
`;

const isDifference = (d: Diagnostic): d is Diagnostic<'unit-data-differs'> => d.code === 'unit-data-differs';

const told = (unitFile: string) => {
  const file = readUnitFile(unitFile, 'LKE.unit.yaml', official());
  const { diagnostics, ...worksheet } = withUnitFile(readYaml(sheet), file);
  return { worksheet, found: diagnostics.filter(isDifference) };
};

describe('what the worksheet and the unit file say otherwise', () => {
  test.each([
    ['nothing', 'unit: { nama: Puskesmas Contoh }', []],
    ['letter case, blanks and punctuation', 'unit: { nama: "PUSKESMAS  contoh." }', []],
    ['what only one of them says', 'unit: { jenis_instansi: pemda }\nprasyarat: { opini_bpk: WTP }', []],
    ['a number written otherwise', 'prasyarat: { maturitas_spip: "3,0" }', []],
    ['a blank', 'unit: { nama: }\nprasyarat: { indeks_rb: }', []],
    ['the name', 'unit: { nama: Puskesmas Lain }', ['nama: Puskesmas Contoh, Puskesmas Lain']],
    ['the year', 'unit: { tahun: 2025 }', ['tahun: 2026, 2025']],
    ['the target', 'unit: { target: wbbm }', ['target: WBK, WBBM']],
    ['the number', 'unit: { id: U-2 }', ['id: U-1, U-2']],
    [
      'two of them, with a prerequisite',
      'unit: { instansi: Pemerintah Kota Lain }\nprasyarat: { indeks_rb: BB, sudah_wbk: ya }',
      [
        'instansi: Pemerintah Kabupaten Contoh, Pemerintah Kota Lain',
        'indeks_rb: CC, BB',
        'sudah_wbk: tidak, ya',
      ],
    ],
    ['a grade with its sign', 'prasyarat: { sakip_unit: A }', ['sakip_unit: A-, A']],
    ['a number', 'prasyarat: { maturitas_spip: 30 }', ['maturitas_spip: 3, 30']],
  ])('%s', (_, unitFile, expected) => {
    expect(
      told(unitFile).found.map(({ params }) => `${params.key}: ${params.found}, ${params.kept}`),
    ).toEqual(expected);
  });

  test('it is told at the place in the worksheet, with the place of what counts', () => {
    const { found, worksheet } = told('unit:\n  target: WBBM\n');
    expect(worksheet.unit.target).toBe('WBBM');
    expect(found[0]?.origin).toEqual({ path: 'w.yaml', line: 1, column: 102 });
    expect(found[0]?.params).toMatchObject({ place: 'LKE.unit.yaml:2:11' });
  });
});
