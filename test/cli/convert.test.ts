import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { platform } from '../../src/cli/platform.js';
import { readWorkbook } from '../../src/workbook/read.js';
import { readPortalRb } from '../../src/worksheet/portalrb/portalrb.js';
import { folderWith } from '../support/bin.js';
import { cli } from '../support/cli.js';
import { contentOf } from '../support/contents.js';
import { official } from '../support/instruments.js';
import { readBook } from '../support/own-books.js';
import { readYaml, sideOf } from '../support/worksheets.js';

const yaml = `unit: { id: U-7, nama: "=Satu & <Dua>", tahun: 2026, target: WBK }
prasyarat: { opini_bpk: WTP }
jawaban:
  A.I.1.i.a: { unit: Ya, tpi: Tidak, catatan: "dua\\nbaris", bukti: ["https://contoh.go.id/a", "rak 7"], upaya: 3, tenggat: 2026-12-31 }
  A.I.1.i.b: B
  B.I.a: 3.72
`;
const folder = folderWith({
  'a.yaml': yaml,
  'salah.yaml': 'unit: { id: U-8, tahun: 2026 }\njawaban:\n  A.I.1.i.a: Z\n',
  'lama.json': '{}',
  'rumah.yaml': `prerequisites:
  - { id: akreditasi, level: unit, label: { id: "Akreditasi unit", en: "Accreditation" }, kind: grade,
      grades: [C, B, A], minimum: { wbk: A, wbbm: A } }
requirements:
  - { id: dua-area, label: { id: "Dua area pertama", en: "First two areas" }, nodes: [A.I.1, A.I.2], minimum: { wbk: 5, wbbm: 6 } }
`,
  'rumah-isi.yaml': `${yaml.replace('opini_bpk: WTP', 'opini_bpk: WTP, akreditasi: B')}`,
});
symlinkSync(path.join(folder, 'a.yaml'), path.join(folder, 'tautan.yaml'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (line: string, stdin = '') => cli(line.split(' '), { cwd: folder, stdin });
const file = (name: string) => readFileSync(path.join(folder, name));
const asRead = contentOf(readYaml(yaml));

/** Every text of a workbook, or of one of its sheets. */
async function textsIn(name: string, only?: number): Promise<string[]> {
  const { sheets } = await readWorkbook(file(name), platform);
  return sheets.flatMap(({ rows }, i) =>
    only !== undefined && i !== only
      ? []
      : rows.flatMap(({ cells }) =>
          cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])),
        ),
  );
}

describe('lke convert IN OUT', () => {
  test('to our workbook and back to YAML loses nothing', async () => {
    const out = await run('convert a.yaml b.xlsx');
    expect([out.status, out.stdout]).toEqual([0, '']);
    expect(out.stderr).toContain('Ditulis: b.xlsx');
    expect(out.stderr).toContain('3 indikator dijawab unit, 1 dijawab TPI; semuanya ikut');
    expect(contentOf(await readBook(file('b.xlsx'), official()))).toEqual(asRead);
    expect((await run('konversi b.xlsx c.yaml')).status).toBe(0);
    expect(contentOf(readYaml(file('c.yaml').toString()))).toEqual(asRead);
  });
  test('what the target cannot hold is named, also with --strict, which gives status 1; errors alone with --quiet', async () => {
    const out = await run('convert a.yaml d.json');
    expect(out.status).toBe(0);
    for (const said of ['opini_bpk', 'Upaya', 'Tenggat', 'target']) expect(out.stderr).toContain(said);
    const strict = await run('convert a.yaml - --to portalrb --strict --quiet');
    expect([strict.status, strict.stderr]).toEqual([1, '']);
    expect(strict.stdout).toBe(file('d.json').toString());
    const back = readPortalRb(strict.stdout, 'd.json', official());
    expect(sideOf(back, 'A.I.1.i.a', 'tpi').value?.raw).toBe('Tidak');
    expect(sideOf(back, 'B.I.a').value?.raw).toBe('3.72');
  });
  test('standard input to standard output, also a workbook; never to a screen', async () => {
    const out = await run('convert - - --to xlsx --stdin-name x.yaml', yaml);
    expect(out.status).toBe(0);
    const book = await readWorkbook(out.bytes, platform);
    expect(book.sheets.map(({ name }) => name)).toContain('Ringkasan');
    const screen = await cli(['convert', 'a.yaml', '-', '--to', 'xlsx'], { cwd: folder, columns: 80 });
    expect([screen.status, screen.stdout]).toEqual([2, '']);
  });
  test('an existing file is kept without --force', async () => {
    expect((await run('convert a.yaml lama.json')).status).toBe(2);
    expect(file('lama.json').toString()).toBe('{}');
    expect((await run('convert a.yaml lama.json --force')).status).toBe(0);
    expect(file('lama.json').toString()).toContain('"U-7"');
  });
  test.each(['a.yaml', './a.yaml', 'tautan.yaml'])('the input is no output, also as %s', async (name) => {
    for (const force of ['', ' --force']) {
      const out = await run(`convert a.yaml ${name}${force}`);
      expect(out.status).toBe(2);
      expect(out.stderr).toContain('berkas masukan');
    }
    expect(file('a.yaml').toString()).toBe(yaml);
  });
  test.each([
    ['convert a.yaml hasil.docx', '.docx'],
    ['convert a.yaml', '--units'],
    ['convert a.yaml x.yaml --portalrb y', '--units'],
    ['convert tidak-ada.yaml x.json', 'tidak-ada.yaml'],
  ])('%s: status 2', async (line, said) => {
    const out = await run(line);
    expect([out.status, out.stdout]).toEqual([2, '']);
    expect(out.stderr).toContain(said);
  });
  test('a wrong answer goes on as it is to YAML and our workbook, and never to PortalRB', async () => {
    const out = await run('convert salah.yaml e.xlsx');
    expect(out.status).toBe(0);
    expect(sideOf(await readBook(file('e.xlsx'), official()), 'A.I.1.i.a').value?.raw).toBe('Z');
    const refused = await run('convert salah.yaml f.json');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('A.I.1.i.a');
    expect(() => file('f.json')).toThrow();
  });
});

