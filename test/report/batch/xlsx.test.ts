import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readRow } from '../../../src/report/batch/row.js';
import type { BatchResult } from '../../../src/report/batch/schema.js';
import { formatBatchXlsx } from '../../../src/report/format/batch/xlsx/workbook.js';
import { readWorkbook } from '../../../src/worksheet/xlsx/read.js';
import { hasLibreOffice } from '../../fixtures/recalculate.js';
import { recapOf, rowContext, rowOf } from '../../support/batch-rows.js';

const hostile = '=HYPERLINK("http://contoh.invalid","klik")';
const marks = {
  'area.1': [
    [4.8 - 1e-9, 4.8],
    [4.8 - 1e-9, 6],
  ],
} as const;
const result = recapOf([
  rowOf({ name: hostile, total: 91.123456789, path: '+a.yaml' }),
  rowOf({ name: '@SUM(A1)\u0007\u001b[2J', total: 74.9999, marks, path: '-b.yaml' }),
  rowOf({ name: 'Puskesmas Riwayat', total: 70, year: 2025, path: 'c-2025.yaml' }),
  rowOf({ name: 'Puskesmas Riwayat', total: 80.5, path: 'c-2026.yaml' }),
  rowOf({ path: 'rusak.xlsx', unreadable: true }),
]);

const bytes = await formatBatchXlsx(result, 'id');
const book = await opened(bytes);

async function opened(data: Uint8Array): Promise<ExcelJS.Workbook> {
  const found = new ExcelJS.Workbook();
  await found.xlsx.load(Buffer.from(data) as unknown as ExcelJS.Buffer);
  return found;
}

/** Rows of a sheet by the heads of its columns. */
function rowsOf(name: string, from = book): Record<string, ExcelJS.CellValue>[] {
  const sheet = from.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const heads = (sheet.getRow(1).values as string[]).slice(1);
  return Array.from({ length: sheet.rowCount - 1 }, (_, i) =>
    Object.fromEntries(heads.map((head, column) => [head, sheet.getCell(i + 2, column + 1).value])),
  );
}

/** LibreOffice writes fifteen digits. */
const digits = (rows: readonly object[]): unknown =>
  JSON.parse(
    JSON.stringify(rows, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(13)) : value)),
  );

const requirements =
  (predicate: string) =>
  ({ rows }: BatchResult) =>
    rows.flatMap(({ assessments }) =>
      assessments.map(
        ({ eligibility }) => eligibility.find((e) => e.predicate === predicate)?.requirements ?? [],
      ),
    );

test('a sheet a view, those without rows left out, and a mark that nobody sees', () => {
  const names = book.worksheets.map(({ name }) => name);
  expect(names).toEqual([
    'Ringkasan',
    'Peringkat',
    'Selisih WBK',
    'Selisih WBBM',
    'Area',
    'Prasyarat',
    'Syarat kurang',
    'Sebaran',
    'Riwayat',
    'Tidak terbaca',
    'lke-zi',
  ]);
  expect(book.getWorksheet('lke-zi')?.state).toBe('veryHidden');
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
});

describe('numbers are those of the JSON, to the last digit', () => {
  const scored = result.rows.filter(({ status }) => status === 'scored');
  test('rank and total', () => {
    const rows = rowsOf('Peringkat');
    expect(rows.map((row) => row.Nilai)).toEqual(scored.map(({ standing }) => standing?.total));
    expect(rows.map((row) => row.No)).toEqual(scored.map(({ rank }) => rank));
    expect(rows.map((row) => row['Selisih paling tipis'])).toEqual(
      scored.map(({ standing }) => standing?.thinnest?.margin),
    );
  });
  test.each(['wbk', 'wbbm'])('every margin of %s', (predicate) => {
    const rows = rowsOf(`Selisih ${predicate.toUpperCase()}`);
    const { instrument } = result;
    requirements(predicate)({ ...result, rows: scored }).forEach((list, i) => {
      for (const { id, margin } of list) {
        const head = instrument.requirements.find((r) => r.id === id)?.label ?? '';
        expect(rows[i]?.[head]).toBe(margin);
      }
    });
  });
  test('history, oldest first, with the change', () => {
    const rows = rowsOf('Riwayat');
    expect(rows.map((row) => [row.Tahun, row['Nilai total'], row.Tren])).toEqual([
      [2025, 70, null],
      [2026, 80.5, 10.5],
    ]);
  });
  test('a margin that two decimals would hide shows its digits', () => {
    const sheet = book.getWorksheet('Selisih WBK');
    const formats: string[] = [];
    sheet?.eachRow((row) =>
      row.eachCell((cell) => typeof cell.value === 'number' && formats.push(cell.numFmt)),
    );
    expect(formats).toContain('+0.0000;-0.0000;0.0000');
    expect(formats).toContain('+0.000000000;-0.000000000;0.000000000');
  });
});

test('what comes from files stays text: no formula, no control character', () => {
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        expect([ExcelJS.ValueType.Number, ExcelJS.ValueType.String]).toContain(cell.type);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none
        expect(String(cell.value)).not.toMatch(/[\u0000-\u001f]/);
      });
    });
  });
  const names = rowsOf('Peringkat').map((row) => row.Unit);
  expect(names).toContain(hostile);
  expect(names).toContain('@SUM(A1)[2J');
});

test('every file that could not be read is listed with its reason', () => {
  expect(rowsOf('Tidak terbaca')).toEqual([
    { Berkas: 'rusak.xlsx', Kode: 'file-empty', Sebab: 'Berkas kosong.' },
  ]);
});

test('sheets can be filtered, keep their head in sight and print on whole pages', () => {
  const sheet = book.getWorksheet('Peringkat');
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
  expect(sheet?.autoFilter).toBeTruthy();
  expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
});

test('speaks English', async () => {
  const english = await opened(await formatBatchXlsx(result, 'en'));
  expect(english.worksheets[1]?.name).toBe('Ranking');
  expect(rowsOf('Ranking', english).map((row) => row.Score)).toEqual(
    rowsOf('Peringkat').map((row) => row.Nilai),
  );
});

test('a later batch knows it as its own and leaves it out', async () => {
  expect((await readWorkbook(bytes)).sheets).toHaveLength(book.worksheets.length);
  expect(await readRow({ path: 'rekap.xlsx', bytes, unitFile: null }, rowContext())).toBeNull();
});

test.skipIf(!hasLibreOffice())('LibreOffice opens it, and finds the same numbers and texts', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lke-recap-'));
  try {
    writeFileSync(path.join(folder, 'rekap.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = path.join(folder, 'out');
    const kind = 'xlsx:Calc MS Excel 2007 XML';
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', kind, '--outdir', out, path.join(folder, 'rekap.xlsx')],
      { stdio: 'ignore', timeout: 120_000 },
    );
    const saved = await opened(readFileSync(path.join(out, 'rekap.xlsx')));
    for (const { name } of book.worksheets.slice(1))
      expect(digits(rowsOf(name, saved))).toEqual(digits(rowsOf(name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
