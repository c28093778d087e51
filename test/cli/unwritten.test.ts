import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.js';
import { cli } from '../support/cli.js';

const worksheet = path.resolve('fixtures/contoh/lembar-kerja.yaml');
const folder = mkdtempSync(path.join(tmpdir(), 'lke-'));
afterAll(() => rmSync(folder, { recursive: true }));

function sink(fails: boolean) {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done(fails ? Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }) : null);
    },
  });
  // as run.ts does: who writes is told by the write
  stream.on('error', () => undefined);
  return { stream, text: () => written.join('') };
}

async function onFull(args: readonly string[], full: 'stdout' | 'stderr') {
  const [stdout, stderr] = [sink(full === 'stdout'), sink(full === 'stderr')];
  const status = await main(args, {
    stdin: Readable.from([]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: {},
    folder: process.cwd(),
    inputs: new Set(),
    worker: null,
    now: () => 0,
  });
  return { status, stderr: stderr.text() };
}

describe('a full standard output ends in one sentence and status 2', () => {
  test.each([
    ['score', worksheet],
    ['score', worksheet, '--format', 'json'],
    ['check', worksheet],
    ['plan', worksheet],
    ['diff', worksheet, worksheet],
    ['batch', worksheet, '--quiet'],
    ['batch', worksheet, '--quiet', '--format', 'ndjson'],
    ['explain', 'total'],
    ['schema', 'report'],
    ['init', '-'],
    ['--help'],
    ['score', '--help'],
    ['--version'],
  ])('%s %s %s %s', async (...args) => {
    const { status, stderr } = await onFull(args, 'stdout');
    expect(stderr).toContain('Keluaran layar tidak dapat ditulis: disk penuh.');
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(status).toBe(2);
  });
});

test('a full stderr is told by the status alone', async () => {
  expect((await onFull(['score', 'tidak-ada.yaml'], 'stderr')).status).toBe(2);
  expect((await onFull(['score', '--asing'], 'stderr')).status).toBe(2);
});

describe('files', () => {
  const to = (name: string) => path.join(folder, name);
  test.each([200, 238, 239, 247, 255])('a name of %d bytes', async (length) => {
    const name = `${'n'.repeat(length - 5)}.json`;
    const { status } = await cli(['score', worksheet, '--format', `json=${to(name)}`]);
    expect(status).toBe(0);
    expect(readdirSync(folder)).toContain(name);
  });
  test('a longer one is named as what could not be written', async () => {
    const { status, stderr } = await cli(['score', worksheet, '--format', `json=${to('n'.repeat(300))}`]);
    expect(stderr).toContain('tidak dapat ditulis: namanya terlalu panjang');
    expect(status).toBe(2);
  });
  test('two outputs to one file are refused before anything is written', async () => {
    const twice = [
      '--format',
      `json=${to('a.json')}`,
      '--format',
      `csv=${path.join(folder, 'x', '..', 'a.json')}`,
    ];
    const { status, stderr } = await cli(['score', worksheet, ...twice]);
    expect(stderr).toContain('Dua keluaran menuju berkas yang sama');
    expect(status).toBe(2);
    expect(readdirSync(folder)).not.toContain('a.json');
    // two files of one name in two folders are two files
    const apart = ['--format', `json=${to('b.json')}`, '--format', `csv=${to('b.csv')}`];
    expect((await cli(['score', worksheet, ...apart])).status).toBe(0);
  });
  test('a folder that is a file', async () => {
    writeFileSync(to('berkas'), '');
    const { status, stderr } = await cli(['score', worksheet, '--format', `json=${to('berkas/a.json')}`]);
    expect(stderr).toContain('tidak dapat ditulis');
    expect(status).toBe(2);
  });
});