describe('lke init LKE.xlsx', () => {
  test('is a blank workbook with what is known of the unit', async () => {
    const out = await run('init g.xlsx --name Satu --year 2026 --target wbbm --zero-division zero');
    expect(out.status).toBe(0);
    const { answers, unit, zeroDivision } = await readBook(file('g.xlsx'), official());
    expect(unit).toMatchObject({ name: 'Satu', year: 2026, target: 'WBBM' });
    expect(zeroDivision?.value).toBe('zero');
    expect([...answers.values()].filter(({ sides }) => sides.unit.value)).toEqual([]);
    expect((await run('init g.xlsx')).status).toBe(2);
  });
  test('in English, with the words of the instrument in it', async () => {
    expect((await run('init h.xlsx --lang en')).status).toBe(0);
    const texts = await textsIn('h.xlsx');
    for (const text of ['Unit answer', 'Due date', 'Summary'])
      expect(texts.some((found) => found.includes(text))).toBe(true);
    expect(
      texts.filter((text) => /^(Jawaban unit|Catatan TPI|Bukti dukung|Kurang|Keadaan|Tenggat)$/.test(text)),
    ).toEqual([]);
  });
  test('with what the house asks for beside the regulation, on the first sheet and read back', async () => {
    expect((await run('convert rumah-isi.yaml i.xlsx --config rumah.yaml')).status).toBe(0);
    const texts = await textsIn('i.xlsx', 0);
    expect(texts).toContain('Akreditasi unit');
    expect(texts.filter((text) => text === 'Dua area pertama')).toHaveLength(2);
    const scored = await run('score i.xlsx --config rumah.yaml --format json');
    for (const id of ['"akreditasi"', '"dua-area"']) expect(scored.stdout).toContain(id);
    expect((await run('check i.xlsx --config rumah.yaml --evidence off --format csv')).stdout).not.toMatch(
      /recap|verdict/,
    );
  });
});

describe('what is wrong in the worksheet', () => {
  test('is counted, and fails a strict run: an answer of an unknown question goes nowhere', async () => {
    const stdin = yaml.replace('A.I.1.i.b:', 'A.I.1.1.b:');
    const ran = await run('convert - hilang.yaml --strict', stdin);
    expect(ran.stderr).toContain(
      'semua yang terbaca ikut; 1 galat di berkas asal (di atas) mungkin tidak ikut.',
    );
    expect(ran.status).toBe(1);
    expect((await run('convert a.yaml utuh.yaml --strict')).stderr).toContain('semuanya ikut.');
  });
});

describe('a blank that nobody could use is not made', () => {
  test.each(['LKE.docx', 'LKE.xls', 'a.json', 'melati'])('%s', async (name) => {
    const ran = await run(`init ${name}`);
    expect([ran.status, ran.stderr]).toEqual([
      2,
      expect.stringContaining('Pakai akhiran .xlsx (Excel) atau .yaml'),
    ]);
  });
  test('unit data beside a YAML worksheet, which has a place for them', async () => {
    const ran = await run('init --unit-file a.yaml');
    expect([ran.status, ran.stderr]).toEqual([
      2,
      expect.stringContaining('Isi bagian "unit" dan "prasyarat" di a.yaml'),
    ]);
  });
});
