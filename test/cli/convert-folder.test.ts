import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPortalRb } from '../../src/worksheet/portalrb/portalrb.js';
import { folderWith } from '../support/bin.js';
import { cli } from '../support/cli.js';
import { official } from '../support/instruments.js';
import { sideOf } from '../support/worksheets.js';

const answer = (letter: string) => `jawaban:\n  A.I.1.i.b: ${letter}\n`;
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Three worksheets of an institution, and a list of its units. */
function institution(list: string, more: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({
    'unit/satu.yaml': `unit: { id: lain, nama: Lama, tahun: 2025, target: WBK }\n${answer('A')}`,
    'unit/dalam/dua.yaml': `unit: { id: U-2, nama: Dua, target: WBBM }\n${answer('B')}`,
    'unit/tiga.yaml': `unit: { id: U-3, nama: Tiga, target: WBK, afirmasi: ya }\n${answer('C')}`,
    'daftar.yaml': list,
    ...more,
  });
  folders.push(folder);
  const run = (...extra: string[]) => {
    const units = extra.includes('--units') ? [] : ['--units', 'daftar.yaml'];
    return cli(['convert', 'unit', ...units, '--portalrb', 'paket', ...extra], { cwd: folder });
  };
  const text = (name: string) => readFileSync(path.join(folder, 'paket', name), 'utf8');
  const exists = (name: string) => existsSync(path.join(folder, 'paket', name));
  return { run, text, exists, isWritten: () => existsSync(path.join(folder, 'paket')) };
}

const list = `tahun: 2026
unit:
  - { berkas: satu.yaml, id: U-1, nama: Satu }
  - { berkas: dalam\\dua.yaml }
  - { berkas: tiga.yaml }
`;

