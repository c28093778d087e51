import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Diff, diffSchema } from '../../../src/report/diff/diff-schema.js';
import { folderWith } from '../../support/bin.js';
import { cli } from '../../support/cli.js';
import { parseCsv } from '../../support/csv.js';
import { controlsIn, hostileTexts } from '../../support/hostile-texts.js';
import { official } from '../../support/instruments.js';
import { fullAnswers, yamlFrom } from '../../support/worksheets.js';

const blank = yamlFrom(fullAnswers(official(), 'best', { 'A.I.1.i.a': null, 'B.I.b': 'C' }));
const hostile = JSON.stringify(`=1+1 ${hostileTexts.join(' ')}`);
const folder = folderWith({
  'penuh.yaml': yamlFrom(fullAnswers(), 'unit: { nama: Unit Satu }\n'),
  'kosong.yaml': blank,
  'jahat.yaml': yamlFrom(
    fullAnswers(official(), 'worst', { 'A.I.1.i.b': hostile }),
    `unit: { nama: ${hostile} }\n`,
  ),
});
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function compared(...args: string[]): Promise<Diff> {
  const ran = await cli(['diff', ...args, '--format', 'json']);
  expect(ran.status).toBe(0);
  return diffSchema.parse(JSON.parse(ran.stdout));
}

test('status is 0 with and without differences', async () => {
  expect((await cli(['diff', at('penuh.yaml'), at('kosong.yaml')])).status).toBe(0);
  expect((await cli(['banding', at('penuh.yaml'), at('penuh.yaml')])).status).toBe(0);
});

describe('beside a saved report', () => {
  const saved = at('laporan.json');
  test('a worksheet is scored by the policy of the report, unless the command line says otherwise', async () => {
    await cli(['score', at('kosong.yaml'), '--blank', 'exclude', '--format', `json=${saved}`]);
    const same = await compared(at('kosong.yaml'), saved);
    expect([same.total.difference, same.a.policy.blank, same.notes.map((n) => n.kind)]).toEqual([
      0,
      'exclude',
      ['same-file'],
    ]);
    const other = await compared(at('kosong.yaml'), saved, '--blank', 'zero');
    expect(other.total.difference).toBeCloseTo(0.25, 9);
    expect(other.notes.map((n) => n.kind)).toEqual(['same-file', 'blank']);
  });
});

describe('text', () => {
  const run = async (...args: string[]) =>
    (await cli(['diff', at('penuh.yaml'), at('jahat.yaml'), ...args])).stdout;
  test.each([[], ['--detail'], ['--learn', '--detail'], ['--lang', 'en']])(
    'fits into 80 columns %s',
    async (...args) => {
      const pair = [at('penuh.yaml'), at('kosong.yaml')];
      const { stdout } = await cli(['diff', ...pair, ...args]);
      const long = stdout.split('\n').filter((line) => line.length > 80 && !line.includes(folder));
      expect(long).toEqual([]);
      expect(stdout.match(/[^\n\u0020-\u007e]+/g)).toBeNull();
    },
  );
  test('shows nothing of a file that a terminal would obey', async () => {
    expect(controlsIn(await run())).toEqual(controlsIn(''));
    expect(controlsIn(await run('--learn', '--detail'))).toEqual(controlsIn(''));
  });
  test('csv runs nothing', async () => {
    const rows = parseCsv(await run('--format', 'csv'), ',');
    const started = rows.flat().filter((field) => /^[=+@\t\r]/.test(field));
    expect(started).toEqual([]);
  });
});
