import { Buffer } from 'node:buffer';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platform } from '../../src/cli/platform.js';
import { readWorkbook } from '../../src/workbook/read.js';
import { counted } from '../support/counts.js';
import { cellsOf } from './books.js';
import { compareWithExcelJs } from './exceljs.js';

async function save(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('LKE ZI'), book);
  return new Uint8Array(Buffer.from(await book.xlsx.writeBuffer()));
}

describe('a workbook written by exceljs', () => {
  test('is read as exceljs reads it, cell by cell', async () => {
    const bytes = await save((sheet, book) => {
      sheet.getCell('A1').value = 'Teks & <tanda> "kutip"';
      sheet.getCell('B1').value = { richText: [{ text: 'Kata ' }, { font: { bold: true }, text: 'tebal' }] };
      sheet.getCell('C1').value = { text: 'SK', hyperlink: 'https://contoh.go.id/sk?a=1&b=2' };
      sheet.getCell('D1').value = { formula: 'SUM(A2:A9)', result: 3.5 };
      sheet.getCell('E1').value = { formula: 'A1&"x"' };
      sheet.getCell('F1').value = { formula: '1/0', result: { error: '#DIV/0!' } };
      sheet.getCell('G1').value = { error: '#REF!' };
      sheet.getCell('H1').value = true;
      sheet.getCell('I1').value = new Date(Date.UTC(2024, 4, 17));
      sheet.getCell('A2').value = 0.57999999999999996;
      sheet.getCell('B2').value = 1 / 3;
      sheet.getCell('C2').value = 0.8765;
      sheet.getCell('C2').numFmt = '0.00%';
      sheet.getCell('D2').value = -1e-7;
      sheet.getCell('E2').value = 'baris 1\r\nbaris 2\ttab';
      sheet.getCell('F2').value = ' spasi ';
      sheet.getCell('G2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
      sheet.getCell('A3').value = { formula: 'B3*2', shareType: 'shared', ref: 'A3:A5', result: 2 } as never;
      sheet.getCell('A4').value = { sharedFormula: 'A3', result: 4 } as never;
      sheet.getCell('A5').value = { sharedFormula: 'A3', result: 6 } as never;
      sheet.mergeCells('B3:D5');
      sheet.getCell('B3').value = 'gabungan';
      sheet.getRow(4).hidden = true;
      sheet.getColumn(10).hidden = true;
      sheet.getCell('J40000').value = 'jauh';
      book.addWorksheet('Utama', { state: 'hidden' }).getCell('A1').value = 'rekap';
      book.addWorksheet('Sangat', { state: 'veryHidden' });
    });
    const ours = await readWorkbook(bytes, platform);
    expect(await compareWithExcelJs(bytes, ours)).toEqual([]);
    const [sheet] = ours.sheets;
    if (!sheet) throw new Error('no sheet');
    expect(cellsOf(sheet, 2)[1]?.value).toEqual({ kind: 'number', text: '0.58', percent: false });
    expect(cellsOf(sheet, 2)[3]?.value).toEqual({ kind: 'number', text: '0.8765', percent: true });
    expect(cellsOf(sheet, 1)[5]).toEqual({
      column: 5,
      value: { kind: 'blank' },
      formula: { text: 'A1&"x"', shared: false },
    });
    expect(cellsOf(sheet, 4)[1]?.formula).toEqual({ text: 'B3*2', shared: true });
    expect(cellsOf(sheet, 2)[7]).toBeUndefined();
    expect(sheet.merges).toEqual([{ top: 3, left: 2, bottom: 5, right: 4 }]);
    expect(Object.keys(cellsOf(sheet, 4))).toEqual(['1']);
  });

  test('has its drop-downs', async () => {
    const bytes = await save((sheet) => {
      sheet.getCell('K4').dataValidation = { type: 'list', formulae: ['"Ya,Tidak"'] };
      sheet.getCell('K5').dataValidation = { type: 'decimal', operator: 'between', formulae: [0, 4] };
    });
    const [sheet] = (await readWorkbook(bytes, platform)).sheets;
    expect(sheet?.validations).toEqual([
      { ranges: [{ top: 4, left: 11, bottom: 4, right: 11 }], type: 'list', formula1: '"Ya,Tidak"' },
      {
        ranges: [{ top: 5, left: 11, bottom: 5, right: 11 }],
        type: 'decimal',
        formula1: '0',
        formula2: '4',
        ...(sheet?.validations[1]?.operator && { operator: 'between' }),
      },
    ]);
  });

  test('whatever it holds', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((value) => value.replace(/\p{Cc}/gu, ' '));
    const value = fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
    );
    const cells = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 30 }), value),
      {
        maxLength: 60,
      },
    );
    await fc.assert(
      fc.asyncProperty(cells, async (list) => {
        const bytes = await save((sheet) => {
          for (const [row, column, content] of list) sheet.getCell(row, column).value = content;
        });
        expect(await compareWithExcelJs(bytes, await readWorkbook(bytes, platform))).toEqual([]);
      }),
      { numRuns: counted(15, 60) },
    );
  });
});
