import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutEmptyRows } from '../../src/workbook/empty-rows.js';
import { zip } from '../support/zip.js';
import { outcome, parts, readOnly, worksheet } from './books.js';

const pruned = (xml: string) => Buffer.from(withoutEmptyRows(Buffer.from(xml), 0)).toString();
const sheet = (rows: string) => worksheet(`<sheetData>${rows}</sheetData>`);
const rowsLeft = (rows: string) => pruned(sheet(rows)).replace(/^.*<sheetData>|<\/sheetData>.*$/gs, '');

describe('rows that hold nothing but formats are passed over', () => {
  const full = '<row r="9"><c r="A9"><v>1</v></c></row>';
  test.each([
    ['<row r="1"/><row r="2"/>', '<row r="2"/>'],
    [`<row r="1" s="3" ht="15.75"/>\n<row r="2" hidden="1" />${full}`, full],
    [`<row r="1"></row>${full}`, full],
    [`<row r="1"><c r="A1" s="3"/><c r="B1" s="3"></c> </row>${full}`, full],
    [`<row r="1"/>${full}<row r="10"/><row r="11"/>`, `${full}<row r="11"/>`],
    // text that only looks like the end of a tag
    [`<row r="1" x="a>b"/>${full}`, full],
    [`<row r='1'/>${full}`, `<row r='1'/>${full}`],
    // the next row counts from one without a number
    [`<row/><row><c><v>1</v></c></row>`, `<row/><row><c><v>1</v></c></row>`],
    [`<row r="4"/><row><c><v>1</v></c></row>`, `<row r="4"/><row><c><v>1</v></c></row>`],
    ['<row r="1"><c r="A1"><f>B1</f></c></row>', '<row r="1"><c r="A1"><f>B1</f></c></row>'],
    // what only looks like a row inside a text
    [
      '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</row><row r="2"/>]]></t></is></c></row>',
      '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</row><row r="2"/>]]></t></is></c></row>',
    ],
    ['<!-- <row r="1"/> --><row r="2"/>', '<!-- <row r="1"/> --><row r="2"/>'],
    ['<row r="1" x="', '<row r="1" x="'],
    ['<row r="1"><c r="A1" ', '<row r="1"><c r="A1" '],
  ])('%s', (rows, left) => {
    expect(rowsLeft(rows)).toBe(left);
  });
  test('only in large parts', () => {
    const small = Buffer.from(sheet('<row r="1"/>'));
    expect(withoutEmptyRows(small)).toBe(small);
  });

  const cell = fc.constantFrom('<c r="%" s="1"/>', '<c r="%"></c>', '<c r="%"><v>7</v></c>', '<c s="2"/>');
  const row = fc.tuple(
    fc.constantFrom('', ' s="1"', ' hidden="1"', ' ht="0"', ' x="/>"'),
    fc.array(cell, { maxLength: 3 }),
  );
  test('what is read is the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(row, fc.boolean()), { maxLength: 12 }), async (rows) => {
        const xml = rows.map(([[attributes, cells], isNumbered], i) => {
          const number = isNumbered ? ` r="${i + 1}"` : '';
          const inside = cells.map((text, k) => text.replace('%', `${'ABC'[k]}${i + 1}`)).join('');
          return inside === ''
            ? `<row${number}${attributes}/>`
            : `<row${number}${attributes}>${inside}</row>`;
        });
        const whole = sheet(xml.join(''));
        expect(await readOnly(parts(pruned(whole)))).toEqual(await readOnly(parts(whole)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a sheet formatted far down', () => {
  const packed = (rows: string) => zip(parts(sheet(rows)));
  const line = (row: number) => `<row r="${row}" s="3" customFormat="1" ht="15.75" x14ac:dyDescent="0.25"/>`;
  test('is read: more than half a million empty rows, which no part may otherwise have', async () => {
    const empty = Array.from({ length: 550_000 }, (_, i) => line(i + 10)).join('');
    const read = await outcome(packed(`<row r="2"><c r="B2"><v>5</v></c></row>${empty}`));
    expect(read).toMatchObject({ sheets: [{ rows: [{ number: 2 }] }] });
  });
  test('is refused where the rows say something', async () => {
    const rows = Array.from(
      { length: 150_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>${'x'.repeat(200)}</v></c></row>`,
    );
    expect(await outcome(packed(rows.join('')))).toBe('too-large');
  });
});

describe('limits are nowhere below what Excel allows', () => {
  test('16,384 columns, each written by itself, in several sheets', async () => {
    const cols = Array.from(
      { length: 16_384 },
      (_, i) => `<col min="${i + 1}" max="${i + 1}" width="9"/>`,
    ).join('');
    const read = await readOnly(parts(worksheet(`<cols>${cols}</cols><sheetData/>`)));
    expect(read.hiddenColumns).toEqual([]);
  });
  test('all of them hidden are one range', async () => {
    const cols = Array.from(
      { length: 16_384 },
      (_, i) => `<col min="${i + 1}" max="${i + 1}" hidden="1"/>`,
    ).join('');
    const read = await readOnly(parts(worksheet(`<cols>${cols}</cols><sheetData/>`)));
    expect(read.hiddenColumns).toEqual([{ first: 1, last: 16_384 }]);
  });
});
