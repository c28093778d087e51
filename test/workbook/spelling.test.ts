import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { type ZipOptions, zip } from '../support/zip.js';
import {
  cellsOf,
  mainNamespace,
  outcome,
  type Parts,
  parts,
  readRows,
  relNamespace,
  rels,
  strings,
  worksheet,
} from './books.js';

const rows =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A2</f><v></v></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Ya</t></is></c><c r="C2" s="1"><v>0.5</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
const plain = parts(worksheet(rows), {
  'xl/sharedStrings.xml': strings('<t>Teks é ≥</t>'),
  'xl/styles.xml': `<styleSheet xmlns="${mainNamespace}"><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
});

const inSheet = (change: (xml: string) => string): Parts => edit('xl/worksheets/sheet1.xml', change);
function edit(part: string, change: (xml: string) => string): Parts {
  return { ...plain, [part]: change(String(plain[part])) };
}
const prefixed = (xml: string) =>
  xml
    .replace(/(<\/?)(?=[a-zA-Z])/g, '$1x:')
    .replace('xmlns=', 'xmlns:x=')
    .replace('xmlns:x:', 'xmlns:');
const strict = (xml: string) =>
  xml
    .replace(mainNamespace, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replace(relNamespace, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
const everywhere = (change: (xml: string) => string): Parts =>
  Object.fromEntries(
    Object.entries(plain).map(([name, xml]) => [name, name.endsWith('.xml') ? change(String(xml)) : xml]),
  );
const utf16 = (xml: string, order: 'le' | 'be', mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + xml.replace('UTF-8', 'UTF-16'), 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const recoded = (order: 'le' | 'be', mark: boolean): Parts =>
  Object.fromEntries(Object.entries(plain).map(([name, xml]) => [name, utf16(String(xml), order, mark)]));

describe('the same workbook in another spelling reads the same', () => {
  const spellings: Record<string, Parts | [Parts, ZipOptions]> = {
    'parts in reverse order': Object.fromEntries(Object.entries(plain).reverse()),
    'stored, not packed': [plain, { stored: true }],
    zip64: [plain, { zip64: true }],
    'data descriptors': [plain, { descriptors: true }],
    'a zip comment': [plain, { comment: 'PK\x05\x06 dibuat oleh' }],
    'zip64 and descriptors': [plain, { zip64: true, descriptors: true }],
    'backslashes in names': Object.fromEntries(
      Object.entries(plain).map(([name, xml]) => [name.replaceAll('/', '\\'), xml]),
    ),
    'names in capitals': Object.fromEntries(
      Object.entries(plain).map(([name, xml]) => [name.toUpperCase(), xml]),
    ),
    'absolute targets': {
      ...plain,
      '_rels/.rels': rels(['rId1', 'officeDocument', '/xl/workbook.xml']),
      'xl/_rels/workbook.xml.rels': rels(
        ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', '../xl/./sharedStrings.xml'],
        ['rId3', 'styles', '/xl/styles.xml'],
      ),
    },
    'prefixed names': everywhere(prefixed),
    'strict namespaces': everywhere(strict),
    'no namespace': edit('xl/sharedStrings.xml', (xml) => xml.replace(/ xmlns="[^"]*"/, '')),
    'another prefix for r': edit('xl/workbook.xml', (xml) =>
      xml.replace('xmlns:r=', 'xmlns:rel=').replace('r:id', 'rel:id'),
    ),
    'UTF-16, little end first, marked': recoded('le', true),
    'UTF-16, big end first, marked': recoded('be', true),
    'UTF-16, little end first': recoded('le', false),
    'UTF-16, big end first': recoded('be', false),
    'a byte order mark': everywhere((xml) => `\ufeff${xml}`),
    CDATA: inSheet((xml) => xml.replace('Ya', '<![CDATA[Y]]>a').replace('A2</f>', '<![CDATA[A2]]></f>')),
    references: inSheet((xml) => xml.replace('Ya', '&#89;&#x61;')),
    'self-closed v': inSheet((xml) => xml.replace('<v></v>', '<v/>')),
    'no v': inSheet((xml) => xml.replace('<v></v>', '')),
    'single quotes': inSheet((xml) => xml.replace(/(?<=<c[^>]*)"/g, "'")),
    'space in tags': inSheet((xml) =>
      xml
        .replace(/<(c|row) /g, '<$1\r\n\t')
        .replace(/<\/c>/g, '</c >')
        .replace(/ r="/g, ' r = "'),
    ),
    'space between tags': inSheet((xml) => xml.replace(/></g, '>\n  <').replace(/<v>\s*<\/v>/, '<v></v>')),
    'comments and instructions': inSheet((xml) =>
      xml.replace('<c ', '<!-- <c r="Z1"> --><?x <c> ?><c ').replace('Ya', 'Y<!-- > -->a'),
    ),
    'foreign elements': inSheet((xml) =>
      xml
        .replace(
          '<sheetData>',
          '<z:rows xmlns:z="z"><z:row a=">" b=\'"\'><z:row/>&unknown;</z:row></z:rows><sheetData>',
        )
        .replace('<c ', '<c xmlns="other" r="Q1"><v>9</v></c><c '),
    ),
    'xml:space': inSheet((xml) => xml.replace('<t>Ya', '<t xml:space="preserve">Ya')),
    'rich text': inSheet((xml) => xml.replace('<t>Ya</t>', '<r><rPr><b/></rPr><t>Y</t></r><r><t>a</t></r>')),
    pronunciation: edit('xl/sharedStrings.xml', (xml) =>
      xml.replace('</si>', '<rPh sb="0" eb="1"><t>salah</t></rPh><phoneticPr fontId="1"/></si>'),
    ),
    'places implied': inSheet((xml) => xml.replace(/ r="(A1|B1|A2|1|2)"/g, '')),
    'rows and cells reversed': inSheet((xml) =>
      xml.replace(/(<row r="1">.*?<\/row>)(<row r="2">)(<c.*?<\/c>)(<c.*?<\/c>)(<\/row>)/, '$2$4$3$5$1'),
    ),
    'a redeclared namespace': inSheet((xml) =>
      xml.replace('<row r="2">', `<row xmlns="${mainNamespace}" r="2">`),
    ),
    'a sheet of charts beside it': {
      ...edit('xl/workbook.xml', (xml) =>
        xml.replace('</sheets>', '<sheet name="Grafik" sheetId="2" r:id="rId9"/></sheets>'),
      ),
      'xl/_rels/workbook.xml.rels': rels(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId3', 'styles', 'styles.xml'],
        ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
      ),
    },
  };

  test.each(Object.entries(spellings))('%s', async (_, spelling) => {
    const [all, options] = Array.isArray(spelling) ? spelling : [spelling];
    const expected = await outcome(zip(plain));
    expect(expected).toBeTypeOf('object');
    expect(await outcome(zip(all, options))).toEqual(expected);
  });

  test('bytes behind the zip, as downloads append them', async () => {
    const bytes = zip(plain);
    expect(await outcome(Buffer.concat([bytes, Buffer.alloc(500)]))).toEqual(await outcome(bytes));
  });
});

describe('text', () => {
  const textOf = async (xml: string) => {
    const sheet = await readRows(`<row><c t="inlineStr"><is>${xml}</is></c></row>`);
    const read = cellsOf(sheet)[1]?.value;
    return read?.kind === 'text' ? read.text : read;
  };

  test.each([
    ['<t>a_x000D_b_x000a_c</t>', 'a\rb\nc'],
    ['<t>_x005F_x000D_</t>', '_x000D_'],
    ['<t>_x00_ _xZZZZ_</t>', '_x00_ _xZZZZ_'],
    ['<t>a\r\nb\rc\nd</t>', 'a\nb\nc\nd'],
    ['<t>a&#13;b&#10;c</t>', 'a\rb\nc'],
    ['<t xml:space="preserve"> a </t>', ' a '],
    ['<t>&amp;lt; &amp;#38; &lt;b&gt; &quot;&apos;</t>', '&lt; &#38; <b> "\''],
    ['<t>&#128512; &#x1F600;</t>', '😀 😀'],
    ['<t><![CDATA[&amp;<b>]]>]]&gt;</t>', '&amp;<b>]]>'],
    ['<t>é &amp; ≥\r\n&#xE9;&#x1F600;😀</t>', 'é & ≥\né😀😀'],
    [`<t>${'&quot;é'.repeat(9000)}</t>`, '"é'.repeat(9000)],
    ['<r><t>satu </t></r><r><t>dua</t></r>', 'satu dua'],
  ])('%s', async (xml, expected) => expect(await textOf(xml)).toBe(expected));
});

describe('XML that is not well formed is refused', () => {
  const cases: Record<string, (xml: string) => string> = {
    'a missing end tag': (xml) => xml.replace('</row>', ''),
    'a wrong end tag': (xml) => xml.replace('</row>', '</rows>'),
    'an end tag too many': (xml) => xml.replace('</row>', '</row></row>'),
    'two roots': (xml) => `${xml}<worksheet/>`,
    'text behind the root': (xml) => `${xml}x`,
    'an unquoted attribute': (xml) => xml.replace('r="1"', 'r=1'),
    'an attribute without value': (xml) => xml.replace('r="1"', 'r'),
    'a missing quote': (xml) => xml.replace('r="A1" ', 'r="A1 '),
    'attributes without space between': (xml) => xml.replace('r="A1" t', 'r="A1"t'),
    'an unknown entity': (xml) => xml.replace('Ya', '&nbsp;'),
    'a bare &': (xml) => xml.replace('Ya', 'Ya & tidak'),
    'a reference to nothing': (xml) => xml.replace('Ya', '&#0;'),
    'a reference to half a character': (xml) => xml.replace('Ya', '&#xD800;'),
    'an undeclared prefix': (xml) => xml.replace('<c ', '<q:c/><c '),
    'an open comment': (xml) => xml.replace('<c ', '<!-- <c '),
    'open CDATA': (xml) => xml.replace('Ya', '<![CDATA[Ya'),
    'unknown markup': (xml) => xml.replace('Ya', '<!ELEMENT>'),
    'an empty tag': (xml) => xml.replace('<c ', '<><c '),
    'a broken self-closed tag': (xml) => xml.replace('<mergeCell ref="A1:B1"/>', '<mergeCell ref="A1:B1"/ >'),
    'nothing at all': () => '',
    'another root': () => '<html xmlns="http://www.w3.org/1999/xhtml"/>',
    'an unclosed element nobody reads': (xml) =>
      xml.replace('<sheetData>', '<sheetPr><tabColor></sheetPr><sheetData>'),
  };

  test.each(Object.entries(cases))('%s', async (_, change) => {
    expect(await outcome(zip(inSheet(change)))).toBe('corrupt');
  });

  test('cut anywhere', async () => {
    const xml = String(plain['xl/worksheets/sheet1.xml']);
    for (let end = 0; end < xml.length - 1; end++) {
      expect(await outcome(zip(inSheet(() => xml.slice(0, end)))), xml.slice(0, end)).toBe('corrupt');
    }
  });

  test('encodings nobody can read', async () => {
    const latin = Buffer.from(String(plain['xl/sharedStrings.xml']), 'latin1');
    expect(await outcome(zip({ ...plain, 'xl/sharedStrings.xml': latin }))).toBe('encoding');
    expect(await outcome(zip(inSheet((xml) => xml.replace('UTF-8', 'windows-1252'))))).toBe('encoding');
    expect(await outcome(zip({ ...plain, 'xl/workbook.xml': Buffer.from('\ufeff\ud800x', 'utf16le') }))).toBe(
      'encoding',
    );
  });
});
