import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { linesIn } from '../../../src/format/xlsx/lines.js';
import { sheetNames } from '../../../src/format/xlsx/sheet-names.js';
import { packParts } from '../../../src/format/xlsx/zip.js';
import { recapOf, severalYears, workbookOf } from '../../support/batch-rows.js';
import { cli } from '../../support/cli.js';
import { misplaced } from '../../support/element-order.js';
import { hostileRecap } from '../../support/hostile-recap.js';

const books: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['a recap', async () => workbookOf(recapOf(await severalYears()), 'id')],
  ['one of hostile names', () => workbookOf(hostileRecap, 'en')],
  ['a score', async () => (await cli(['score', 'fixtures/tpi/lembar-kerja.yaml', '--format', 'xlsx'])).bytes],
];

describe.each(books)('the package of %s', (_, make) => {
  test('has its elements in the order of the schema, every style and text that cells name, and nothing to fetch', async () => {
    const parts = unzipSync(new Uint8Array(await make()));
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(2);
    const count = (xml: string, tag: RegExp) => xml.match(tag)?.length ?? 0;
    const styles = count(/<cellXfs.*<\/cellXfs>/s.exec(text('xl/styles.xml'))?.[0] ?? '', /<xf /g);
    const strings = count(text('xl/sharedStrings.xml'), /<si>/g);
    for (const name of [...sheets, 'xl/workbook.xml', 'xl/styles.xml']) {
      expect(misplaced(text(name)), name).toEqual([]);
      const numbers = (pattern: RegExp) => [...text(name).matchAll(pattern)].map(([, n]) => Number(n));
      expect(Math.max(-1, ...numbers(/<c [^>]* s="(\d+)"/g))).toBeLessThan(styles);
      expect(Math.max(-1, ...numbers(/ t="s"><v>(\d+)/g))).toBeLessThan(strings);
      expect(text(name)).not.toMatch(/<f>|<hyperlink|TargetMode="External"/);
    }
    expect(text('xl/workbook.xml')).toMatch(/_FilterDatabase" localSheetId="0" hidden="1">'[^<]+'!\$A\$1:/);
  });
});

test('parts come out as they went in, however they are cut', async () => {
  const long = `a\u{1f600}${'b\u{1f600}\u00e9'.repeat(40_000)}`;
  const parts = unzipSync(
    await packParts([
      ['satu', ['x', '', 'y']],
      ['dua/\u00e9', [long, long]],
      ['tiga', []],
    ]),
  );
  expect(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['satu', 'xy'],
    ['dua/\u00e9', long + long],
    ['tiga', ''],
  ]);
});

test.each([
  ['a b c', 80, 1],
  ['WBK:  belum memenuhi', 12, 2],
  [`${'x'.repeat(9)} `.repeat(4), 20, 2],
  ['x'.repeat(50), 20, 3],
  ['', 20, 1],
])('%j in %d letters takes %d lines', (text, width, lines) => expect(linesIn(text, width)).toBe(lines));

test.each([
  [
    ['Syarat WBK', 'Area'],
    ['Syarat WBK', 'Area'],
  ],
  [
    ["'a'", 'b/c:d[e]*?'],
    ['_a_', 'b_c_d_e___'],
  ],
  [
    ['A', 'a', 'A'],
    ['A', 'a (2)', 'A (3)'],
  ],
  [
    ['x'.repeat(40), 'x'.repeat(41)],
    ['x'.repeat(31), `${'x'.repeat(25)} (2)`],
  ],
  [
    ['', '\u0007'],
    ['_', ' (2)'],
  ],
])('names of sheets %j', (wanted, names) => expect(sheetNames(wanted)).toEqual(names));
