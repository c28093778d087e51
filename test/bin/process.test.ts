import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/report/score/score-schema.js';
import { bin, ensureBuilt, folderWith, lke, run } from '../support/bin.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

// What only a process shows: everything else is tested in test/cli, inside the tests' own process.
const folder = folderWith({
  'penuh.yaml': yamlFrom(fullAnswers(), 'unit: { nama: Puskesmas Contoh }\n'),
  'salah.yaml': yamlFrom({ 'A.I.1.i.a': 'Z' }),
});
const at = (name: string) => path.join(folder, name);

beforeAll(() => ensureBuilt());
afterAll(() => rmSync(folder, { recursive: true }));

describe('a process of its own', () => {
  test.concurrent.each([
    ['a sound worksheet', ['score', at('penuh.yaml')], 0],
    ['a worksheet with errors', ['score', at('salah.yaml')], 1],
    ['no such file', ['score', at('tidak-ada.yaml')], 2],
    ['no command', [], 0],
  ])('ends with the status: %s', async (_, args, status) => {
    const ran = await lke(args);
    expect([ran.status, ran.signal]).toEqual([status, null]);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });
  test('may be started as it is checked out: installing changes no mode', () => {
    expect(statSync(bin).mode & 0o111).toBe(0o111);
  });
  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(path.join(path.dirname(bin), '../package.json'), 'utf8')) as {
      version: string;
    };
    expect((await lke(['--version'])).stdout).toBe(`${version}\n`);
  });
  test('has its colours from its environment', async () => {
    const painted = await lke(['score', at('penuh.yaml')], { env: { FORCE_COLOR: '1' } });
    expect(painted.stdout).toContain('\u001b[');
    expect((await lke(['score', at('penuh.yaml')])).stdout).not.toContain('\u001b[');
  });
  test('reads its standard input, and does not wait for it when a file is named', async () => {
    const [read, not] = await Promise.all([
      lke(['score', '-', '--format', 'json'], { stdin: readFileSync(at('penuh.yaml')) }),
      lke(['score', at('penuh.yaml')], { stdin: null }),
    ]);
    expect([read.status, not.status]).toEqual([0, 0]);
    expect(reportSchema.parse(JSON.parse(read.stdout)).source.path).toBe('stdin');
  });
});

describe('standard output through a pipe', () => {
  const json = ['score', at('penuh.yaml'), '--format', 'json', '--detail'];
  test('is complete beyond 64 KiB, for a slow reader too', async () => {
    const ran = await lke(json, { slowMs: 20 });
    expect(ran.stdout.length).toBeGreaterThan(64 * 1024);
    expect(reportSchema.parse(JSON.parse(ran.stdout)).unit.name).toBe('Puskesmas Contoh');
    expect(ran.status).toBe(0);
  });
  test.each([
    ['head -1', '{\n'],
    ['head -c 1', '{'],
    ['true', ''],
    ['sleep 0.3', ''],
  ])('a reader that goes away (| %s) is no crash', async (reader, expected) => {
    const all = [json.join(' '), `score ${at('penuh.yaml')} --detail`, '--help', 'score --help'];
    const runs = all.map((args) => {
      const script = `set -o pipefail; ${process.execPath} ${bin} ${args} | ${reader}; echo "\${PIPESTATUS[0]}" >&2`;
      return run('bash', ['-c', script]);
    });
    const ran = await Promise.all(runs);
    expect(ran[0]?.stdout).toBe(expected);
    expect(ran.map(({ stderr }) => stderr)).toEqual(all.map(() => '0\n'));
  });
  test('errors on a closed standard error are no crash', async () => {
    const script = `${process.execPath} ${bin} score ${at('tidak-ada.yaml')} 2> >(true); echo $?`;
    expect((await run('bash', ['-c', script])).stdout.trim()).toBe('2');
  });
});
