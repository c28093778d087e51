import { describe, expect, test } from 'vitest';
import { judgePrerequisites, prerequisiteFaults } from '../../src/eligibility/prerequisites.js';
import { official } from '../support/instruments.js';
import { worksheetFrom } from '../support/worksheets.js';

type Given = Record<string, string>;

function judged(prerequisites: Given, institutionType: string | null = null, predicate = 'wbk') {
  const worksheet = worksheetFrom({}, { prerequisites, unit: { institutionType } });
  const result = judgePrerequisites(official(), worksheet).find((p) => p.predicate === predicate);
  if (!result) throw new Error(predicate);
  return result;
}

const passed = (id: string, raw: string, predicate = 'wbk', type: string | null = 'pemda') =>
  judged({ [id]: raw }, type, predicate).items.find((item) => item.id === id)?.passed;

const complete: Given = {
  opini_bpk: 'WTP',
  sakip_instansi: 'BB',
  indeks_rb: 'B',
  maturitas_spip: '3',
  tlhp_persen: '100',
  lhkpn_persen: '100',
  lhkan_persen: '100',
  lama_pembangunan_tahun: '1',
  sakip_unit: 'BB',
  layanan_utama: 'ya',
  sudah_wbk: 'ya',
};

describe('each prerequisite at its mark (docs/aturan.md)', () => {
  test.each([
    ['opini_bpk', 'WTP', true, true],
    ['opini_bpk', 'wtp', true, true],
    ['opini_bpk', 'WTP-DPP', false, false],
    ['opini_bpk', 'WDP', false, false],
    ['opini_bpk', 'TW', false, false],
    ['opini_bpk', 'TMP', false, false],
    ['sakip_instansi', 'CC', false, false],
    ['sakip_instansi', 'B', true, false],
    ['sakip_instansi', 'BB', true, true],
    ['sakip_instansi', 'A-', true, true],
    ['sakip_instansi', 'AA', true, true],
    ['maturitas_spip', '3', true, true],
    ['maturitas_spip', '2,99', false, false],
    ['maturitas_spip', '5', true, true],
    ['tlhp_persen', '100', true, true],
    ['tlhp_persen', '100%', true, true],
    ['tlhp_persen', '99,99', false, false],
    ['tlhp_persen', '99.999999999999999', false, false],
    ['lhkpn_persen', '0', false, false],
    ['lhkan_persen', '100,00 %', true, true],
    ['lama_pembangunan_tahun', '1', true, true],
    ['lama_pembangunan_tahun', '0,5', false, false],
    ['lama_pembangunan_tahun', '12', true, true],
    ['sakip_unit', 'B', true, false],
    ['sakip_unit', 'BB', true, true],
    ['layanan_utama', 'ya', true, true],
    ['layanan_utama', 'Yes', true, true],
    ['layanan_utama', 'tidak', false, false],
    ['sudah_wbk', 'ya', undefined, true],
    ['sudah_wbk', 'tidak', undefined, false],
  ])('%s %s: WBK %s, WBBM %s', (id, raw, wbk, wbbm) => {
    expect([passed(id, raw, 'wbk'), passed(id, raw, 'wbbm')]).toEqual([wbk, wbbm]);
  });
});

describe('indeks RB depends on the kind of institution', () => {
  test.each([
    ['pemda', 'CC', true, false],
    ['pemda', 'C', false, false],
    ['pemda', 'B', true, true],
    ['kementerian-lembaga', 'CC', false, false],
    ['kementerian-lembaga', 'B', true, false],
    ['kementerian-lembaga', 'BB', true, true],
    [null, 'AA', null, null],
  ])('%s %s: WBK %s, WBBM %s', (type, raw, wbk, wbbm) => {
    expect([passed('indeks_rb', raw, 'wbk', type), passed('indeks_rb', raw, 'wbbm', type)]).toEqual([
      wbk,
      wbbm,
    ]);
  });
});

describe('a list of them', () => {
  test('is passed when every one is', () => {
    expect(judged(complete, 'pemda').passed).toBe(true);
    expect(judged(complete, 'pemda', 'wbbm').passed).toBe(true);
  });
  test('is not evaluated, never passed, while one is unknown', () => {
    const { opini_bpk: _, ...rest } = complete;
    expect(judged(rest, 'pemda').passed).toBeNull();
    expect(judged({}).passed).toBeNull();
    expect(judged(complete, null).passed).toBeNull();
  });
  test('is false as soon as one is, whatever is unknown', () => {
    expect(judged({ opini_bpk: 'WDP' }).passed).toBe(false);
  });
  test('already holding WBK is asked for WBBM alone', () => {
    expect(judged({}).items.map((item) => item.id)).not.toContain('sudah_wbk');
    expect(judged({}, null, 'wbbm').items).toHaveLength(11);
  });
});

describe('values that nothing can be judged by are faults and not evaluated', () => {
  test.each([
    ['opini_bpk', 'baik'],
    ['sakip_unit', 'B+'],
    ['sakip_unit', '70'],
    ['maturitas_spip', '6'],
    ['maturitas_spip', '-1'],
    ['maturitas_spip', '60%'],
    ['tlhp_persen', '101'],
    ['tlhp_persen', '-5'],
    ['tlhp_persen', 'semua'],
    ['lama_pembangunan_tahun', 'dua'],
    ['layanan_utama', 'mungkin'],
    ['sudah_wbk', '1'],
  ])('%s: %s', (id, raw) => {
    const worksheet = worksheetFrom({}, { prerequisites: { [id]: raw } });
    const faults = prerequisiteFaults(official(), worksheet);
    expect(faults.map((f) => [f.code, (f.params as { key: string }).key])).toEqual([
      ['prerequisite-invalid', id],
    ]);
    expect(passed(id, raw, 'wbbm')).toBeNull();
  });
  test('what needs the kind of institution to be judged says so', () => {
    const worksheet = worksheetFrom({}, { prerequisites: { indeks_rb: 'B' } });
    expect(prerequisiteFaults(official(), worksheet).map((f) => f.code)).toEqual(['prerequisite-needs-type']);
  });
  test('a percentage as a spreadsheet stores it is told', () => {
    const worksheet = worksheetFrom({}, { prerequisites: { tlhp_persen: '0,985' } });
    expect(prerequisiteFaults(official(), worksheet)[0]?.params).toMatchObject({ proposed: '98.5' });
  });
  test('sound values are no faults', () => {
    const worksheet = worksheetFrom({}, { prerequisites: complete, unit: { institutionType: 'pemda' } });
    expect(prerequisiteFaults(official(), worksheet)).toEqual([]);
  });
});
