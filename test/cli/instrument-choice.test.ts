import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/score/score-schema.js';
import { cli } from '../support/cli.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lke-'));
afterAll(() => rmSync(folder, { recursive: true }));
const to = (name: string) => path.join(folder, name);
const workbook = 'fixtures/contoh/lembar-kerja.xlsx';

/** An invented later instrument: as the shipped one, but for what is written here. */
const derived = (changes: string) => `version: 1
id: contoh-turunan
title: { id: Instrumen contoh, en: Example instrument }
regulation: Aturan Contoh 1/2030
extends: permenpanrb-90-2021
${changes}`;

beforeAll(async () => {
  writeFileSync(to('kurang.yaml'), derived('tree:\n  - remove: A.I.1.i.b\n'));
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(workbook);
  const sheet = book.getWorksheet('LKE ZI');
  if (!sheet) throw new Error('the example has another sheet');
  // one blank row below the grand total
  const row = sheet.getRow(210);
  row.getCell('D').value = 'c';
  row.getCell('E').value = 'Apakah unit kerja sudah memakai bahasa isyarat di loket?';
  row.getCell('J').value = 'Ya/Tidak';
  row.getCell('K').value = 'Ya';
  row.commit();
  await book.xlsx.writeFile(to('lebih.xlsx'));
}, 60_000);

async function scored(...args: readonly string[]) {
  const { status, stdout } = await cli(['score', ...args, '--gate', 'wbk', '--format', 'json']);
  const report = JSON.parse(stdout) as Report;
  const mismatch = report.diagnostics.filter((d) => d.code === 'instrument-mismatch');
  return { status, report, mismatch };
}

describe('a workbook whose questions are not those of the instrument', () => {
  test('one question more than the instrument has: named, exit 1, gate not passed', async () => {
    const { status, report, mismatch } = await scored(workbook, '--instrument', to('kurang.yaml'));
    expect(report.instrument.id).toBe('contoh-turunan');
    expect(mismatch).toHaveLength(1);
    expect(mismatch[0]?.severity).toBe('error');
    expect(mismatch[0]?.message).toContain('permenpanrb-90-2021');
    expect(report.gates[0]?.passed).toBe(false);
    expect(status).toBe(1);
  });
  test('one question more at the end of the official workbook', async () => {
    const { status, report, mismatch } = await scored(to('lebih.xlsx'));
    expect(mismatch).toHaveLength(1);
    expect(mismatch[0]?.message).toContain('bahasa isyarat');
    expect(report.gates[0]?.passed).toBe(false);
    expect(status).toBe(1);
  });
  test.each(['text', 'markdown'])('its verdict is never that it meets a predicate: %s', async (format) => {
    const { stdout } = await cli(['score', to('lebih.xlsx'), '--format', format]);
    expect(stdout).not.toMatch(/: memenuhi|nilai memenuhi/);
  });
});

describe('the right one is taken', () => {
  test('of two that are known, by what stands in the file', async () => {
    const later = 'fixtures/instrumen-turunan/instrumen-2027.yaml';
    const { report, mismatch } = await scored(workbook, '--instrument', later);
    expect(report.instrument.id).toBe('permenpanrb-90-2021');
    expect(mismatch).toEqual([]);
  });
  test.each([
    workbook,
    'fixtures/tpi/lembar-kerja.xlsx',
    'fixtures/portalrb/jawaban.json',
    'fixtures/contoh/lembar-kerja.yaml',
  ])('nothing is said of %s', async (file) => {
    expect((await scored(file)).mismatch).toEqual([]);
  });
});

test('a mixed folder is recapped per instrument', async () => {
  const later = 'fixtures/instrumen-turunan/instrumen-2027.yaml';
  const sheet = (id: string) =>
    `versi: 1\ninstrumen: ${id}\nunit: { nama: "Unit ${id}", tahun: 2026 }\njawaban: { B.I.a: 3.72 }\n`;
  for (const id of ['permenpanrb-90-2021', 'zi-contoh-2027']) writeFileSync(to(`${id}.yaml`), sheet(id));
  const files = [to('permenpanrb-90-2021.yaml'), to('zi-contoh-2027.yaml')];
  const { stdout } = await cli(['batch', ...files, '--instrument', later, '--format', 'json', '--quiet']);
  const { rows } = JSON.parse(stdout) as { rows: { instrument: { id: string }; rank: number | null }[] };
  expect(rows.map(({ instrument, rank }) => [instrument.id, rank]).sort()).toEqual([
    ['permenpanrb-90-2021', 1],
    ['zi-contoh-2027', 1],
  ]);
});
