import { describe, expect, test } from 'vitest';
import { adviceFindings } from '../../src/eligibility/advice.js';
import { judgePrerequisites } from '../../src/eligibility/prerequisites.js';
import { builtinInstrument, defaultInstrumentId } from '../../src/instrument/builtin.js';
import { readUnitFile } from '../../src/worksheet/yaml/unit-file.js';

const instrument = builtinInstrument(defaultInstrumentId);
if (!instrument) throw new Error('no instrument');

const met = {
  opini_bpk: 'WTP',
  sakip_instansi: 'AA',
  indeks_rb: 'AA',
  maturitas_spip: '3',
  tlhp_persen: '100',
  lhkpn_persen: '100',
  lhkan_persen: '100',
  lama_pembangunan_tahun: '3',
  sakip_unit: 'A',
  layanan_utama: 'ya',
  sudah_wbk: 'ya',
};

function found(prerequisites: Readonly<Record<string, string>>, unit: Readonly<Record<string, string>> = {}) {
  const lines = (of: Readonly<Record<string, string>>) => Object.entries(of).map(([k, v]) => `  ${k}: ${v}`);
  const text = ['unit:', '  nama: X', ...lines(unit), 'prasyarat:', ...lines(prerequisites), ''].join('\n');
  const file = readUnitFile(text, 'x.unit.yaml', instrument as NonNullable<typeof instrument>);
  expect(file.diagnostics).toEqual([]);
  const worksheet = { ...file, origin: { path: 'x' } } as never;
  const results = judgePrerequisites(instrument as NonNullable<typeof instrument>, worksheet);
  const findings = adviceFindings(instrument as NonNullable<typeof instrument>, worksheet, results);
  return { results, codes: findings.map(({ code, params }) => `${code} ${Object.values(params).join(' ')}`) };
}

describe('years of WBK', () => {
  test.each<[string, string[]]>([
    ['0', ['prerequisite-advised lama_wbk_tahun 0 2 wbbm']],
    ['1', ['prerequisite-advised lama_wbk_tahun 1 2 wbbm']],
    ['1,5', ['prerequisite-advised lama_wbk_tahun 1,5 2 wbbm']],
    ['2', []],
    ['10', []],
    // told as no value of this key, by its own finding
    ['dua', []],
  ])('%s', (years, expected) => {
    const { codes, results } = found(
      { ...met, lama_wbk_tahun: years },
      { jenis_instansi: 'pemda', target: 'WBBM' },
    );
    expect(codes).toEqual(expected);
    // no verdict changes by it
    expect(results).toEqual(found(met, { jenis_instansi: 'pemda', target: 'WBBM' }).results);
    expect(results.map(({ passed }) => passed)).toEqual([true, true]);
  });
  test('not known: told where WBBM is aimed at and everything else is met', () => {
    const open = ['prerequisite-advised lama_wbk_tahun  2 wbbm'];
    expect(found(met, { jenis_instansi: 'pemda', target: 'WBBM' }).codes).toEqual(open);
    expect(found(met, { jenis_instansi: 'pemda', target: 'WBK' }).codes).toEqual([]);
    expect(found({ ...met, sudah_wbk: 'tidak' }, { jenis_instansi: 'pemda', target: 'WBBM' }).codes).toEqual(
      [],
    );
    expect(found({}, { target: 'WBBM' }).codes).toEqual([]);
  });
});

describe('affirmation units', () => {
  const of = (key: string, value: string, type = 'pemda') =>
    found({ ...met, [key]: value }, { jenis_instansi: type }).codes;
  test('a failing prerequisite of a pemda has a note for WBK, and stays not met', () => {
    expect(of('opini_bpk', 'WDP')).toEqual(['prerequisite-excused opini_bpk wbk']);
    const { results } = found({ ...met, opini_bpk: 'WDP' }, { jenis_instansi: 'pemda' });
    expect(results.map(({ passed }) => passed)).toEqual([false, false]);
  });
  test.each<[string, string, string]>([
    ['opini_bpk', 'WDP', 'kementerian-lembaga'],
    ['tlhp_persen', '90', 'pemda'],
    ['sakip_unit', 'C', 'pemda'],
    ['opini_bpk', 'WTP', 'pemda'],
    // enough for WBK, too little for WBBM, which nobody is let off
    ['sakip_instansi', 'B', 'pemda'],
  ])('none for %s: %s of a %s', (key, value, type) => expect(of(key, value, type)).toEqual([]));
});
