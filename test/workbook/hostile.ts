import { Buffer } from 'node:buffer';
import { zip } from '../support/zip.js';
import { type Parts, parts, rels, strings, worksheet } from './books.js';

const MiB = 1024 * 1024;
const sheet = 'xl/worksheets/sheet1.xml';
// not packed, so that the limit under test is met before the one on the ratio
export const inSheet = (content: string, more: Parts = {}) =>
  zip(parts(worksheet(content), more), { stored: true });
export const inRows = (rows: string, more: Parts = {}) => inSheet(`<sheetData>${rows}</sheetData>`, more);
const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
  '',
);
const laughs = `<!DOCTYPE x [<!ENTITY l0 "ha">${entities}]>`;
/** Each with the reason it has to be refused for, quickly. */
export const files: Record<string, [bytes: () => Uint8Array, reason: string]> = {
  'a file too large': [() => new Uint8Array(33 * MiB), 'too-large'],
  'a bomb of spaces': [() => zip(parts(' '.repeat(60 * MiB))), 'too-large'],
  'a bomb that states less': [
    () =>
      zip(parts(' '.repeat(60 * MiB)), { patch: ({ name }) => (name === sheet ? { unpacked: 4000 } : {}) }),
    'corrupt',
  ],
  'a bomb above every limit': [
    () => zip(parts(''), { patch: ({ name }) => (name === sheet ? { unpacked: 0xfffffffe } : {}) }),
    'too-large',
  ],
  'a bomb nobody reads': [
    () => zip(parts(worksheet(''), { 'xl/media/image1.png': new Uint8Array(60 * MiB) })),
    'read',
  ],
  'one part as two sheets': [
    () => {
      const list = [1, 2].map((i) => `<sheet name="s${i}" sheetId="${i}" r:id="rId1"/>`);
      const workbook = String(parts('')['xl/workbook.xml']).replace(/<sheet .*\/>/, list.join(''));
      return inRows('', { 'xl/workbook.xml': workbook });
    },
    'corrupt',
  ],
  'many large sheets': [
    () => {
      const ids = Array.from({ length: 80 }, (_, i) => `s${i}`);
      const list = ids.map((id) => `<sheet name="${id}" sheetId="1" r:id="${id}"/>`);
      const large = worksheet(
        `<!--${Array.from({ length: 100_000 }, (_, i) => i).join('')}${' '.repeat(MiB / 2)}-->`,
      );
      return zip({
        ...parts(''),
        'xl/workbook.xml': String(parts('')['xl/workbook.xml']).replace(/<sheet .*\/>/, list.join('')),
        'xl/_rels/workbook.xml.rels': rels(...ids.map((id) => [id, 'worksheet', `${id}.xml`] as const)),
        ...Object.fromEntries(ids.map((id) => [`xl/${id}.xml`, large])),
      });
    },
    'too-large',
  ],
  'twenty thousand files': [
    () =>
      zip(
        Array.from({ length: 20_000 }, (_, i) => [`f${i}`, ''] as const),
        { stored: true },
      ),
    'too-many',
  ],
  'entities in entities': [() => zip(parts(laughs + worksheet('<sheetData/>'))), 'dtd'],
  'entities in the list of parts': [() => zip({ '_rels/.rels': `${laughs}<Relationships/>` }), 'dtd'],
  'a small doctype': [() => zip(parts(`<!doctype worksheet>${worksheet('')}`)), 'dtd'],
  'a deep tree': [() => inSheet(`${'<a>'.repeat(200_000)}`), 'too-many'],
  'a deep tree of rows': [() => inSheet(`<sheetData><row><c><is>${'<r>'.repeat(100_000)}`), 'too-many'],
  'a huge attribute': [() => inRows(`<row r="1"><c r="${'A'.repeat(3 * MiB)}1"/></row>`), 'corrupt'],
  'an attribute without end': [() => inRows(`<row r="1"><c r="${'A'.repeat(MiB)}`), 'corrupt'],
  'a hundred thousand attributes': [
    () => inRows(`<row ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ')}/>`),
    'too-many',
  ],
  'many namespaces': [
    () =>
      inSheet(
        Array.from({ length: 60 }, (_, i) => `<a${i} xmlns:n${i}="u" xmlns:m${i}="u">`)
          .join('')
          .replace(
            /<a/g,
            '<mc:Fallback xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" b',
          ),
      ),
    'corrupt',
  ],
  'a million merges': [
    () => inSheet(`<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(80_000)}</mergeCells>`),
    'too-many',
  ],
  'many validations': [
    () => inSheet(`<dataValidations>${'<dataValidation sqref="A1"/>'.repeat(67_000)}</dataValidations>`),
    'too-many',
  ],
  'a validation of many ranges': [
    () => inSheet(`<dataValidations><dataValidation sqref="${'A1 '.repeat(600_000)}"/></dataValidations>`),
    'too-many',
  ],
  'many links': [
    () => inSheet(`<hyperlinks>${'<hyperlink ref="A1" r:id="x"/>'.repeat(75_000)}</hyperlinks>`),
    'too-many',
  ],
  'a link to nowhere': [() => inSheet('<hyperlinks><hyperlink ref="A1" r:id="x"/></hyperlinks>'), 'corrupt'],
  'many hidden columns': [
    () => inSheet(`<cols>${'<col min="1" max="1" hidden="1"/>'.repeat(110_000)}</cols>`),
    'too-many',
  ],
  'a row too many': [() => inRows('<row r="1048576"/><row/>'), 'corrupt'],
  'rows of one number': [() => inRows('<row r="7"><c><v>1</v></c></row>'.repeat(50_000)), 'corrupt'],
  'a text too long': [() => inRows(`<row><c t="str"><v>${'x'.repeat(200_000)}</v></c></row>`), 'too-large'],
  'a text of references': [
    () => inRows(`<row><c t="str"><v>${'&lt;'.repeat(500_000)}</v></c></row>`),
    'too-large',
  ],
  'one long text in many cells': [
    () =>
      inRows(
        Array.from(
          { length: 3 },
          (_, r) => `<row r="${r + 1}">${'<c t="s"><v>0</v></c>'.repeat(500)}</row>`,
        ).join(''),
        { 'xl/sharedStrings.xml': strings(`<t>${'x'.repeat(90_000)}</t>`) },
      ),
    'too-many',
  ],
  'one long formula in many cells': [
    () =>
      inRows(
        `<row><c><f t="shared" si="0">${'1+'.repeat(40_000)}1</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(5000)}</row>`,
      ),
    'too-many',
  ],
  'the same before its master': [
    () =>
      inRows(
        `<row r="2">${'<c><f t="shared" si="0"/></c>'.repeat(5000)}</row><row r="1"><c><f t="shared" si="0">${'1+'.repeat(40_000)}1</f></c></row>`,
      ),
    'too-many',
  ],
  'quotes far away': [
    () => inSheet(`<sheetPr>${'<a/>'.repeat(300_000)}</sheetPr>${' '.repeat(MiB)}<!-- " ' -->`),
    'read',
  ],
  'many shared strings': [
    () => inRows('', { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(510_000)}</sst>` }),
    'too-many',
  ],
  'many relationships': [
    () =>
      inRows('', {
        'xl/_rels/workbook.xml.rels': rels(
          ...Array.from({ length: 101_000 }, (_, i) => [`${i}`, 'x', 'y'] as const),
        ),
      }),
    'too-many',
  ],
  'many sheets': [
    () => {
      const ids = Array.from({ length: 1100 }, (_, i) => `s${i}`);
      const list = ids.map((id) => `<sheet name="${id}" r:id="${id}"/>`);
      return inRows('', {
        'xl/workbook.xml': String(parts('')['xl/workbook.xml']).replace(/<sheet .*\/>/, list.join('')),
        'xl/_rels/workbook.xml.rels': rels(...ids.map((id) => [id, 'worksheet', `${id}.xml`] as const)),
      });
    },
    'too-many',
  ],
  'many cells': [() => inRows(`<row>${'<c><v>1</v></c>'.repeat(16_000)}</row>`.repeat(35)), 'too-many'],
  'end records all over the end': [
    () =>
      Buffer.concat([zip(parts('')).subarray(0, 500), Buffer.from('PK\x05\x06'.repeat(20_000), 'latin1')]),
    'corrupt',
  ],
};
