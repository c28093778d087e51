import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { consistencyCodes } from '../../../src/diagnostic/codes/consistency.js';
import { checkSchema } from '../../../src/report/check/check-schema.js';
import { formatNumber } from '../../../src/report/page/numbers.js';
import { folderWith } from '../../support/bin.js';
import { cli } from '../../support/cli.js';
import { parseCsv } from '../../support/csv.js';
import { wordsOf } from '../../support/documents.js';
import { gridsOf, recordsOf } from '../../support/grids.js';

const notes = 'rahasia ibu Siti 081234567890';
const file = 'fixtures/tpi/lembar-kerja.yaml';
const folder = folderWith({
  'pribadi.yaml': `versi: 1
jawaban:
  A.I.1.i.a: { unit: Ya, catatan: "${notes}", bukti: ["https://rahasia.go.id/x", "${notes}"] }
  A.I.1.i.b: { unit: A, bukti: [ibu Siti] }
  A.II.5.ii.a:
    unit: { pengaduan_harus_ditindaklanjuti: 4, pengaduan_diproses: 4, pengaduan_selesai: 3 }
    catatan: "${notes}"\n`,
});
const personal = path.join(folder, 'pribadi.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

const review = (name: string, format: string, ...more: string[]) =>
  cli(['check', name, '--review', '--format', format, ...more]);

test.each(['text', 'markdown', 'html', 'csv'])('%s repeats nothing that people wrote', async (format) => {
  const { stdout } = await review(personal, format, '--detail');
  expect(stdout).toContain('A.II.5.ii.a');
  expect(stdout).not.toMatch(/rahasia|Siti|0812/);
});

test('nor does the work paper; beside it the sheets of findings have what a check has', async () => {
  expect(wordsOf((await review(personal, 'docx')).bytes)).not.toMatch(/rahasia|Siti|0812/);
  const sheets = await gridsOf((await review(personal, 'xlsx')).bytes);
  expect(JSON.stringify(sheets.get('Didahulukan'))).not.toMatch(/rahasia|Siti|0812/);
  expect(JSON.stringify([...sheets])).not.toContain('081234567890');
});

test('JSON, CSV, xlsx and docx have every answer, with the same numbers; text has ten', async () => {
  const [found] = checkSchema.parse(JSON.parse((await review(file, 'json')).stdout)).files;
  const items = found && 'review' in found ? (found.review?.items ?? []) : [];
  expect(items.length).toBeGreaterThan(10);
  const rows = parseCsv((await review(file, 'csv')).stdout, ',').slice(1);
  expect(rows.map(([, , id]) => id)).toEqual(items.map(({ id }) => id));
  expect(rows.map(([, , , , , points, , stake]) => [points, stake])).toEqual(
    items.map(({ points, stake }) => [String(points), String(stake)]),
  );
  const sheet = recordsOf(await gridsOf((await review(file, 'xlsx')).bytes), 'Didahulukan');
  expect(sheet.map((row) => [row.ID, row['Poin x ragu']])).toEqual(items.map(({ id, stake }) => [id, stake]));
  const words = wordsOf((await review(file, 'docx')).bytes);
  for (const { id } of items) expect(words).toContain(id);
  expect(words).toContain(formatNumber(items[0]?.stake ?? 0, 2, 'id'));
  const { stdout } = await review(file, 'text');
  expect(stdout.match(/^ +\d+ +[\d,]+ +[\d,]+ +[AB]\./gm)).toHaveLength(10);
  expect(stdout).toContain(`- ${items.length - 10} lagi: --detail`);
});

test.each([file, 'fixtures/cases/periksa-didahulukan/lembar.yaml', 'fixtures/contoh/lembar-kerja.xlsx'])(
  '%s: every finding of evidence or consistency is in it',
  async (name) => {
    const [found] = checkSchema.parse(JSON.parse((await review(name, 'json')).stdout)).files;
    if (!found || !('review' in found)) throw new Error('not reviewed');
    const doubted = (code: string) => (code === 'evidence-missing' ? 'no-evidence' : 'contradiction');
    const codes = Object.keys(consistencyCodes);
    const told = found.diagnostics
      .filter(({ code, by }) => by !== 'tpi' && (code === 'evidence-missing' || codes.includes(code)))
      .map(({ code, indicator }) => `${indicator} ${doubted(code)}`);
    expect(told.length).toBeGreaterThan(2);
    const items = found.review?.items.flatMap(({ id, doubts }) => doubts.map((doubt) => `${id} ${doubt}`));
    expect(items).toEqual(expect.arrayContaining(told));
  },
);

test('what is switched off or accepted is looked at all the same', async () => {
  const baseline = path.join(folder, 'baseline.json');
  await cli(['check', file, '--write-baseline', baseline]);
  const plain = (await review(file, 'csv')).stdout;
  expect((await review(file, 'csv', '--evidence', 'off')).stdout).toBe(plain);
  expect((await review(file, 'csv', '--severity', 'evidence-missing=off')).stdout).toBe(plain);
  expect((await review(file, 'csv', '--baseline', baseline)).stdout).toBe(plain);
});

test.each(['text', 'csv'])(
  '%s: a gate, an error and a file that cannot be read keep their status',
  async (format) => {
    expect((await review(file, format)).status).toBe(0);
    expect((await review(file, format, '--gate', 'wbbm')).status).toBe(1);
    expect((await review('fixtures/salah/alias.yaml', format)).status).toBe(2);
  },
);
