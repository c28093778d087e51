import ExcelJS from 'exceljs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { platform } from '../../../src/cli/platform.js';
import { cellText, marginText } from '../../../src/format/xlsx/cell-text.js';
import { ownFormat } from '../../../src/format/xlsx/number-format.js';
import { messagesIn } from '../../../src/messages/messages.js';
import { visible } from '../../../src/report/page/visible.js';
import { markSheetName } from '../../../src/workbook/own-report.js';
import { readWorkbook } from '../../../src/workbook/read.js';
import { recapOf, rowOf, workbookOf } from '../../support/batch-rows.js';
import { gridsOf, ownGridsOf, recordsOf } from '../../support/grids.js';
import { hostileRecap as hostile, hostileNames as names } from '../../support/hostile-recap.js';

const load = async (bytes: Uint8Array) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  return book;
};

describe('names from files stay text', () => {
  const shown = names.map(visible);
  test('no formula, no link, no control character; every letter else is kept', async () => {
    const bytes = await workbookOf(hostile, 'id');
    const own = await ownGridsOf(bytes);
    const ranking = recordsOf(own, 'Peringkat');
    expect(ranking.map((record) => record.Unit)).toEqual(shown);
    expect(ranking.map((record) => record.Instansi)).toEqual(shown);
    const unreadable = recordsOf(own, 'Tidak terbaca').map((record) => record.Berkas);
    expect([...unreadable].sort()).toEqual(shown.map((name, i) => `x${i}${name}`).sort());
    const cells = (await load(bytes)).worksheets.flatMap((sheet) => sheet.getSheetValues().flat());
    expect(cells.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
  });
  test('text cells are told to stay text when they are edited', async () => {
    const book = await load(await workbookOf(hostile, 'id'));
    expect(book.getWorksheet('Peringkat')?.getCell('B2').numFmt).toBe('@');
  });
});

describe('what a cell can hold', () => {
  test.each([
    ['half a pair', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
    ['non-characters', 'a\ufffeb\uffff', 'a\ufffdb\ufffd'],
    ['a whole pair stays', 'a\u{1f600}b', 'a\u{1f600}b'],
    ['what looks like an escape', '_x0041_', '_x005F_x0041_'],
    ['no escape', '_x41_', '_x41_'],
  ])('%s', (_, given, kept) => expect(cellText(given)).toBe(kept));
  test('32,767 letters, cut neither inside a pair nor inside an escape', () => {
    expect(cellText('a'.repeat(32_767))).toHaveLength(32_767);
    for (const part of ['a', '\u{1f600}', '_x0041_']) {
      for (let before = 0; before < 14; before++) {
        const text = cellText(`${'b'.repeat(before)}${part.repeat(32_768)}`);
        expect(text.length).toBeLessThanOrEqual(32_767);
        expect(text.slice(-20)).toMatch(/(?:[ab]|\u{1f600}|_x005F_x0041_)\.\.\.$/u);
      }
    }
  });
  test('a page margin', () => {
    expect(marginText('R&D &P')).toBe('R&&D &&P');
    expect(marginText('&'.repeat(400)).length).toBeLessThanOrEqual(250);
  });
});

test.each(['id', 'en'] as const)('names of sheets are ones that Excel takes (%s)', async (lang) => {
  const { batchSheets, batch } = messagesIn(lang).text;
  const words = Object.values(batchSheets).filter((text) => typeof text === 'string' && text.length < 60);
  const all = [...words, batch.rankTitle, batchSheets.requirements('WBBM')].filter(
    (name) => name !== batchSheets.everyRequirement,
  );
  for (const name of all) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
  expect(new Set(all.map((name) => String(name).toLowerCase())).size).toBe(all.length);
});

describe('the workbook itself', () => {
  afterEach(() => void vi.useRealTimers());
  test('the same recap is the same bytes on any day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') });
    const first = await workbookOf(hostile, 'id');
    vi.setSystemTime(new Date('2031-07-08T09:10:11Z'));
    expect(Buffer.from(await workbookOf(hostile, 'id')).equals(first)).toBe(true);
  });
  test('says that lke-zi made it, and bears the mark by which a later batch leaves it out', async () => {
    const bytes = await workbookOf(hostile, 'id');
    const { creator, lastModifiedBy, company } = await load(bytes);
    expect([creator, lastModifiedBy, company]).toEqual(['lke-zi', 'lke-zi', undefined]);
    const { sheets } = await readWorkbook(bytes, platform);
    expect(sheets.find(({ name }) => name === markSheetName)?.state).toBe('veryHidden');
  });
  test('filters, frozen heads, print set-up', async () => {
    const sheet = (await load(await workbookOf(hostile, 'id'))).getWorksheet('Peringkat');
    expect(sheet?.autoFilter).toBe(`A1:N${names.length + 1}`);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
    const setup = { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' };
    expect(sheet?.pageSetup).toMatchObject(setup);
  });
  test.each(['id', 'en'] as const)('every verdict is coloured by a rule for its word (%s)', async (lang) => {
    const book = await load(await workbookOf(hostile, lang));
    const sheet = book.getWorksheet(messagesIn(lang).text.batch.rankTitle);
    const rules = (
      sheet as unknown as { conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[] }
    ).conditionalFormattings;
    const { sure, score, prerequisite, failing } = messagesIn(lang).text.batch.verdict;
    const words = rules[0]?.rules.map(({ formulae }) => /"(.*)"$/.exec(formulae[0] ?? '')?.[1]) ?? [];
    for (const said of [sure, score, prerequisite, failing(3)])
      expect(words.filter((word) => word && said.startsWith(word))).toHaveLength(1);
  });
  test('nothing but the unreadable: a workbook all the same', async () => {
    const bytes = await workbookOf(recapOf([rowOf({ path: 'x', unreadable: true })]), 'en');
    expect([...(await gridsOf(bytes)).keys()]).toEqual(['Could not be read', 'Notes']);
  });
});

describe('numbers never hide what they say', () => {
  test.each([
    ['an ordinary margin', -0.6, 'margin', null],
    ['one that would read as zero', -0.0004, 'margin', '+0.0000;-0.0000;0.00'],
    ['what is left of subtracting', 1e-15, 'margin', '0.00;0.00;0.00'],
    ['none at all', 0, 'margin', null],
    ['points that just miss', { value: 74.999, decimals: 3 }, 'points', '0.000'],
    ['points that do not', { value: 74.9, decimals: 2 }, 'points', null],
  ] as const)('%s', (_, value, kind, format) => expect(ownFormat(value, kind)).toBe(format));
});
