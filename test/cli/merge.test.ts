import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folderWith } from '../support/bin.js';
import { cli } from '../support/cli.js';
import { readYaml, sideOf } from '../support/worksheets.js';

const portalrb = JSON.stringify({
  unit_id: '7',
  nama_unit: 'Satu',
  tahun: 2026,
  answers: [{ soal_id: '1', jawaban_unit: 'Ya', jawaban_tpi: 'Tidak', catatan_tpi: 'belum: "ada" #1' }],
});
const head = 'unit: { nama: Satu, tahun: 2026 }\n';
const folder = folderWith({
  'unit.yaml': `${head}jawaban:\n  A.I.1.i.a: Ya\n  A.I.1.i.b: B\n`,
  'tpi.json': portalrb,
  'lain.yaml': `unit: { nama: Dua }\njawaban:\n  A.I.1.i.a: { unit: Tidak, tpi: Ya }\n`,
  'rusak.yaml': 'jawaban: [',
  'asing.yaml': 'instrumen: lain\njawaban:\n  A.I.1.i.a: { tpi: Ya }\n',
});
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('lke merge', () => {
  test('writes what reads back, of any input format, and says how much', async () => {
    const ran = await cli(['merge', at('unit.yaml'), at('tpi.json'), '-o', at('hasil.yaml')]);
    expect(ran).toMatchObject({ status: 0, stdout: '' });
    expect(ran.stderr).toContain(
      'Digabung: 2 indikator dijawab unit, 1 dijawab TPI; tidak ada pertentangan.',
    );
    const back = readYaml(readFileSync(at('hasil.yaml'), 'utf8'));
    expect(back.diagnostics).toEqual([]);
    expect(back.unit).toMatchObject({ id: '7', name: 'Satu', year: 2026 });
    expect(sideOf(back, 'A.I.1.i.a').value?.raw).toBe('Ya');
    expect(sideOf(back, 'A.I.1.i.a', 'tpi')).toMatchObject({
      value: { raw: 'Tidak' },
      notes: { raw: 'belum: "ada" #1' },
    });
  });
  test('never overwrites without --force', async () => {
    const again = () => cli(['gabung', at('unit.yaml'), at('tpi.json'), '-o', at('unit.yaml')]);
    expect((await again()).status).toBe(2);
    expect(readFileSync(at('unit.yaml'), 'utf8')).toContain('A.I.1.i.b: B');
  });
  test('conflicts are named, the result is written all the same, status 1', async () => {
    const ran = await cli(['merge', at('unit.yaml'), at('lain.yaml'), '--quiet']);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('"nama" di berkas TPI ("Dua") berbeda');
    expect(ran.stderr).toContain(`${at('lain.yaml')}:3:22  A.I.1.i.a Unit`);
    expect(ran.stderr).not.toContain('Digabung');
    expect(sideOf(readYaml(ran.stdout), 'A.I.1.i.a').value?.raw).toBe('Ya');
    expect(sideOf(readYaml(ran.stdout), 'A.I.1.i.a', 'tpi').value?.raw).toBe('Ya');
  });
  test('--tpi-from unit; standard input for one of the two', async () => {
    const stdin = readFileSync(at('unit.yaml'));
    const none = await cli(['merge', at('unit.yaml'), '-'], { stdin });
    expect(none.status).toBe(2);
    expect(none.stderr).toContain('--tpi-from unit');
    const ran = await cli(['merge', at('unit.yaml'), '-', '--tpi-from', 'unit'], { stdin });
    expect(ran.status).toBe(0);
    expect(sideOf(readYaml(ran.stdout), 'A.I.1.i.b', 'tpi').value?.raw).toBe('B');
  });
  test.each([
    ['unreadable', ['unit.yaml', 'rusak.yaml'], 'rusak.yaml:1'],
    ['missing', ['unit.yaml', 'tidak.yaml'], 'tidak.yaml'],
    ['of another instrument', ['unit.yaml', 'asing.yaml'], 'asing.yaml:1:12'],
  ])('%s: status 2, nothing written', async (_, [unit, tpi], said) => {
    const ran = await cli(['merge', at(unit ?? ''), at(tpi ?? '')]);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(said);
  });
  test.each([
    [['-', '-'], 'masukan standar'],
    [['a', 'b', '-o', 'x.xlsx'], '.yaml, .yml'],
    [['a', 'b', '--tpi-from', 'x'], 'tpi, unit'],
    [['a'], 'tpi'],
  ])('usage %j', async (args, said) => {
    const ran = await cli(['merge', ...args]);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(said);
  });
});
