import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bin, ensureBuilt, folderWith, lke } from '../../support/bin.js';
import { cli } from '../../support/cli.js';
import { gridsOf, recordsOf } from '../../support/grids.js';
import { official } from '../../support/instruments.js';
import { fullAnswers, yamlFrom } from '../../support/worksheets.js';

const folder = folderWith({
  'satu.yaml': yamlFrom(fullAnswers(), 'unit: { nama: "=HYPERLINK(\\"http://x.id\\",\\"y\\")" }\n'),
  'dua.yaml': yamlFrom(fullAnswers(official(), 'best', { 'B.I.a': '3,1' }), 'unit: { nama: Dua }\n'),
});
const recap = path.join(folder, 'rekap.xlsx');
const leftOut = async () =>
  JSON.parse((await lke(['batch', folder, '--format', 'json'])).stdout).files.leftOut;

beforeAll(() => ensureBuilt());
afterAll(() => rmSync(folder, { recursive: true }));

test('into a file, kept unless forced, left out and counted by the next batch', async () => {
  expect((await leftOut()).own).toBe(0);
  const first = await lke(['batch', folder, '--format', `xlsx=${recap}`]);
  expect([first.status, first.stdout]).toEqual([0, '']);
  const bytes = readFileSync(recap);
  expect(recordsOf(await gridsOf(bytes), 'Peringkat').map((record) => record.Unit)).toEqual([
    '=HYPERLINK("http://x.id","y")',
    'Dua',
  ]);
  expect(await leftOut()).toMatchObject({ temporary: 0, own: 1, other: 0, double: 0 });
  const again = await lke(['batch', folder, '--format', `xlsx=${recap}`]);
  expect([again.status, again.stderr.includes('rekap.xlsx')]).toEqual([2, true]);
  expect(readFileSync(recap).equals(bytes)).toBe(true);
  expect((await lke(['batch', folder, '--format', `xlsx=${recap}`, '--force', '--lang', 'en'])).status).toBe(
    0,
  );
  expect([...(await gridsOf(readFileSync(recap))).keys()].slice(0, 2)).toEqual(['Summary', 'Ranking']);
  expect(readdirSync(folder).sort()).toEqual(['dua.yaml', 'rekap.xlsx', 'satu.yaml']);
});

test('on a terminal without a file it says what to do instead', async () => {
  const found = await cli(['batch', folder, '--format', 'xlsx'], { columns: 80 });
  expect([found.status, found.stdout]).toEqual([2, '']);
  expect(found.stderr).toContain('--format xlsx=rekap.xlsx');
});

test('into a pipe byte by byte as into a file', async () => {
  const piped = await cli(['batch', folder, '--format', 'xlsx', '--quiet']);
  const file = path.join(folder, 'lagi.xlsx');
  await cli(['batch', folder, '--format', `xlsx=${file}`, '--quiet']);
  expect(recordsOf(await gridsOf(piped.bytes), 'Peringkat')).toHaveLength(2);
  expect(readFileSync(file).equals(piped.bytes)).toBe(true);
  rmSync(file);
});

test('what makes workbooks is in the command, but nothing loads it before it is asked for', () => {
  const dist = path.resolve(path.dirname(bin), '../dist');
  const text = (name: string) => readFileSync(path.join(dist, name), 'utf8');
  const loaded = new Set(['lke.js']);
  for (const name of loaded)
    for (const [, to = ''] of text(name).matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
      const next = path.join(path.dirname(name), to);
      if (existsSync(path.join(dist, next))) loaded.add(next);
    }
  const makers = readdirSync(path.join(dist, 'chunks')).filter((name) =>
    text(`chunks/${name}`).includes('_FilterDatabase'),
  );
  expect(makers).toHaveLength(1);
  expect([...loaded].filter((name) => name.includes(makers[0] ?? '?'))).toEqual([]);
});
