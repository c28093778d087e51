import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { platform } from '../../src/cli/platform.js';
import { buildInstrument } from '../../src/instrument/build.js';
import { loadInstruments } from '../../src/instrument/files.js';
import type { Instrument } from '../../src/instrument/model.js';
import type { Report } from '../../src/report/score/score-schema.js';
import { cli } from '../support/cli.js';
import { official } from '../support/instruments.js';
import { bookBytes } from '../support/own-books.js';
import { fullAnswers, worksheetFrom, yamlFrom } from '../support/worksheets.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lke-'));
afterAll(() => rmSync(folder, { recursive: true }));
const to = (name: string) => path.join(folder, name);
const workbook = 'fixtures/contoh/lembar-kerja.xlsx';
const later = 'fixtures/instrumen-turunan/instrumen-2027.yaml';

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

async function laterInstrument(): Promise<Instrument> {
  const [loaded] = await loadInstruments(
    [{ path: later, text: readFileSync(later, 'utf8') }],
    platform.sha256,
  );
  if (!loaded || 'faults' in loaded.result) throw new Error('the invented instrument has faults');
  return buildInstrument(loaded.result);
}

describe('our own workbook and PortalRB choose their instrument, too', () => {
  const portal = 'fixtures/portalrb/jawaban.json';
  beforeAll(async () => {
    for (const [name, instrument] of [
      ['kini.xlsx', official()],
      ['nanti.xlsx', await laterInstrument()],
    ] as const)
      writeFileSync(to(name), await bookBytes(instrument, worksheetFrom(fullAnswers(instrument))));
    const answers = JSON.parse(readFileSync(portal, 'utf8')) as { answers: object[] };
    answers.answers.push({ soal_id: 128, jawaban_unit: 'A', jawaban_tpi: null });
    writeFileSync(to('nanti.json'), JSON.stringify(answers));
  });

  test.each([
    ['our workbook of the shipped one', () => to('kini.xlsx'), 'permenpanrb-90-2021'],
    ['our workbook of the later one', () => to('nanti.xlsx'), 'zi-contoh-2027'],
    ['answers of the shipped one', () => portal, 'permenpanrb-90-2021'],
    ['answers with the question of the later one', () => to('nanti.json'), 'zi-contoh-2027'],
  ])('%s', async (_, file, id) => {
    const { report, mismatch } = await scored(file(), '--instrument', later);
    expect(report.instrument.id).toBe(id);
    expect(mismatch).toEqual([]);
  });
  test.each([
    ['our workbook', () => to('nanti.xlsx'), 'A.I.1.i.c'],
    ['PortalRB', () => to('nanti.json'), '128'],
  ])(
    '%s of an instrument that is not known: its question is named, no gate passed',
    async (_, file, name) => {
      const { status, report, mismatch } = await scored(file());
      expect(mismatch.map(({ message }) => message).join()).toContain(name);
      expect(report.gates[0]?.passed).toBe(false);
      expect(status).toBe(1);
    },
  );
});

describe('an id that is mistyped in YAML', () => {
  const ids = (...changes: [string, string][]) =>
    changes.reduce(
      (text, [from, typed]) => text.replace(`  ${from}:`, `  ${typed}:`),
      yamlFrom(fullAnswers()),
    );
  const errors = async (text: string, ...args: string[]) => {
    const { status, stdout } = await cli(['score', '-', ...args, '--gate', 'wbk', '--format', 'json'], {
      stdin: text,
    });
    const { diagnostics, gates } = JSON.parse(stdout) as Report;
    const found = diagnostics.filter(({ severity }) => severity === 'error');
    const said = found.map(({ code, params }) =>
      [code, params.id, params.suggestion].filter(Boolean).join(' '),
    );
    return { status, passed: gates[0]?.passed, said };
  };
  test.each<[string, [string, string][], string[]]>([
    ['a letter too many', [['A.I.1.i.a', 'A.I.1.i.aa']], ['A.I.1.i.aa A.I.1.i.a']],
    ['another letter, where another id is as near', [['A.I.1.i.b', 'A.I.1.i.x']], ['A.I.1.i.x A.I.1.i.b']],
    ['a small l', [['A.I.1.i.b', 'A.l.1.i.b']], ['A.l.1.i.b A.I.1.i.b']],
    [
      'two of them',
      [
        ['A.I.1.i.b', 'A.I.1.i.x'],
        ['A.I.2.i.a', 'A.I,2.i.a'],
      ],
      ['A.I.1.i.x A.I.1.i.b', 'A.I,2.i.a A.I.2.i.a'],
    ],
  ])('%s: one finding each, exit 1', async (_, changes, said) => {
    for (const args of [[], ['--instrument', later]]) {
      const found = await errors(ids(...changes), ...args);
      expect(found.said.sort()).toEqual(said.map((one) => `indicator-unknown ${one}`).sort());
      expect([found.status, found.passed]).toEqual([1, false]);
    }
  });
  test('an id that is none of the instrument beside all of its own is a question too many', async () => {
    const found = await errors(`${yamlFrom(fullAnswers())}  A.I.1.i.z: A\n`);
    expect(found.said).toEqual(['indicator-unknown A.I.1.i.z A.I.1.i.a', 'instrument-mismatch']);
    expect([found.status, found.passed]).toEqual([1, false]);
  });
});

describe('a known instrument that the house rules contradict', () => {
  const rule = (id: string) =>
    `instruments: [${path.resolve(later)}]\nprerequisites:\n  - { id: ${id}, level: unit, label: { id: Survei, en: Survey }, kind: "yes", minimum: { wbk: ya } }\n`;
  test('is told to be left out, and why, at the place of the rule', async () => {
    writeFileSync(to('bentrok.config.yaml'), rule('survei_mandiri'));
    const { status, stderr } = await cli(['score', workbook, '--config', to('bentrok.config.yaml')]);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /Instrumen "zi-contoh-2027" tidak ikut dipilih.*bentrok\.config\.yaml:3: .*survei_mandiri/,
    );
    const quiet = await cli(['score', workbook, '--config', to('bentrok.config.yaml'), '--quiet']);
    expect(quiet.stderr).toBe('');
  });
  test('nothing is said where they agree', async () => {
    writeFileSync(to('rukun.config.yaml'), rule('survei_lain'));
    const { stderr } = await cli(['score', workbook, '--config', to('rukun.config.yaml')]);
    expect(stderr).toBe('');
  });
});
