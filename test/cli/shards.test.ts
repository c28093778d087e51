import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BatchResult } from '../../src/report/batch/batch-schema.js';
import { cli } from '../support/cli.js';
import { folders } from '../support/folder.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

const folder = folders();
const files = Object.fromEntries(
  ['a', 'b', 'c'].map((name) => [`${name}.yaml`, yamlFrom(fullAnswers(), `unit: { nama: ${name} }\n`)]),
);

async function shardsIn(name: string) {
  const cwd = folder(name, files);
  const ran = await cli(['batch', 'a.yaml', 'b.yaml', 'c.yaml', '--format', 'ndjson=s.ndjson', '--force'], {
    cwd,
  });
  expect(ran.status).toBe(0);
  return { cwd, rows: readFileSync(path.join(cwd, 's.ndjson'), 'utf8') };
}

async function merged(cwd: string, ...shards: string[]) {
  const ran = await cli(['batch', '--merge', ...shards, '--format', 'json'], { cwd });
  const { rows } = JSON.parse(ran.stdout) as BatchResult;
  return {
    status: ran.status,
    scored: rows.filter(({ status }) => status === 'scored').map(({ unit }) => unit.name),
    told: rows.flatMap(({ path: name, reason }) => (reason ? [[name, reason.code]] : [])),
  };
}

describe('shards as they come', () => {
  test.each([
    ['a mark', (rows: string) => `\ufeff${rows}`],
    ['CRLF', (rows: string) => rows.replaceAll('\n', '\r\n')],
    ['UTF-16', (rows: string) => Buffer.from(`\ufeff${rows}`, 'utf16le')],
    ['UTF-16, big end first', (rows: string) => Buffer.from(`\ufeff${rows}`, 'utf16le').swap16()],
    ['marks in the middle, as of parts put together', (rows: string) => rows.replace(/^/gm, '\ufeff')],
    ['no line ends between rows', (rows: string) => `${rows.replaceAll('\n', '')}\n`],
    ['blank lines, and every line twice', (rows: string) => `\n${rows}\n${rows}`],
  ])('%s', async (name, written) => {
    const { cwd, rows } = await shardsIn(`wujud-${name.length}`);
    writeFileSync(path.join(cwd, 's.ndjson'), written(rows));
    expect(await merged(cwd, 's.ndjson')).toEqual({ status: 0, scored: ['a', 'b', 'c'], told: [] });
  });
  test('a cut shard costs what is cut, and says so', async () => {
    const { cwd, rows } = await shardsIn('potong');
    writeFileSync(path.join(cwd, 's.ndjson'), rows.slice(0, -100));
    const { scored, told, status } = await merged(cwd, 's.ndjson');
    expect([status, scored, told]).toEqual([2, ['a', 'b'], [['s.ndjson:3', 'row-invalid']]]);
  });
  test('a cut shard with another behind it costs what is cut, and says so', async () => {
    const { cwd, rows } = await shardsIn('sambung');
    const [a = '', b = '', c = ''] = rows.split('\n');
    writeFileSync(path.join(cwd, 's.ndjson'), `${a}\n${b.slice(0, -60)}${c}\n`);
    const { scored, told, status } = await merged(cwd, 's.ndjson');
    expect([status, scored, told]).toEqual([2, ['a', 'c'], [['s.ndjson:2', 'row-invalid']]]);
  });
  test('a part that was given no files has no rows; one that failed says why', async () => {
    const { cwd } = await shardsIn('gagal');
    writeFileSync(path.join(cwd, 'daftar.txt'), '');
    writeFileSync(path.join(cwd, 'lke.config.yaml'), 'lang: [');
    await cli(['batch', 'a.yaml', '--format', 'ndjson=gagal.ndjson'], { cwd });
    rmSync(path.join(cwd, 'lke.config.yaml'));
    await cli(['batch', '--files-from', 'daftar.txt', '--format', 'ndjson=kosong.ndjson'], { cwd });
    const { scored, told, status } = await merged(cwd, 's.ndjson', 'kosong.ndjson', 'gagal.ndjson');
    expect([status, scored]).toEqual([2, ['a', 'b', 'c']]);
    expect(told).toEqual([['gagal.ndjson:1', 'yaml-syntax']]);
  });
  test('lines of a log cost themselves alone', async () => {
    const { cwd, rows } = await shardsIn('catatan');
    writeFileSync(path.join(cwd, 's.ndjson'), `[INFO] mulai\n[2026-01-02] jalan\n${rows}selesai\n`);
    const { scored, told, status } = await merged(cwd, 's.ndjson');
    expect([status, scored]).toEqual([2, ['a', 'b', 'c']]);
    expect(told.map(([name]) => name)).toEqual(['s.ndjson:1', 's.ndjson:2', 's.ndjson:6']);
  });
  test('a recap on one line is told as what it is', async () => {
    const { cwd } = await shardsIn('satu-baris');
    const { stdout } = await cli(['batch', 'a.yaml', '--format', 'json'], { cwd });
    writeFileSync(path.join(cwd, 'x.json'), JSON.stringify(JSON.parse(stdout)));
    const { told } = await merged(cwd, 's.ndjson', 'x.json');
    expect(told).toEqual([['x.json', 'row-invalid']]);
  });
  test.each([
    ['a recap', ['--format', 'json=x.json']],
    ['an array', null],
  ])('%s among them is told in one line', async (_, args) => {
    const { cwd } = await shardsIn('laporan');
    if (args) await cli(['batch', 'a.yaml', ...args, '--force'], { cwd });
    else writeFileSync(path.join(cwd, 'x.json'), '[\n{"version": 1},\n{"version": 1}\n]\n');
    const { scored, told } = await merged(cwd, 's.ndjson', 'x.json');
    expect([scored, told]).toEqual([['a', 'b', 'c'], [['x.json', 'row-invalid']]]);
  });
});
