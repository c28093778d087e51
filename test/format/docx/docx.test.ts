import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/format/docx/docx.js';
import { formatNumber } from '../../../src/report/page/numbers.js';
import { paragraph, table } from '../../../src/report/page/paper.js';
import { cli } from '../../support/cli.js';
import { partsIn as partsOf, tablesIn, paragraphsIn as textsOf } from '../../support/documents.js';
import { controlsIn, hostileTexts } from '../../support/hostile-texts.js';

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];
/** As people read it, in Indonesian. */
const shown = (value: number) => formatNumber(value, 2, 'id');

const documents: readonly (readonly string[])[] = [
  ['score', 'fixtures/tpi/lembar-kerja.yaml', '--by', 'tpi'],
  ['score', 'fixtures/contoh/lembar-kerja.yaml', '--date', '2026-11-28'],
  ['plan', 'fixtures/contoh/lembar-kerja.yaml'],
  ['check', 'fixtures/contoh/lembar-kerja.yaml'],
  ['check', 'fixtures/cases/periksa-didahulukan/lembar.yaml', '--review'],
  ['diff', 'fixtures/tpi/lembar-kerja.yaml', '--unit-tpi', '--lang', 'en'],
  ['diff', 'fixtures/tpi/lembar-kerja.yaml', 'fixtures/cases/putaran-kedua/dijawab.yaml', '--round'],
];

describe.each(documents.map((args) => [args.join(' '), args] as const))('%s', (_, args) => {
  let part: (name: string) => string;
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes } = await cli([...args, '--format', 'docx']));
    part = partsOf(bytes);
  });
  test('tables have widths in DXA, repeat their head, and no row splits', () => {
    const xml = part('word/document.xml');
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([one]) => one);
    expect(tables.length).toBeGreaterThan(1);
    expect(xml).not.toContain('w:type="pct"');
    for (const one of tables) {
      // properties in the order of the schema, the caption last
      expect(one).toMatch(
        /^<w:tbl><w:tblPr><w:tblW [^>]*w:type="dxa".*<w:tblCaption w:val="[^"]+"\/><\/w:tblPr><w:tblGrid>/,
      );
      const rows = one.match(/<w:tr>/g) ?? [];
      expect(one.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
      const cells = one.match(/<w:tc>/g) ?? [];
      expect(one.match(/<w:tcW [^>]*w:type="dxa"/g)).toHaveLength(cells.length);
      if (rows.length > 1) expect(one.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    }
  });
  test('real headings, title and language; the same bytes again', async () => {
    expect(part('word/document.xml')).toMatch(
      /<w:pStyle w:val="Title"\/>.*<w:pStyle w:val="Heading[12]"\/>/s,
    );
    expect(part('word/styles.xml')).toContain(args.includes('en') ? 'w:val="en-GB"' : 'w:val="id-ID"');
    expect(part('docProps/core.xml')).toMatch(/<dc:title>\S/);
    expect(Buffer.from((await cli([...args, '--format', 'docx'])).bytes).equals(Buffer.from(bytes))).toBe(
      true,
    );
  });
  test('only the four places are held', () => {
    const held = textsOf(part('word/document.xml')).flatMap((text) => text.match(/\[[A-Z ]+\]/g) ?? []);
    const places = args.includes('en')
      ? ['[LETTERHEAD]', '[NUMBER]', '[DATE]', '[NAME]']
      : ['[KOP SURAT]', '[NOMOR]', '[TANGGAL]', '[NAMA]'];
    const unsigned = (args[0] === 'check' && !args.includes('--review')) || args.includes('--unit-tpi');
    const filled = [...(args.includes('--date') ? [2] : []), ...(unsigned ? [3] : [])];
    expect(new Set(held)).toEqual(new Set(places.filter((_, i) => !filled.includes(i))));
  });
});

