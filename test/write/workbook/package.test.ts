import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Instrument } from '../../../src/instrument/model.js';
import { builtinWordings } from '../../../src/instrument/wording.js';
import { misplaced } from '../../support/element-order.js';
import { miniInstrument, official } from '../../support/instruments.js';
import { bookBytes } from '../../support/own-books.js';
import { fullAnswers, worksheetFrom } from '../../support/worksheets.js';

const books: readonly (readonly [string, Instrument, 'id' | 'en'])[] = [
  ['the official instrument', official(), 'id'],
  ['an invented one, in English', miniInstrument(), 'en'],
];

describe.each(books)('the package of a workbook of %s', (_, instrument, lang) => {
  let parts: Record<string, Uint8Array>;
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const sheets = () => Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
  beforeAll(async () => {
    const worksheet = worksheetFrom(fullAnswers(instrument), { tpi: fullAnswers(instrument, 'worst') });
    parts = unzipSync(bookBytes(instrument, worksheet, { lang }, await builtinWordings()));
  });
  test('has its elements in the order of the schema', () => {
    const wrong = [...sheets(), 'xl/workbook.xml', 'xl/styles.xml'].flatMap((name) =>
      misplaced(text(name)).map((what) => `${name}: ${what}`),
    );
    expect(wrong).toEqual([]);
    expect(sheets()).toHaveLength(5);
  });
  test('would be told if it had not', () => {
    const xml = '<worksheet><sheetPr><pageSetUpPr/><outlinePr/></sheetPr><cols/><dimension/></worksheet>';
    expect(misplaced(xml)).toEqual(['outlinePr in sheetPr', 'dimension in worksheet']);
  });
  test('has a result in every cell with a formula, and counts again when Excel opens it', () => {
    for (const name of sheets()) {
      const cells = text(name).match(/<c [^>]*>(?:(?!<\/c>).)*<f>.*?<\/c>/gs) ?? [];
      expect(cells.filter((cell) => !/<\/f><v>/.test(cell))).toEqual([]);
    }
    expect(text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
  test('has one rule a kind of answer, over ranges', () => {
    for (const name of sheets()) {
      const rules = text(name).match(/<dataValidation\b.*?<\/dataValidation>/gs) ?? [];
      const bare = rules.map((rule) => rule.replace(/ sqref="[^"]*"/, ''));
      expect(new Set(bare).size).toBe(bare.length);
      for (const rule of rules) {
        expect(rule).not.toMatch(/<formula1>=/);
        expect(/ error="([^"]*)"/.exec(rule)?.[1]?.length ?? 0).toBeLessThanOrEqual(225);
        expect(/ errorTitle="([^"]*)"/.exec(rule)?.[1]?.length ?? 0).toBeLessThanOrEqual(32);
        if (rule.includes('type="list"'))
          expect(rule).toMatch(/<formula1>\w+!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+<\/formula1>/);
      }
    }
  });
  test('folds with the heading above, on A4 across, its titles repeated', () => {
    const entry = text('xl/worksheets/sheet2.xml');
    expect(entry).toContain('<outlinePr summaryBelow="0"');
    expect(entry).toMatch(/<row [^>]*outlineLevel="\d"/);
    expect(entry).not.toMatch(/<row [^>]*(collapsed|hidden)="1"/);
    expect(entry).toMatch(/<pane xSplit="1" ySplit="3" [^>]*state="frozen"/);
    for (const name of sheets()) expect(text(name)).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*/);
    expect(text('xl/worksheets/sheet1.xml')).toMatch(/fitToHeight="1"|<pageSetUpPr fitToPage="1"\/>/);
    const names = text('xl/workbook.xml');
    expect(names).toMatch(/Print_Titles" localSheetId="1">[^<]*!\$1:\$2</);
    expect(names).toMatch(/Print_Area" localSheetId="1">[^<]*!\$A\$1:\$[A-Z]+\$\d+</);
  });
  test('ends pages of the input sheet where rows may be parted, and prints of the calculation what can be read', () => {
    const [entry, calculation] = [text('xl/worksheets/sheet2.xml'), text('xl/worksheets/sheet5.xml')];
    for (const xml of [entry, calculation].filter((each) => each.includes('<rowBreaks'))) {
      const [, count, manual, inside = ''] =
        /<rowBreaks count="(\d+)" manualBreakCount="(\d+)">(.*?)<\/rowBreaks>/.exec(xml) ?? [];
      expect(inside.match(/<brk id="\d+" max="16383" man="1"\/>/g)).toHaveLength(Number(count));
      expect(manual).toBe(count);
    }
    const [, last = ''] =
      /Print_Area" localSheetId="4">[^<]*!\$A\$\d+:\$([A-Z]+)\$\d+</.exec(text('xl/workbook.xml')) ?? [];
    // at this width two thirds of the size are left
    const widths = [...calculation.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(last).toHaveLength(1);
    expect(widths.slice(0, last.charCodeAt(0) - 64).reduce((sum, width) => sum + width, 0)).toBeLessThan(220);
  });
  test('protects every sheet but the one that is filled in, without a password', () => {
    const protects = sheets().map((name) => /<sheetProtection [^>]*>/.exec(text(name))?.[0] ?? null);
    expect(protects[1]).toBeNull();
    for (const element of [protects[0], protects[2], protects[3], protects[4]]) {
      expect(element).toContain('sheet="1"');
      expect(element).not.toMatch(/password|hashValue/);
    }
  });
  test('is the same file whatever the clock says', async () => {
    const [a, b] = [bookBytes(instrument, worksheetFrom({})), bookBytes(instrument, worksheetFrom({}))];
    expect(a).toEqual(b);
  });
});
