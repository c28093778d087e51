import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { folderWith } from '../support/bin.js';
import { cli } from '../support/cli.js';

const about =
  'unit: { id: U-7, nama: Puskesmas Satu, tahun: 2026 }\nprasyarat: { opini_bpk: WDP, lhkpn_persen: 90 }';
const blank = 'unit: { nama: , instansi: }\nprasyarat: { opini_bpk: }\n';
const folder = folderWith({
  'satu.yaml': `${about}\njawaban:\n  A.I.1.i.a: Ya\n`,
  'tpi.yaml': 'jawaban:\n  A.I.1.i.a: { tpi: Ya }\n',
  'kosong.yaml': 'jawaban:\n  A.I.1.i.a: Ya\n',
  'lain.unit.yaml': 'unit: { nama: Puskesmas Dua }\nprasyarat: { opini_bpk: WTP, sakip_instansi: B }\n',
  'sama.unit.yaml': 'unit: { nama: "puskesmas  SATU" }\nprasyarat: { opini_bpk: wdp }\n',
  'kosong.unit.yaml': blank,
});
afterAll(() => rmSync(folder, { recursive: true }));
const run = (line: string) => cli(line.split(' '), { cwd: folder });

describe('what a file of unit data replaces is told wherever the worksheet is written anew', () => {
  test.each(['yaml', 'xlsx'])('as %s', async (to) => {
    const line = `konversi satu.yaml hasil.${to} --force --unit lain.unit.yaml`;
    const { status, stderr } = await run(line);
    expect([status, stderr]).toEqual([0, expect.stringContaining('2 hal tidak ikut utuh')]);
    expect(stderr).toContain('"nama" di sini "Puskesmas Satu"');
    expect(stderr).toContain('"opini_bpk" di sini "WDP"');
    expect((await run(`${line} --strict`)).status).toBe(1);
  });

  test('as PortalRB JSON', async () => {
    const { stderr } = await run('konversi satu.yaml hasil.json --force --unit lain.unit.yaml');
    expect(stderr).toContain('"nama" di sini "Puskesmas Satu"');
  });

  test('by merging', async () => {
    const { stderr } = await run('gabung satu.yaml tpi.yaml -o gabung.yaml --force --unit lain.unit.yaml');
    expect(stderr).toContain('"opini_bpk" di sini "WDP"');
  });

  test.each(['sama', 'kosong'])('nothing by %s.unit.yaml', async (name) => {
    const { status, stderr } = await run(
      `konversi satu.yaml hasil.yaml --force --strict --unit ${name}.unit.yaml`,
    );
    expect([status, stderr]).toEqual([0, expect.stringContaining('semuanya ikut')]);
  });
});

test.each([
  [
    'satu.yaml --unit lain.unit.yaml',
    'Diambil dari lain.unit.yaml: 1 data unit dan 2 prasyarat; selebihnya dari lembar kerja.',
  ],
  ['kosong.yaml --unit lain.unit.yaml', 'Diambil dari lain.unit.yaml: 1 data unit dan 2 prasyarat.'],
  ['satu.yaml --unit kosong.unit.yaml', 'kosong.unit.yaml masih kosong: tidak ada yang diambil darinya.'],
])('%s says what is taken from the file', async (line, said) => {
  for (const command of ['nilai', 'periksa', 'rencana'])
    expect((await run(`${command} ${line}`)).stdout.replace(/\s+/g, ' ')).toContain(said);
});

describe('where prerequisites can be given', () => {
  test.each([
    ['yaml', 'Isi bagian "prasyarat" lembar kerja, atau pakai --unit BERKAS.'],
    ['xlsx', /Isi di Ringkasan!L\d+:L\d+\./],
  ])('in our own %s', async (to, said) => {
    await run(`konversi kosong.yaml isi.${to} --force`);
    const { stdout } = await run(`nilai isi.${to}`);
    expect(stdout.replace(/\n {2}/g, ' ')).toMatch(said);
  });

  test('in a blank file beside PortalRB JSON', async () => {
    await run('konversi satu.yaml kosong.json --force');
    const { stdout } = await run('nilai kosong.json');
    expect(stdout).toContain('kosong.unit.yaml masih kosong; isi berkas itu.');
  });
});
