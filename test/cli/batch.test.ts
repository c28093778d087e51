import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatsOf } from '../../src/format/index.js';
import { type BatchResult, batchSchema } from '../../src/report/batch/batch-schema.js';
import type { BatchRow } from '../../src/report/batch/schema-row.js';
import { breakages, type Generated, generateFiles } from '../support/batch-files.js';
import { cli } from '../support/cli.js';
import { counted } from '../support/counts.js';
import { parseCsv } from '../support/csv.js';
import { official } from '../support/instruments.js';

/** Worksheets whose results are known beforehand, one in twenty broken. */
const count = counted(180, 1000);
const folder = mkdtempSync(path.join(tmpdir(), 'lke-batch-'));
const outside = mkdtempSync(path.join(tmpdir(), 'lke-rekap-'));
const files: Generated[] = [...generateFiles(count)];
const out = (name: string) => path.join(outside, name);
const read = (name: string) => readFileSync(out(name), 'utf8');
let result: BatchResult;

// drafts of the LHE take a folder and are no recap
const formats = formatsOf('batch').filter((name) => name !== 'docx');
const everyFormat = (prefix: string) =>
  formats.flatMap((name) => ['--format', `${name}=${out(`${prefix}.${name}`)}`]);

beforeAll(async () => {
  for (const { name, data, beside } of files) {
    writeFileSync(path.join(folder, name), data);
    if (beside) writeFileSync(path.join(folder, name.replace(/\.\w+$/, '.unit.yaml')), beside);
  }
  const ran = await cli(['batch', folder, '--jobs', '1', ...everyFormat('satu')]);
  expect([ran.status, ran.stdout]).toEqual([2, '']);
  result = batchSchema.parse(JSON.parse(read('satu.json')));
}, 120_000);
afterAll(() => {
  for (const made of [folder, outside]) rmSync(made, { recursive: true, force: true });
});

const byName = (rows: readonly BatchRow[]) => new Map(rows.map((row) => [path.basename(row.path), row]));

