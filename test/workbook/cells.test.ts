import { describe, expect, test } from 'vitest';
import { zip } from '../support/zip.js';
import { cellsOf, outcome, parts, readOnly, readRows, rels, strings, worksheet } from './books.js';

const value = async (cell: string, more = {}) =>
  cellsOf(await readRows(`<row r="1">${cell}</row>`, more))[1]?.value;
const text = (content: string) => ({ kind: 'text', text: content });

describe('a cell', () => {
  test('holds what its type says', async () => {
    const shared = { 'xl/sharedStrings.xml': strings('<t>nol</t>', '<t>satu</t>') };
    expect(await value('<c r="A1" t="s"><v>1</v></c>', shared)).toEqual(text('satu'));
    expect(await value('<c r="A1" t="str"><v>abc</v></c>')).toEqual(text('abc'));
    expect(await value('<c r="A1" t="inlineStr"><is><t>a</t></is></c>')).toEqual(text('a'));
    expect(await value('<c r="A1" t="b"><v>0</v></c>')).toEqual({ kind: 'boolean', value: false });
    expect(await value('<c r="A1" t="e"><v>#N/A</v></c>')).toEqual({ kind: 'error', code: '#N/A' });
    const day = { kind: 'number', text: '45429', percent: false, date: '2024-05-17' };
    expect(await value('<c r="A1" t="d"><v>2024-05-17T00:00:00</v></c>')).toEqual(day);
    expect(await value('<c r="A1" t="d"><v>besok</v></c>')).toEqual(text('besok'));
    expect(await value('<c r="A1"><v> 12 </v></c>')).toEqual({ kind: 'number', text: '12', percent: false });
    expect(await value('<c r="A1"><v>NaN</v></c>')).toEqual(text('NaN'));
  });

  test('without value, formula or link is left out', async () => {
    const empty = [
      '<c r="A1" s="3"/>',
      '<c r="A1"><v></v></c>',
      '<c r="A1" t="inlineStr"><is><t></t></is></c>',
    ];
    for (const cell of empty) expect((await readRows(`<row r="1">${cell}</row>`)).rows).toEqual([]);
  });

  test('with a formula tells a missing result from an empty text', async () => {
    const formula = { text: 'A2', shared: false };
    for (const result of ['', '<v/>', '<v></v>']) {
      const sheet = await readRows(`<row r="1"><c r="A1"><f>A2</f>${result}</c></row>`);
      expect(cellsOf(sheet)[1]).toEqual({ column: 1, value: { kind: 'blank' }, formula });
    }
    const sheet = await readRows('<row r="1"><c r="A1" t="str"><f>A2</f><v></v></c></row>');
    expect(cellsOf(sheet)[1]).toEqual({ column: 1, value: text(''), formula });
  });

  test('of a shared formula has its text, also before the master', async () => {
    const sheet = await readRows(
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>' +
        '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1&amp;1</f></c></row>',
    );
    expect(sheet.rows.map((row) => row.cells[0]?.formula)).toEqual([
      { text: 'B1&1', shared: false },
      { text: 'B1&1', shared: true },
    ]);
    expect(
      await outcome(zip(parts(worksheet('<sheetData><row><c><f t="shared" si="1"/></c></row></sheetData>')))),
    ).toBe('corrupt');
  });

  test('of an array formula or a data table has a text', async () => {
    const sheet = await readRows(
      '<row><c><f t="array" ref="A1:A2">TRANSPOSE(B1:C1)</f><v>1</v></c><c><f t="dataTable" ref="B1" r1="C1"/><v>2</v></c></row>',
    );
    expect(sheet.rows[0]?.cells.map((cell) => cell.formula?.text)).toEqual([
      'TRANSPOSE(B1:C1)',
      'TABLE(C1,)',
    ]);
  });
});

describe('a number', () => {
  const digits = async (stored: string) => {
    const read = await value(`<c r="A1"><v>${stored}</v></c>`);
    return read?.kind === 'number' ? read.text : read;
  };

  test.each([
    ['0.57999999999999996', '0.58'],
    ['3.7199999999999998', '3.72'],
    ['1E-3', '0.001'],
    ['-1.5e-7', '-0.00000015'],
    ['1e21', '1000000000000000000000'],
    ['123456789012345678', '123456789012346000'],
    ['0.1', '0.1'],
    ['-0', '0'],
    ['0', '0'],
    ['007', '7'],
    ['2.50', '2.5'],
    ['5.', '5'],
    ['+4', '4'],
    ['.5', '0.5'],
    ['100', '100'],
    ['42.930492979243', '42.930492979243'],
    ['0.71550821632071599', '0.715508216320716'],
    ['99999999999999.99', '100000000000000'],
  ])('%s is %s', async (stored, expected) => expect(await digits(stored)).toBe(expected));

  test('of any size is an exact decimal', async () => {
    expect(await digits('1.7976931348623157e308')).toMatch(/^1797693134862320{294}$/);
    expect(await digits('5e-324')).toMatch(/^0\.0{323}494065645841247$/);
    expect(await digits('1e999')).toEqual(text('1e999'));
  });

  test.each([
    [9, true],
    [10, true],
    [2, false],
    [164, true],
    [165, false],
    [166, false],
    [167, true],
  ])('of number format %i is percent: %s', async (id, percent) => {
    const formats = ['0.0%', '0.0\\%', '0&quot; %&quot;_%', '[Red]0;-0%'];
    const styles = `<styleSheet><numFmts>${formats
      .map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`)
      .join(
        '',
      )}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"><alignment/></xf></cellXfs></styleSheet>`;
    expect(await value('<c r="A1" s="1"><v>0.5</v></c>', { 'xl/styles.xml': styles })).toEqual({
      kind: 'number',
      text: '0.5',
      percent,
    });
  });
});

