import ExcelJS from 'exceljs';
import { describe, expect, it, test } from 'vitest';
import { platform } from '../../src/cli/platform.js';
import { readWorkbook } from '../../src/workbook/read.js';
import { mainNamespace, type Parts, parts, readOnly, rels, worksheet } from './books.js';

type Relations = readonly (readonly [id: string, type: string, target: string])[];

const sheetXml = (objects = '<legacyDrawing r:id="rId9"/>') =>
  worksheet(
    `<sheetData><row r="8"><c r="K8" t="inlineStr"><is><t>Ya</t></is></c></row></sheetData>${objects}`,
  );
const withParts = (relations: Relations, more: Parts, objects?: string) =>
  readOnly(parts(sheetXml(objects), { 'xl/worksheets/_rels/sheet1.xml.rels': rels(...relations), ...more }));

const notes = (list: string, authors = ['Tim']) =>
  `<comments xmlns="${mainNamespace}"><authors>${authors.map((one) => `<author>${one}</author>`).join('')}</authors><commentList>${list}</commentList></comments>`;
const note = (ref: string, text: string, author = 0) =>
  `<comment ref="${ref}" authorId="${author}"><text>${text}</text></comment>`;
const threads = (list: string) =>
  `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments" xmlns:x="${mainNamespace}">${list}</ThreadedComments>`;
const thread = (ref: string, text: string) =>
  `<threadedComment ref="${ref}" dT="2026-01-01T00:00:00.00" personId="{1}" id="{2}"><text>${text}</text><mentions/></threadedComment>`;
const notice =
  '[Threaded comment]&#10;&#10;Your version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924&#10;&#10;Comment:&#10;    SK 12&#10;Reply:&#10;    dan SK 13';
const ofNotes: Relations = [['c', 'comments', '../comments1.xml']];
const ofBoth: Relations = [...ofNotes, ['t', 'threadedComment', '../threadedComments/t1.xml']];

describe('comments', () => {
  test.each<[string, string, object[]]>([
    ['a text', note('K8', '<t>SK No 12</t>'), [{ row: 8, column: 11, author: 'Tim', text: 'SK No 12' }]],
    [
      'without the name that Excel writes first',
      note('K8', '<r><rPr><b/></rPr><t>Tim:</t></r><r><t xml:space="preserve">\nSK No 12</t></r>'),
      [{ row: 8, column: 11, author: 'Tim', text: 'SK No 12' }],
    ],
    ['nothing in an empty one', note('K8', '<t> </t>'), []],
    [
      'in the order of the cells',
      note('K9', '<t>b</t>') + note('A9', '<t>a</t>'),
      [
        { row: 9, column: 1, author: 'Tim', text: 'a' },
        { row: 9, column: 11, author: 'Tim', text: 'b' },
      ],
    ],
  ])('are read: %s', async (_, list, expected) => {
    const { comments = [] } = await withParts(ofNotes, { 'xl/comments1.xml': notes(list) });
    expect(comments).toEqual(expected);
  });
  it('of newer programs are read as threads, not as the notice that stands for them', async () => {
    const sheet = await withParts(ofBoth, {
      'xl/comments1.xml': notes(note('K8', `<t>${notice}</t>`) + note('K9', '<t>catatan</t>', 1), [
        'tc={2}',
        'Budi',
      ]),
      'xl/threadedComments/t1.xml': threads(thread('K8', 'SK 12') + thread('K8', 'dan SK 13')),
    });
    expect(sheet.comments).toEqual([
      { row: 8, column: 11, author: '', text: 'SK 12\ndan SK 13' },
      { row: 9, column: 11, author: 'Budi', text: 'catatan' },
    ]);
  });
  it('that only the notice is left of say what was commented, and no address of the notice', async () => {
    const { comments } = await withParts(ofNotes, {
      'xl/comments1.xml': notes(note('K8', `<t>${notice}</t>`), ['tc={2}']),
    });
    expect(comments?.map(({ text }) => text.split(/\s*\n\s*/))).toEqual([['SK 12', 'dan SK 13']]);
  });
  it('that exceljs writes are read, and so are its pictures', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Data');
    sheet.getCell('K8').value = 'Ya';
    sheet.getCell('K8').note = 'SK No 12';
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const image = book.addImage({ base64: png, extension: 'png' });
    sheet.addImage(image, { tl: { col: 12, row: 7 }, ext: { width: 10, height: 10 } });
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const [read] = (await readWorkbook(bytes, platform)).sheets;
    expect(read?.comments).toMatchObject([{ row: 8, column: 11, text: 'SK No 12' }]);
    expect(read?.pictures).toEqual([{ row: 8, column: 13 }]);
  });
  it('a sheet without any has none', async () => {
    const sheet = await readOnly(parts(sheetXml('')));
    expect(Object.keys(sheet)).not.toContain('comments');
  });
});