describe('lke convert FOLDER --units LIST --portalrb OUT', () => {
  test('writes both lists of proposals and the answers of every unit', async () => {
    const { run, text } = institution(list);
    const out = await run();
    expect([out.status, out.stdout.split('\n').length]).toEqual([0, 4]);
    expect(out.stderr).toContain('3 unit (2 diusulkan WBK, 1 WBBM)');
    expect(JSON.parse(text('pengusulan/unit-wbk.json'))).toEqual({
      tahun: 2026,
      units: [
        { id: 'U-1', nama: 'Satu', kategori: 'WBK', afirmasi: false },
        { id: 'U-3', nama: 'Tiga', kategori: 'WBK-AFIRMASI', afirmasi: true },
      ],
    });
    expect(JSON.parse(text('pengusulan/unit-wbbm.json')).units).toEqual([
      { id: 'U-2', nama: 'Dua', kategori: 'WBBM', afirmasi: false },
    ]);
    for (const [id, letter] of ['U-1 A', 'U-2 B', 'U-3 C'].map(
      (pair) => pair.split(' ') as [string, string],
    )) {
      const back = readPortalRb(text(`lke/jawaban-unit/${id}.json`), 'x.json', official());
      expect(back.unit).toMatchObject({ id, year: 2026 });
      expect(sideOf(back, 'A.I.1.i.b').value?.raw).toBe(letter);
    }
    expect((await run()).status).toBe(2);
    expect((await run('--force')).status).toBe(0);
  });
  test('takes a list in every form that a recap takes, with names from the folder or from the list', async () => {
    const csv =
      'berkas;id;nama;tahun\nunit/satu.yaml;U-1;Satu;2026\ndalam/dua.yaml;;;2026\ntiga.yaml;;;2026\n';
    const { run, text } = institution('', { 'daftar.csv': csv });
    expect((await run('--units', 'daftar.csv')).status).toBe(0);
    const asYaml = institution(list);
    await asYaml.run();
    for (const name of ['pengusulan/unit-wbk.json', 'pengusulan/unit-wbbm.json', 'lke/jawaban-unit/U-1.json'])
      expect(text(name)).toBe(asYaml.text(name));
  });
  test('worksheets that are not in the list are named, and left out', async () => {
    const { run, text } = institution(list.replace('  - { berkas: tiga.yaml }\n', ''));
    const out = await run();
    expect(out.status).toBe(0);
    expect(out.stderr).toContain('tidak ikut: tiga.yaml');
    expect(text('pengusulan/unit-wbk.json')).not.toContain('U-3');
  });
  test.each([
    ['no id', list.replace('id: U-1, ', ''), { 'unit/satu.yaml': answer('A') }, 'satu.yaml', '"id"'],
    ['one id twice', list.replace('U-1', 'u-2'), {}, 'dua.yaml', 'U-2'],
    ['an id that leads elsewhere', list.replace('U-1', '../x'), {}, 'satu.yaml', '../x'],
    ['no such file', list.replace('tiga', 'tigo'), {}, 'daftar.yaml', 'Maksud Anda "tiga.yaml"'],
    ['a file outside', list.replace('satu.yaml', '../daftar.yaml'), {}, 'daftar.yaml', '../daftar.yaml'],
    ['one file twice', `${list}  - { berkas: tiga.yaml, id: U-9 }\n`, {}, 'daftar.yaml', 'tiga.yaml'],
    ['an invalid answer', list, { 'unit/tiga.yaml': answer('Z') }, 'tiga.yaml', 'A.I.1.i.b'],
    ['no worksheet', list, { 'unit/tiga.yaml': 'jawaban: [' }, 'tiga.yaml', 'tiga.yaml:1'],
    ['another category', list.replace('nama: Satu', 'kategori: WBX'), {}, 'satu.yaml', 'WBX'],
    [
      'no category',
      list,
      { 'unit/tiga.yaml': `unit: { id: U-3, nama: T }\n${answer('C')}` },
      'tiga',
      'kategori',
    ],
    ['no affirmation', list.replace('nama: Satu', 'afirmasi: entah'), {}, 'satu.yaml', 'entah'],
    ['years that differ', list.replace('tahun: 2026\n', ''), {}, 'dua.yaml', 'tahun'],
    ['no units', 'tahun: 2026\n', {}, 'daftar.yaml', 'unit'],
    ['no year', list.replace('2026', '26'), {}, 'daftar.yaml', 'tahun'],
  ])('%s: refused by name, nothing written', async (_, units, more, file, said) => {
    const { run, isWritten } = institution(units, more);
    const out = await run();
    expect([out.status, out.stdout, isWritten()]).toEqual([2, '', false]);
    expect(out.stderr).toContain(file);
    expect(out.stderr).toContain(said);
    expect(out.stderr).toContain('Tidak ada yang ditulis');
  });
  test.each(['CON', 'nul', 'com1.x', 'LPT9', 'Aux'])(
    'an id that Windows keeps for itself: %s',
    async (id) => {
      const { run, isWritten } = institution(list.replace('U-1', id));
      const out = await run();
      expect([out.status, isWritten()]).toEqual([2, false]);
      expect(out.stderr).toContain(`"${id}"`);
    },
  );
  test.each(['CONTOH', 'nula', 'com', 'x.con'])('control: %s is an id', async (id) => {
    expect((await institution(list.replace('U-1', id)).run()).status).toBe(0);
  });
  test.each([
    ['a folder has the name of a list', 'pengusulan/unit-wbbm.json/x', ['--force']],
    ['a folder has the name of a list, without --force', 'pengusulan/unit-wbbm.json/x', []],
    ['a file has the name of the folder of lists', 'pengusulan', ['--force']],
    ['a file has the name of the folder of lists, without --force', 'pengusulan', []],
    ['a list is there already', 'pengusulan/unit-wbbm.json', []],
  ])('%s: nothing is written', async (_, name, more) => {
    const { run, exists } = institution(list, { [`paket/${name}`]: 'x' });
    const out = await run(...more);
    expect(out.status).toBe(2);
    expect(['U-1', 'U-2', 'U-3'].filter((id) => exists(`lke/jawaban-unit/${id}.json`))).toEqual([]);
  });
  test('answers of units that are no longer listed are told, and kept', async () => {
    const { run, exists } = institution(list, { 'paket/lke/jawaban-unit/U-9.json': '{}' });
    expect((await run()).stderr).toContain('U-9.json');
    const out = await run('--force');
    expect([out.status, exists('lke/jawaban-unit/U-9.json')]).toEqual([0, true]);
    expect(out.stderr).toMatch(/1 berkas jawaban lama.*U-9\.json/);
    expect(out.stderr).not.toContain('U-1.json');
  });
});