describe('places', () => {
  test('are implied where they are not written', async () => {
    const sheet = await readRows(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="7"><c><v>4</v></c></row><row><c r="B8"><v>5</v></c></row><row><c r="B12"><v>6</v></c></row><row><c><v>7</v></c></row>',
    );
    expect(sheet.rows.map((row) => [row.number, ...row.cells.map((cell) => cell.column)])).toEqual([
      [1, 1, 4, 5],
      [7, 1],
      [8, 2],
      [12, 2],
      [13, 1],
    ]);
  });

  test('out of order are put in order', async () => {
    const sheet = await readRows(
      '<row r="9"><c r="C9"><v>1</v></c><c r="AA9"><v>3</v></c><c r="A9"><v>2</v></c></row><row r="2" hidden="true"><c r="XFD2"><v>1</v></c></row>',
    );
    expect(
      sheet.rows.map((row) => [row.number, row.hidden, ...row.cells.map((cell) => cell.column)]),
    ).toEqual([
      [2, true, 16384],
      [9, false, 1, 3, 27],
    ]);
  });

  test.each([
    '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>',
    '<row r="1"><c r="A2"><v>1</v></c></row>',
    '<row r="0"><c><v>1</v></c></row>',
    '<row r="1048577"/>',
    '<row r="1.5"/>',
    '<row r="x"/>',
    '<row r="0x10"/>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    '<row r="1"><c r="1A"/></row>',
    '<row r="1"><c r="A1B"/></row>',
    '<row r="1"><c r="A1" t="x"><v>1</v></c></row>',
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    '<row r="1"><c r="A1" t="b"><v>2</v></c></row>',
  ])('that contradict the format are refused: %s', async (rows) => {
    expect(await outcome(zip(parts(worksheet(`<sheetData>${rows}</sheetData>`))))).toBe('corrupt');
  });
});

describe('a sheet', () => {
  test('has links to outside on their cells', async () => {
    const sheet = await readOnly(
      parts(
        worksheet(
          '<sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="5" hidden="1"/></sheetData>' +
            '<hyperlinks><hyperlink ref="B2" r:id="a"/><hyperlink ref="A2:C2" r:id="b" location="hal 2"/>' +
            '<hyperlink ref="C5" r:id="a"/><hyperlink ref="D5" location="Data!A1" display="ke atas"/></hyperlinks>',
        ),
        {
          'xl/worksheets/_rels/sheet1.xml.rels': rels(
            ['a', 'hyperlink', 'https://contoh.go.id/?a=1&amp;b=2'],
            ['b', 'hyperlink', 'D:\\bukti\\sk.pdf'],
          ),
        },
      ),
    );
    expect(sheet.rows).toEqual([
      {
        number: 2,
        hidden: false,
        cells: [
          { column: 1, value: { kind: 'blank' }, link: 'D:\\bukti\\sk.pdf#hal 2' },
          {
            column: 2,
            value: { kind: 'number', text: '1', percent: false },
            link: 'https://contoh.go.id/?a=1&b=2',
          },
        ],
      },
      {
        number: 5,
        hidden: true,
        cells: [{ column: 3, value: { kind: 'blank' }, link: 'https://contoh.go.id/?a=1&b=2' }],
      },
    ]);
  });

  test('has hidden rows and columns, merges and validations of both kinds', async () => {
    const sheet = await readOnly(
      parts(
        worksheet(
          '<cols><col min="1" max="1" hidden="1"/><col min="2" max="3" width="9"/><col min="10" max="16384" width="0"/></cols>' +
            '<sheetData><row r="1" ht="0"><c r="A1"><v>1</v></c></row></sheetData>' +
            '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="$B$2:C3"/></mergeCells>' +
            '<dataValidations><dataValidation type="list" sqref="K4 K6:K7" allowBlank="1"><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x12ac"><x12ac:list xmlns:x12ac="x">"a,b",c</x12ac:list></mc:Choice><mc:Fallback><formula1>"a,b,c"</formula1></mc:Fallback></mc:AlternateContent></dataValidation></dataValidations>' +
            '<extLst><ext uri="{CCE6A557}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="decimal" operator="lessThan"><x14:formula1><xm:f>Lain!$A$1</xm:f></x14:formula1><x14:formula2><xm:f>4</xm:f></x14:formula2><xm:sqref>B:B 3:3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
        ),
      ),
    );
    expect(sheet.rows[0]?.hidden).toBe(true);
    expect(sheet.hiddenColumns).toEqual([
      { first: 1, last: 1 },
      { first: 10, last: 16384 },
    ]);
    expect(sheet.merges).toEqual([
      { top: 1, left: 1, bottom: 1048576, right: 16384 },
      { top: 2, left: 2, bottom: 3, right: 3 },
    ]);
    const one = (row: number) => ({ top: row, left: 11, bottom: row, right: 11 });
    expect(sheet.validations).toEqual([
      { type: 'list', ranges: [one(4), { ...one(6), bottom: 7 }], formula1: '"a,b,c"' },
      {
        type: 'decimal',
        operator: 'lessThan',
        ranges: [
          { top: 1, left: 2, bottom: 1048576, right: 2 },
          { top: 3, left: 1, bottom: 3, right: 16384 },
        ],
        formula1: 'Lain!$A$1',
        formula2: '4',
      },
    ]);
  });
});