describe(`${count} worksheets`, () => {
  test('every file has a row, and nothing else has', () => {
    expect([...byName(result.rows).keys()].sort()).toEqual(files.map(({ name }) => name).sort());
    expect(result.files).toMatchObject({ scored: 0.95 * count, unreadable: count / 20, filtered: 0 });
  });
  test('every score is the one that is known', () => {
    const rows = byName(result.rows);
    const { requirements } = official();
    for (const { name, known } of files) {
      const row = rows.get(name);
      if (!known || !row) continue;
      expect([name, row.status, row.unit.name, row.unit.year]).toEqual([
        name,
        'scored',
        known.unit,
        known.year,
      ]);
      for (const { by, points, areas, eligibility, answered } of row.assessments) {
        const side = by === 'unit' ? known.points : known.tpi;
        const sum = (nodes: readonly string[] = []) =>
          nodes.reduce((s, node) => s + (side?.get(node) ?? 0), 0);
        expect(points).toBeCloseTo(sum(['total']), 9);
        for (const area of areas)
          expect(area.points).toBeCloseTo(sum(requirements.find((r) => r.id === area.id)?.nodes), 9);
        for (const { id, minimum, margin, passed } of eligibility.flatMap((e) => e.requirements)) {
          const expected = sum(requirements.find((r) => r.id === id)?.nodes) - minimum;
          expect(margin).toBeCloseTo(expected, 9);
          if (Math.abs(expected) > 1e-9) expect(passed).toBe(expected > 0);
        }
        if (by === 'unit') expect(answered).toBe(known.answered);
      }
      expect(row.assessments.map(({ by }) => by)).toEqual(known.tpi ? ['unit', 'tpi'] : ['unit']);
    }
  });
  test('every broken file is told with its reason', () => {
    const rows = byName(result.rows);
    const broken = files.filter(({ known }) => known === null);
    broken.forEach(({ name }, i) => {
      const row = rows.get(name);
      expect([name, row?.status, row?.reason?.code]).toEqual([
        name,
        'unreadable',
        breakages[i % breakages.length]?.[1],
      ]);
      expect(row?.reason?.message.length).toBeGreaterThan(10);
    });
  });
  test('ranks are those of the totals', () => {
    const totals = result.rows.flatMap(({ standing }) => standing?.total ?? []);
    for (const { rank, standing } of result.rows)
      expect(rank).toBe(standing ? 1 + totals.filter((total) => total > standing.total).length : null);
    const ranks = result.rows.flatMap(({ rank }) => rank ?? []);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
  test('the summary counts what the rows say', () => {
    const [group] = result.summary;
    for (const { predicate, passed, requirements } of group?.predicates ?? []) {
      const judged = result.rows.flatMap(({ assessments }) =>
        assessments
          .filter(({ by }) => by === 'unit')
          .flatMap((a) => a.eligibility.filter((e) => e.predicate === predicate)),
      );
      expect(passed).toBe(judged.filter((e) => e.passed).length);
      for (const { id, failing } of requirements)
        expect(failing).toBe(
          judged.filter((e) => e.requirements.some((r) => r.id === id && !r.passed)).length,
        );
    }
  });
});

describe('all formats agree', () => {
  const point = (text: string) => (text === '' ? null : Number(text.replace(',', '.')));
  test('ndjson has the same rows, in the order of the files', () => {
    const rows = read('satu.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as BatchRow);
    expect(rows.map((row) => row.path)).toEqual(result.rows.map((row) => row.path).sort());
    const same = new Map(result.rows.map((row) => [row.path, row]));
    for (const row of rows) expect(same.get(row.path)?.assessments).toEqual(row.assessments);
  });
  test.each([
    ['csv', ',', ['path', 'total', 'rank', 'reason']],
    ['csv-id', ';', ['Berkas', 'Nilai total (persis)', 'Peringkat', 'Sebab']],
  ] as const)('%s', (name, separator, [path, total, rank, reason]) => {
    const [head = [], ...rows] = parseCsv(read(`satu.${name}`).replace(/^\uFEFF/, ''), separator);
    const column = (title: string) => rows.map((row) => row[head.indexOf(title)] ?? '');
    expect(column(path)).toEqual(result.rows.map((row) => row.path));
    expect(column(total).map(point)).toEqual(result.rows.map((row) => row.standing?.total ?? null));
    expect(column(rank).map(point)).toEqual(result.rows.map((row) => row.rank));
    expect(column(reason)).toEqual(result.rows.map((row) => row.reason?.code ?? ''));
  });
  test('xlsx', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(out('satu.xlsx'));
    const sheet = book.getWorksheet('Peringkat');
    const totals = result.rows
      .filter((row) => row.status === 'scored')
      .map((row) => row.standing?.total ?? null);
    const column = ((sheet?.getRow(1).values ?? []) as string[]).indexOf('Nilai');
    expect(totals.map((_, i) => sheet?.getCell(i + 2, column).value)).toEqual(totals);
    expect((book.getWorksheet('Tidak terbaca')?.rowCount ?? 0) - 1).toBe(count / 20);
  });
  test('text and markdown name every file', () => {
    for (const { name, known } of files) {
      const shown = known?.unit ?? name;
      expect(read('satu.text')).toContain(shown);
      expect(read('satu.markdown')).toContain(shown.replaceAll('_', '\\_'));
    }
  });
});

describe('the same recap', () => {
  const expectSame = (prefix: string) => {
    for (const name of formats.filter((format) => format !== 'xlsx'))
      expect([name, read(`${prefix}.${name}`) === read(`satu.${name}`)]).toEqual([name, true]);
  };
  test('from shards, however they are cut', async () => {
    const lines = read('satu.ndjson').trimEnd().split('\n');
    const shards = [0, 1, 2].map((k) => lines.filter((_, i) => i % 3 === k));
    const cut = [lines.slice(0, 100), lines.slice(100, 101), lines.slice(101)];
    for (const [i, parts] of [cut, shards].entries()) {
      const names = parts.map((part, k) => {
        writeFileSync(out(`${i}-${k}.ndjson`), `${part.join('\n')}\n`);
        return out(`${i}-${k}.ndjson`);
      });
      // the first shard came twice
      const args = ['batch', '--merge', ...names, names[0] ?? '', ...everyFormat(`gabung-${i}`)];
      expect((await cli(args)).status).toBe(2);
      const merged = read(`gabung-${i}.json`);
      expect(merged).toBe(read('satu.json'));
      expect(read(`gabung-${i}.csv`)).toBe(read('satu.csv'));
      expect(read(`gabung-${i}.text`)).toBe(read('satu.text'));
    }
    expectSame('gabung-0');
  });
  test('a line that was cut off is told, and costs the status', async () => {
    const text = read('satu.ndjson');
    writeFileSync(out('cacat.ndjson'), text.slice(0, text.length / 2));
    const ran = await cli(['batch', '--merge', out('cacat.ndjson'), '--format', 'json']);
    const rows = (JSON.parse(ran.stdout) as BatchResult).rows;
    expect([ran.status, rows.filter((row) => row.reason?.code === 'row-invalid').length]).toEqual([2, 1]);
    expect(rows.find((row) => row.reason?.code === 'row-invalid')?.path).toMatch(/cacat\.ndjson:\d+$/);
  });
});
