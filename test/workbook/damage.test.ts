import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Workbook } from '../../src/workbook/workbook.js';
import { counted } from '../support/counts.js';
import { zip } from '../support/zip.js';
import { outcome, type Parts, parts, rels, strings, worksheet } from './books.js';

const rows = Array.from(
  { length: 12 },
  (_, i) =>
    `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i % 3}</v></c><c r="B${i + 1}"><f>A${i + 1}&amp;"x"</f><v>0.5${i}</v></c></row>`,
);
const content = parts(
  worksheet(
    `<sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells><hyperlinks><hyperlink ref="C3" r:id="h"/></hyperlinks>`,
  ),
  {
    'xl/sharedStrings.xml': strings('<t>Ya</t>', '<t>Tidak</t>', '<r><t>A </t></r><r><t>B</t></r>'),
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>',
    'xl/worksheets/_rels/sheet1.xml.rels': rels(['h', 'hyperlink', 'https://contoh.go.id']),
  },
);
const bytes = zip(content);
let whole: Workbook;

beforeAll(async () => {
  const read = await outcome(bytes);
  if (typeof read === 'string') throw new Error(read);
  whole = read;
});

/** The same workbook, or a refusal. */
async function expectAllOrNothing(damaged: Uint8Array): Promise<void> {
  const read = await outcome(damaged);
  if (typeof read !== 'string') expect(read).toEqual(whole);
}

describe('a damaged file is read whole or refused', () => {
  test('cut anywhere', async () => {
    for (let end = 0; end < bytes.length; end++) {
      expect(await outcome(bytes.subarray(0, end)), `cut at ${end}`).toBeTypeOf('string');
    }
  });

  test('a byte changed, anywhere', async () => {
    for (let at = 0; at < bytes.length; at++) {
      for (const change of [1, 0x80, 0xff]) {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        await expectAllOrNothing(damaged);
      }
    }
  });

  test('bytes changed, lost, doubled or swapped', async () => {
    const place = fc.nat(bytes.length - 1);
    const damage = fc.array(fc.tuple(fc.constantFrom('set', 'lose', 'double', 'zero'), place, fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (steps) => {
        let damaged = Buffer.from(bytes);
        for (const [kind, at, value] of steps) {
          const rest = damaged.subarray(at + (kind === 'lose' ? value : 0));
          if (kind === 'set') damaged[at] = value;
          else if (kind === 'zero') damaged.subarray(at, at + value).fill(0);
          else if (kind === 'lose') damaged = Buffer.concat([damaged.subarray(0, at), rest]);
          else damaged = Buffer.concat([damaged.subarray(0, at + value), rest]);
        }
        await expectAllOrNothing(damaged);
      }),
      { numRuns: counted(300, 1500) },
    );
  });

  test('a part missing', async () => {
    for (const name of Object.keys(content)) {
      const { [name]: _, ...rest } = content;
      const read = await outcome(zip(rest));
      // styles tell percentages only, and nothing needs the list of content types
      if (name === 'xl/styles.xml' || name === '[Content_Types].xml') expect(read).toEqual(whole);
      else expect(read, name).toBeTypeOf('string');
    }
  });

  test('broken XML in a sound zip never ends in another exception', async () => {
    const names = Object.keys(content).filter((name) => name !== '[Content_Types].xml');
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '/',
        '=',
        '</c>',
        '<c>',
        '<!--',
        ']]>',
        '<![CDATA[',
        '<?',
        ':',
        'x:',
        ' ',
      ),
      fc.string({ maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        piece,
        fc.nat(4),
        async (name, where, put, drop) => {
          const xml = String(content[name]);
          const at = Math.floor(where * xml.length);
          const changed: Parts = { ...content, [name]: xml.slice(0, at) + put + xml.slice(at + drop) };
          expect(['string', 'object']).toContain(typeof (await outcome(zip(changed))));
        },
      ),
      { numRuns: counted(500, 3000) },
    );
  });
});
