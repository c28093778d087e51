import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../src/report/check/check-schema.js';
import { cli } from '../../support/cli.js';
import { parseCsv } from '../../support/csv.js';
import { folders } from '../../support/folder.js';
import { fullAnswers, yamlFrom } from '../../support/worksheets.js';

const folder = folders();
const sheet = (name: string) => yamlFrom(fullAnswers(), `unit: { nama: "${name}" }\n`);
const quiet = ['--evidence', 'off'];

const check = async (args: readonly string[], cwd: string) => {
  const ran = await cli(['check', ...args, ...quiet, '--format', 'json'], { cwd });
  return { ...ran, result: JSON.parse(ran.stdout) as CheckResult };
};

const pathsOf = ({ files }: CheckResult) => files.map((file) => file.source.path);

describe('check takes what batch takes', () => {
  const made = () =>
    folder('kiriman', {
      'a.yaml': sheet('A'),
      'b/c.yaml': sheet('C'),
      'b/kosong.xlsx': '',
      'b/LKE.gsheet': '{"doc_id":"1"}',
      'README.md': 'x',
      'b/sk.pdf': '%PDF-1.4',
      '~$a.xlsx': 'x',
    });
  test.each([
    ['a folder', ['.']],
    ['patterns', ['**/*']],
    ['a list', ['--files-from', '../daftar.txt']],
  ])('%s: every file has its line, and the rest is counted and named', async (_, args) => {
    const cwd = made();
    writeFileSync(path.join(cwd, '../daftar.txt'), '.\r\n');
    const { status, result } = await check(args, cwd);
    expect(status).toBe(2);
    expect(pathsOf(result).sort()).toEqual(['a.yaml', 'b/LKE.gsheet', 'b/c.yaml', 'b/kosong.xlsx']);
    expect(result.leftOut?.endings).toEqual([
      { ending: '.md', files: 1 },
      { ending: '.pdf', files: 1 },
    ]);
    expect(result.leftOut?.temporary).toBe(1);
  });
  test('every file is in every format', async () => {
    const cwd = made();
    for (const format of ['text', 'csv', 'csv-id', 'sarif', 'junit', 'markdown']) {
      const { stdout } = await cli(['check', '.', ...quiet, '--format', format], { cwd });
      for (const name of ['a.yaml', 'b/c.yaml', 'b/kosong.xlsx', 'b/LKE.gsheet'])
        expect(stdout.replaceAll('\\', '')).toContain(name);
    }
    const { stdout } = await cli(['check', 'a.yaml', ...quiet, '--format', 'csv'], { cwd });
    expect(parseCsv(stdout, ',')).toHaveLength(2);
  });
  test('a second run over its own outputs is the same run', async () => {
    const cwd = folder('ulang', { 'a.yaml': sheet('A') });
    const args = ['check', '.', ...quiet, '--force'];
    const outputs = ['json=a.json', 'sarif=a.sarif', 'junit=a.xml', 'csv=a.csv'].flatMap((o) => [
      '--format',
      o,
    ]);
    const run = () => cli([...args, ...outputs], { cwd });
    expect((await run()).status).toBe(0);
    const again = await run();
    expect([again.status, again.stderr.includes('a.json')]).toEqual([0, true]);
    const { result } = await check(['.'], cwd);
    expect(pathsOf(result)).toEqual(['a.yaml']);
    expect(result.leftOut).toMatchObject({ own: 2, other: 2 });
  });
  test('an output is never written over a worksheet that was read', async () => {
    const cwd = folder('timpa', { 'a.yaml': sheet('A') });
    const ran = await cli(['check', '.', '--force', '--format', 'json=a.yaml'], { cwd });
    expect(ran.status).toBe(2);
  });
  test.each([
    ['a folder with nothing of the kind', ['x'], 'no-worksheets'],
    ['our own report alone', ['y'], 'no-worksheets'],
    ['our own report by its name', ['y/laporan.json'], 'file-not-worksheet'],
    ['a pattern', ['*.xlsm'], 'no-worksheets'],
    ['a missing list', ['--files-from', 'tidak-ada.txt'], 'file-not-found'],
  ])('%s is an error, in the format asked for', async (_, args, code) => {
    const cwd = folder('nihil', {
      'x/README.md': 'x',
      'y/laporan.json': JSON.stringify({ tool: { name: 'lke-zi' } }),
    });
    const { status, result } = await check(args, cwd);
    expect([status, result.files.map((file) => 'failure' in file && file.failure.code)]).toEqual([2, [code]]);
  });
});
