import { describe, expect, test } from 'vitest';
import { outcome, strings } from './books.js';
import { files, inRows } from './hostile.js';

describe('a hostile file is refused at once', () => {
  test.each(Object.entries(files))('%s', async (_, [build, reason]) => {
    const bytes = build();
    const read = await outcome(bytes);
    expect(typeof read === 'string' ? read : 'read').toBe(reason);
  });
});

describe('a large file is read', () => {
  test('tens of thousands of styled rows without anything in them', async () => {
    const blanks = [...'ABCDEFGHIJKLMNO'].map((column) => `<c r="${column}%" s="4"/>`).join('');
    const rows = Array.from(
      { length: 50_000 },
      (_, i) => `<row r="${i + 1}">${blanks.replaceAll('%', `${i + 1}`)}</row>`,
    );
    rows.push('<row r="60000"><c r="B60000"><v>1</v></c></row>');
    const read = await outcome(inRows(rows.join('')));
    expect(read).toMatchObject({ sheets: [{ rows: [{ number: 60_000 }] }] });
  });

  test('100,000 cells', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `<row r="${i + 1}">${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`,
    );
    const read = await outcome(inRows(rows.join(''), { 'xl/sharedStrings.xml': strings('<t>Ya</t>') }));
    expect(typeof read === 'object' && read.sheets[0]?.rows.length).toBe(5000);
  });
});