describe('form controls', () => {
  const control = (attributes: string) =>
    `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ${attributes}/>`;
  test.each<[string, object[] | undefined]>([
    [
      'objectType="Drop" fmlaLink="$K$8" fmlaRange="Ref!$A$1:$A$3" sel="2"',
      [{ link: '$K$8', list: 'Ref!$A$1:$A$3' }],
    ],
    ['objectType="List" fmlaLink="K8"', [{ link: 'K8' }]],
    ['objectType="Radio" fmlaLink="$K$8"', [{ link: '$K$8' }]],
    ['objectType="CheckBox" fmlaLink="$K$8"', undefined],
    ['objectType="Drop" fmlaRange="Ref!$A$1:$A$3"', undefined],
    ['objectType="Spin" fmlaLink="$K$8"', undefined],
  ])('%s', async (attributes, expected) => {
    const { controls } = await withParts([['p', 'ctrlProp', '../ctrlProps/c1.xml']], {
      'xl/ctrlProps/c1.xml': control(attributes),
    });
    expect(controls).toEqual(expected);
  });
});

describe('form controls that stand in a drawing only', () => {
  const object = (kind: string, content: string) =>
    `<v:shape><br><x:ClientData ObjectType="${kind}"><x:Anchor>1</x:Anchor>${content}</x:ClientData></v:shape>`;
  const vml = (...objects: string[]) =>
    `<xml xmlns:v="urn:schemas-microsoft-com:vml">${objects.join('')}</xml>`;
  const link = '<x:FmlaLink>$K$8</x:FmlaLink>';
  const list = '<x:FmlaRange>&apos;Ref &amp; lain&apos;!$A$1:$A$3</x:FmlaRange>';
  const drawn: Relations = [['v', 'vmlDrawing', '../drawings/vmlDrawing1.vml']];
  test.each<[string, string, object[] | undefined]>([
    ['a list', object('Drop', list + link), [{ link: '$K$8', list: "'Ref & lain'!$A$1:$A$3" }]],
    ['a button among others', object('Note', '') + object('Radio', link), [{ link: '$K$8' }]],
    ['a tick box is none', object('Checkbox', link), undefined],
    ['a comment is none', object('Note', link), undefined],
    ['one that writes nowhere is none', object('Drop', list), undefined],
  ])('%s', async (_, objects, expected) => {
    const { controls } = await withParts(drawn, { 'xl/drawings/vmlDrawing1.vml': vml(objects) });
    expect(controls).toEqual(expected);
  });
  it('control: parts of their own count before the drawing', async () => {
    const { controls } = await withParts([...drawn, ['p', 'ctrlProp', '../ctrlProps/c1.xml']], {
      'xl/drawings/vmlDrawing1.vml': vml(object('Drop', list + link)),
      'xl/ctrlProps/c1.xml':
        '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="List" fmlaLink="K9"/>',
    });
    expect(controls).toEqual([{ link: 'K9' }]);
  });
});

test('a part that many relationships lead to is read once', async () => {
  const many = Array.from({ length: 50 }, (_, i) => i);
  const sheet = await withParts(
    many.flatMap(
      (i): Relations => [
        [`p${i}`, 'ctrlProp', '../ctrlProps/c1.xml'],
        [`c${i}`, 'comments', '../comments1.xml'],
      ],
    ),
    {
      'xl/ctrlProps/c1.xml':
        '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="List" fmlaLink="K9"/>',
      'xl/comments1.xml': notes(note('K8', '<t>SK No 12</t>')),
    },
  );
  expect([sheet.controls?.length, sheet.comments?.length]).toEqual([1, 1]);
});

test('a cell has one comment, however often it is written', async () => {
  const twice = note('K8', '<t>SK No 12</t>') + note('K8', '<t>dan SK No 13</t>', 1);
  const { comments } = await withParts(ofNotes, { 'xl/comments1.xml': notes(twice, ['Tim', 'Budi']) });
  expect(comments).toEqual([{ row: 8, column: 11, author: '', text: 'SK No 12\ndan SK No 13' }]);
});

const anchor = (kind: string, content: string, row = 7) =>
  `<xdr:${kind}><xdr:from><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row></xdr:from>${content}</xdr:${kind}>`;
const drawing = (anchors: string) =>
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${anchors}</xdr:wsDr>`;

test.each<[string, string, object[] | undefined]>([
  ['a picture', anchor('twoCellAnchor', '<xdr:pic/>'), [{ row: 8, column: 13 }]],
  [
    'pictures in a group',
    anchor('oneCellAnchor', '<xdr:grpSp><xdr:pic/></xdr:grpSp>', 9),
    [{ row: 10, column: 13 }],
  ],
  ['a shape is none', anchor('twoCellAnchor', '<xdr:sp/>'), undefined],
  ['one without a place has none', '<xdr:absoluteAnchor><xdr:pic/></xdr:absoluteAnchor>', undefined],
])('floating pictures: %s', async (_, anchors, expected) => {
  const { pictures } = await withParts(
    [['d', 'drawing', '../drawings/drawing1.xml']],
    { 'xl/drawings/drawing1.xml': drawing(anchors) },
    '<drawing r:id="d"/>',
  );
  expect(pictures).toEqual(expected);
});
