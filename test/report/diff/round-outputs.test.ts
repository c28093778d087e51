import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { diffSchema } from '../../../src/report/diff/diff-schema.js';
import { formatNumber } from '../../../src/report/page/numbers.js';
import { folderWith } from '../../support/bin.js';
import { cli } from '../../support/cli.js';
import { parseCsv } from '../../support/csv.js';
import { wordsOf } from '../../support/documents.js';
import { gridsOf } from '../../support/grids.js';
import { controlsIn, hostileTexts } from '../../support/hostile-texts.js';

const quoted = (text: string) => JSON.stringify(text);
const hostile = `${hostileTexts.join(' ')} rahasia`;
const worksheet = (lines: string) => `versi: 1\njawaban:\n${lines}`;
const folder = folderWith({
  'a.yaml': worksheet(
    `  A.I.1.i.b: { unit: B, tpi: C, catatan_tpi: ${quoted(hostile)} }\n  A.I.1.iii.a: { unit: C, tpi: C }\n  A.I.1.iii.b: { unit: B, tpi: B, catatan_tpi: mana }\n`,
  ),
  'b.yaml': worksheet(
    `  A.I.1.i.b: { unit: B, tpi: C, catatan: ${quoted(`baru ${hostile}`)}, catatan_tpi: ${quoted(`lain ${hostile}`)} }
  A.I.1.iii.b: { unit: B, bukti: ["https://a.go.id/rahasia"] }
  A.I.1.iii.a: { unit: A, tpi: C, bukti: [${quoted(`${hostile} SK 4/2026`)}, "javascript:alert(1)"] }\n`,
  ),
  // as many pieces as one cell of a list may name
  'banyak.yaml': worksheet(
    `  A.I.1.i.b: { unit: B, tpi: C, catatan_tpi: mana, bukti: [${Array.from({ length: 4000 }, (_, i) => `"https://a.go.id/${i}"`).join(', ')}] }\n`,
  ),
});
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (format: string, ...more: string[]) =>
  cli(['diff', at('a.yaml'), at('b.yaml'), '--round', '--format', format, ...more]);
const formats = ['text', 'json', 'markdown', 'html', 'csv', 'csv-id', 'xlsx', 'docx'];

async function shownIn(format: string, ...more: string[]): Promise<string> {
  const { status, stdout, bytes } = await run(format, ...more);
  expect(status).toBe(0);
  if (format === 'docx') return wordsOf(bytes);
  if (format === 'xlsx') return JSON.stringify([...(await gridsOf(bytes))]);
  return stdout;
}

describe.each(formats)('%s', (format) => {
  test('carries notes and evidence, and leaves them out where that is asked for', async () => {
    expect(await shownIn(format, '--detail')).toContain('rahasia');
    for (const more of [[], ['--detail']])
      expect(await shownIn(format, '--without-notes', ...more)).not.toContain('rahasia');
  });
});

test.each(formats.filter((format) => !/^(json|csv)/.test(format)))(
  '%s tells the answers of the TPI that are gone',
  async (format) => {
    expect((await shownIn(format)).replace(/\s+/g, ' ')).toContain(
      '1 jawaban TPI di berkas 1 tidak ada lagi di berkas 2: A.I.1.iii.b',
    );
  },
);

test('hostile text stays text', async () => {
  expect(controlsIn(await shownIn('text', '--detail'))).toEqual([]);
  const page = await shownIn('html');
  expect(page).not.toMatch(/<script|href="javascript|href="file/);
  expect(page).toContain('href="https://a.go.id/rahasia"');
  const rows = parseCsv(await shownIn('csv'), ',');
  expect(rows.flat().filter((field) => /^[=+@\t\r]/.test(field))).toEqual([]);
});

test('JSON is as its schema says, and numbers elsewhere are its numbers', async () => {
  const { round } = diffSchema.parse(JSON.parse(await shownIn('json')));
  const [note] = round?.items ?? [];
  expect(note).toMatchObject({ id: 'A.I.1.i.b', state: 'answered', tpi: { later: { state: 'changed' } } });
  const points = formatNumber(note?.tpi.cut ?? 0, 2, 'id');
  expect(await shownIn('text')).toContain(` ${points}  A.I.1.i.b `);
  const { stdout } = await run('csv');
  expect(parseCsv(stdout, ',').flat()).toContain(String(note?.tpi.cut));
});

test('very many pieces of evidence are compared', async () => {
  const { status, stdout } = await cli([
    'diff',
    at('a.yaml'),
    at('banyak.yaml'),
    '--round',
    '--format',
    'json',
  ]);
  expect(status).toBe(0);
  const [item] = diffSchema.parse(JSON.parse(stdout)).round?.items ?? [];
  expect(item?.unit.added).toBe(4000);
});
