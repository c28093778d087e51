import { describe, expect, test } from 'vitest';
import { cellsOf, mainNamespace, readRows, strings } from './books.js';

/** Style 1 is struck through, style 2 says that it is not. */
const styles = `<styleSheet xmlns="${mainNamespace}"><fonts><font/><font><b/><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>`;
const shared = strings(
  '<t>Ya</t>',
  '<r><rPr><strike/></rPr><t>A</t></r><r><t xml:space="preserve"> B</t></r>',
  '<r><rPr><b/></rPr><t>A</t></r>',
  '<r><t>A</t></r><r><rPr><strike val="false"/></rPr><t>B</t></r>',
  '<r><rPr><strike/></rPr><t>A</t></r><r><rPr><strike val="1"/><b/></rPr><t>B</t></r><rPh><t>x</t></rPh>',
);
const more = { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': shared };
const struckIn = async (cell: string) => cellsOf(await readRows(`<row r="1">${cell}</row>`, more))[1]?.struck;

describe('what is struck through', () => {
  const inline = (content: string, style = 0) => `<c s="${style}" t="inlineStr"><is>${content}</is></c>`;
  test.each([
    ['by the style of its cell', '<c s="1" t="s"><v>0</v></c>', { text: 'Ya', rest: '' }],
    ['a number', '<c s="1"><v>3.72</v></c>', { text: '3.72', rest: '' }],
    ['the result of a formula', '<c s="1" t="str"><f>B1</f><v>A</v></c>', { text: 'A', rest: '' }],
    ['a run', '<c t="s"><v>1</v></c>', { text: 'A', rest: 'B' }],
    ['all runs', '<c t="s"><v>4</v></c>', { text: 'AB', rest: '' }],
    ['a run that looks as its struck cell', '<c s="1" t="s"><v>3</v></c>', undefined],
    ['an inline run', inline('<r><rPr><strike/></rPr><t>C</t></r><r><t>A</t></r>'), { text: 'C', rest: 'A' }],
    ['an inline text', inline('<t>C</t>', 1), { text: 'C', rest: '' }],
  ])('%s', async (_, cell, struck) => {
    expect(await struckIn(cell)).toEqual(struck);
  });
  test.each([
    ['a plain cell', '<c t="s"><v>0</v></c>'],
    ['a style that says no', '<c s="2" t="s"><v>0</v></c>'],
    ['a bold run', '<c t="s"><v>2</v></c>'],
    ['a run in a font of its own in a struck cell', '<c s="1" t="s"><v>2</v></c>'],
  ])('is nothing in %s', async (_, cell) => {
    expect(await struckIn(cell)).toBeUndefined();
  });
  test('makes no cell of an empty one', async () => {
    expect(cellsOf(await readRows('<row r="1"><c s="1"/></row>', more))).toEqual({});
  });
});

describe('a picture in a cell', () => {
  const read = async (cell: string) => cellsOf(await readRows(`<row r="1">${cell}</row>`))[1];
  test.each([
    ['placed there', '<c t="e" vm="1"><v>#VALUE!</v></c>'],
    [
      'by the function IMAGE',
      '<c t="e" vm="1"><f>_xlfn.IMAGE("https://contoh.go.id/a.png")</f><v>#VALUE!</v></c>',
    ],
  ])('%s is no error', async (_, cell) => {
    expect(await read(cell)).toMatchObject({ picture: true, value: { kind: 'blank' } });
  });
  test.each([
    ['an error without it', '<c t="e"><v>#VALUE!</v></c>', '#VALUE!'],
    ['another error', '<c t="e" vm="1"><v>#N/A</v></c>', '#N/A'],
    ['a formula that spills', '<c t="e" vm="1"><f>A2:A9*1</f><v>#VALUE!</v></c>', '#VALUE!'],
  ])('%s is an error', async (_, cell, code) => {
    expect(await read(cell)).toMatchObject({ value: { kind: 'error', code } });
  });
});
