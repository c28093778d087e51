import { describe, expect, test } from 'vitest';
import { checkSchema } from '../../src/report/check/check-schema.js';
import { failureSchema } from '../../src/report/failure/failure-schema.js';
import { answers, best, check, put, run, status, useFolder } from './policy-folder.js';

useFolder();

const accreditation = `prerequisites:
  - id: akreditasi
    level: unit
    label: { id: Akreditasi, en: Accreditation }
    kind: grade
    grades: [C, B, A]
    minimum: { wbk: A, wbbm: A }
`;
const requirement = `requirements:
  - { id: ipak-internal, label: { id: IPAK internal, en: House IPAK }, nodes: [B.I.a], minimum: { wbk: 17, wbbm: 17 } }
`;
const withPrerequisites = (lines: string) => `${best}prasyarat:\n${lines}`;

describe('house rules', () => {
  test.each<[string, string, string, number]>([
    ['a requirement that is met', requirement, best, 0],
    [
      'a requirement that is missed, with every mark of the regulation met',
      requirement,
      answers({ 'B.I.a': '3.8' }),
      1,
    ],
    ['a prerequisite that is met', accreditation, withPrerequisites('  akreditasi: A\n'), 0],
    ['a prerequisite that is false', accreditation, withPrerequisites('  akreditasi: B\n'), 1],
    ['a prerequisite that is not evaluated', accreditation, best, 0],
  ])('%s', async (_, config, worksheet, expected) => {
    put('lke.config.yaml', config);
    put('w.yaml', worksheet);
    expect(await status('w.yaml', '--gate', 'wbk', '--evidence', 'off')).toBe(expected);
  });
  test('not evaluated is never called met', async () => {
    const whole = [
      'opini_bpk: WTP',
      'sakip_instansi: A',
      'indeks_rb: A',
      'maturitas_spip: 5',
      'tlhp_persen: 100',
      'lhkpn_persen: 100',
      'lhkan_persen: 100',
      'lama_pembangunan_tahun: 3',
      'sakip_unit: A',
      'layanan_utama: ya',
      'sudah_wbk: ya',
    ];
    const lines = whole.map((line) => `  ${line}\n`).join('');
    put('w.yaml', withPrerequisites(lines).replace(/^/, 'unit: { jenis_instansi: pemda }\n'));
    const headline = async () => (await run(['score', 'w.yaml'])).stdout;
    expect(await headline()).toMatch(/WBK: +memenuhi WBK/);
    const gate = async () => (await check('w.yaml', '--gate', 'wbk', '--evidence', 'off')).stdout;
    expect(await gate()).toMatch(/Syarat lulus WBK: lolos\n/);
    put('lke.config.yaml', accreditation);
    expect(await gate()).toContain('Syarat lulus WBK: lolos; 1 prasyarat belum dinilai');
    expect(await headline()).not.toMatch(/WBK: +memenuhi WBK/);
    expect(await headline()).toContain('1 prasyarat belum dinilai');
    put('lke.config.yaml', requirement.replaceAll(': 17', ': 18'));
    expect(await status('w.yaml', '--gate', 'wbk')).toBe(2);
  });
  test.each([
    ['takes the id of one of the regulation, to lower it', requirement.replace('ipak-internal', 'total')],
    ['asks for a node that is not there', requirement.replace('B.I.a', 'B.I.z')],
    ['asks for more than there is', requirement.replace('wbk: 17', 'wbk: 18')],
    ['speaks of an unknown predicate', requirement.replace('wbk:', 'wkb:')],
  ])('a rule that %s is refused at its place', async (_, config) => {
    put('lke.config.yaml', config);
    const ran = await check('baik.yaml', '--format', 'json');
    expect(ran.status).toBe(2);
    const [file] = checkSchema.parse(JSON.parse(ran.stdout)).files;
    const { diagnostics } = failureSchema.parse(file);
    expect(diagnostics[0]?.location).toMatchObject({ path: 'lke.config.yaml', line: 2 });
  });
});