describe('the LHE draft', () => {
  interface Node {
    readonly id: string;
    readonly max: number;
    readonly points: number;
    readonly children?: readonly Node[];
  }
  let texts: string[];
  let tables: string[][][];
  let report: {
    assessments: {
      by: string;
      areas: { label: string; max: number; points: number; nodes: string[] }[];
      score: object;
    }[];
    comparison: { changes: { id: string; difference: number }[] };
  };
  beforeAll(async () => {
    const args = ['score', 'fixtures/tpi/lembar-kerja.yaml', '--by', 'tpi'];
    const xml = partsOf((await cli([...args, '--format', 'docx'])).bytes)('word/document.xml');
    texts = textsOf(xml);
    tables = tablesIn(xml);
    report = JSON.parse((await cli([...args, '--format', 'json'])).stdout);
  });
  test('has a row for every area and half of both sides', () => {
    for (const { areas } of report.assessments)
      for (const { label, points } of areas) {
        expect(texts).toContain(label);
        expect(texts).toContain(shown(points));
      }
    expect(texts.filter((text) => text === '- Pemenuhan')).toHaveLength(6);
    expect(texts.filter((text) => text === '- Reform')).toHaveLength(6);
  });
  test('and every one of them is filled with the numbers of the JSON', () => {
    const [unit, tpi] = ['unit', 'tpi'].map((by) => report.assessments.find((a) => a.by === by));
    const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
    const pointsIn = (side: typeof unit, id: string) =>
      nodes(side?.score as Node).find((node) => node.id === id)?.points ?? Number.NaN;
    const [rows = []] = tables;
    const wanted = (unit?.areas ?? []).flatMap((area, i) => [
      [area.label, shown(area.max), shown(area.points), shown(tpi?.areas[i]?.points ?? Number.NaN)],
      ...area.nodes.map((id, half) => [
        half === 0 ? '- Pemenuhan' : '- Reform',
        shown(nodes(unit?.score as Node).find((node) => node.id === id)?.max ?? Number.NaN),
        shown(pointsIn(unit, id)),
        shown(pointsIn(tpi, id)),
      ]),
    ]);
    expect(rows.slice(1, 1 + wanted.length)).toEqual(wanted);
    for (const table of tables.slice(0, -1))
      for (const row of table) for (const cell of row) expect(cell, row.join(' | ')).toMatch(/\S/);
  });
  test('has a finding for every lowered answer', () => {
    const lowered = report.comparison.changes.filter(({ difference }) => difference < 0);
    expect(lowered.length).toBeGreaterThan(5);
    const [, , , found = []] = tables;
    expect(found.slice(1).map(([id]) => id)).toEqual(lowered.map(({ id }) => id));
    expect(texts).toContain('Tidak ada bukti pemilihan');
  });
  test('every number with two decimals is one of the JSON', () => {
    const known = new Set(numbersIn(report).flatMap((n) => [shown(n), `+${shown(n)}`]));
    const said = texts.filter((text) => /^[+-]?\d+,\d\d$/.test(text));
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((text) => !known.has(text))).toEqual([]);
  });
  test('begins with both totals, and says what they differ by', () => {
    const [unit, tpi] = ['unit', 'tpi'].map(
      (by) => (report.assessments.find((a) => a.by === by)?.score as Node | undefined)?.points,
    );
    const first = texts.slice(0, texts.indexOf('Dasar')).join(' ');
    expect(first).toContain(`TPI ${shown(tpi ?? 0)}; menurut penilaian mandiri unit ${shown(unit ?? 0)}`);
    expect(first).toContain(shown((tpi ?? 0) - (unit ?? 0)));
    expect(texts).toContainEqual(
      expect.stringMatching(/-6,84: jawaban yang diturunkan -2,93, belum dinilai TPI -3,91\./),
    );
  });
  test('what the TPI has not assessed is named, and nothing that the unit is to mend', () => {
    expect(texts.filter((text) => text.includes('(kosong) ->'))).toEqual([]);
    const wbk = texts.indexOf('Menuju WBK');
    expect(texts.indexOf('Menuju WBBM')).toBeGreaterThan(wbk);
    expect(texts[wbk + 2]).toMatch(/^A\./);
    expect(texts).toContainEqual(expect.stringMatching(/^A\.II\.4\.iii\.a .*belum dinilai TPI/));
    expect(texts).toContain('Prasyarat (di luar nilai)');
  });
  test('no section is empty', () => {
    const empty = texts.filter((text, i) => text === '' && texts[i - 1] === '');
    expect(empty).toEqual([]);
  });
});

test('--without-notes leaves notes, evidence and their column out', async () => {
  const args = [
    'score',
    'fixtures/tpi/lembar-kerja.yaml',
    '--by',
    'tpi',
    '--without-notes',
    '--format',
    'docx',
  ];
  const texts = textsOf(partsOf((await cli(args)).bytes)('word/document.xml')).join('\n');
  expect(texts).not.toMatch(/Tidak ada bukti pemilihan|contoh\.go\.id|Catatan TPI|Dokumen ini memuat/);
});

test('foreign text stays text, and only the web is linked', async () => {
  const rows = [
    ...hostileTexts,
    'javascript:alert(1)',
    '\\\\server\\x',
    'https://contoh.go.id/a?b=1&c="',
  ].map((text) => [{ text, foreign: true as const }]);
  const paper = {
    title: hostileTexts.join(' '),
    lang: 'id' as const,
    foot: hostileTexts.join(' '),
    date: null,
    blocks: [
      paragraph(hostileTexts.join(' ')),
      table('<b>"&', { columns: [{ head: '<i>', align: 'left' }], rows }, [1]),
    ],
  };
  const output = await writeDocx({ lang: 'id', paper: async () => paper }, { width: 80, paint: () => '' });
  const part = partsOf(output as Uint8Array);
  const links = [...part('word/_rels/document.xml.rels').matchAll(/Target="([^"]*)" TargetMode="External"/g)];
  expect(links.map(([, target]) => target)).toEqual(['https://contoh.go.id/a?b=1&amp;c=%22']);
  const xml = part('word/document.xml');
  expect(xml).not.toMatch(/<script|<b>|<i>/);
  expect(controlsIn(xml)).toEqual([]);
  expect(textsOf(xml)).toContain('<script>alert(1)</script> & <b>tebal</b>');
});
