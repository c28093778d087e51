import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';
import { folders } from '../support/folder.js';
import { instrumentText } from '../support/submissions/known.js';

const folder = folders();
const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const sheet = (name: string, p = 'A') =>
  `instrumen: kiriman\nunit: { nama: ${name}, tahun: 2026 }\njawaban: { P: ${p}, Q: B, R: C }\n`;

/** A run over six worksheets, a README and a report of ours; stopped after some of them, or not. */
function made(name: string) {
  const sheets = Object.fromEntries(names.map((one) => [`k/${one}.yaml`, sheet(one)]));
  const cwd = folder(name, {
    ...sheets,
    'instrumen.yaml': instrumentText,
    'k/README.md': '',
    'k/b2.json': JSON.stringify({ tool: { name: 'lke-zi' } }),
  });
  const at = (file: string) => path.join(cwd, file);
  const run = async (args: readonly string[] = [], stopAfter = Number.POSITIVE_INFINITY) =>
    cli(
      [
        'batch',
        'k',
        '--instrument',
        'instrumen.yaml',
        '--evidence',
        'off',
        '--format',
        'ndjson=h.ndjson',
        ...args,
      ],
      {
        cwd,
        // as Ctrl-C does: the last listener is the run's own
        onLook: (nth) => nth === stopAfter && process.listeners('SIGINT').at(-1)?.('SIGINT'),
      },
    );
  return { cwd, at, run, read: (file: string) => readFileSync(at(file), 'utf8') };
}

/** What a run says that nothing stopped. */
async function whole(
  name: string,
  change: (at: (file: string) => string) => void = () => {},
  args: string[] = [],
) {
  const { run, read, at } = made(`${name}-utuh`);
  change(at);
  await run(args);
  return read('h.ndjson');
}

const partial = 'h.ndjson.partial';
/** Says in a row what no run would: it is there at the end only if the row was not made again. */
const marked = (text: string) => text.replaceAll('"name":"', '"name":"TANDA ');

describe('an interrupted run', () => {
  test('goes on where it ended, and comes to the very same lines', async () => {
    const { run, read, at, cwd } = made('lanjut');
    const stopped = await run([], 3);
    expect([stopped.status, existsSync(at('h.ndjson'))]).toEqual([130, false]);
    expect(stopped.stderr).toContain('.partial');
    const before = read(partial);
    expect(before.trim().split('\n').length).toBeGreaterThan(1);
    const again = await run();
    expect([again.status, again.stderr]).toEqual([0, expect.stringContaining('Melanjutkan')]);
    expect(read('h.ndjson')).toBe(await whole('lanjut'));
    expect(readdirSync(cwd).sort()).toEqual(['h.ndjson', 'instrumen.yaml', 'k']);
  });
  test('does not score again what is whole', async () => {
    const { run, read, at } = made('utuh');
    await run([], 4);
    writeFileSync(at(partial), marked(read(partial)));
    const kept = read(partial).match(/TANDA/g)?.length ?? 0;
    expect(kept).toBeGreaterThan(1);
    const { stderr } = await run();
    expect(stderr).toContain(`${kept} berkas sudah ada`);
    expect(read('h.ndjson').match(/TANDA/g)).toHaveLength(kept);
    expect(read('h.ndjson').trim().split('\n')).toHaveLength(names.length);
  });
  test('stopped twice, it still goes on', async () => {
    const { run, read } = made('dua-kali');
    await run([], 2);
    // what is left out after the last row is told with it
    const first = read(partial).split('\n').slice(0, -2).join('\n');
    await run([], 4);
    expect(read(partial).startsWith(first)).toBe(true);
    expect(read(partial).length).toBeGreaterThan(first.length);
    await run();
    expect(read('h.ndjson')).toBe(await whole('dua-kali'));
  });
  test('stopped before it has come to anything new, it has what it had', async () => {
    const { run, read } = made('awal-lagi');
    await run([], 4);
    const before = read(partial);
    expect((await run([], 1)).status).toBe(130);
    expect(read(partial)).toBe(before);
    await run();
    expect(read('h.ndjson')).toBe(await whole('awal-lagi'));
  });
  test('a last line that was cut is dropped and said, and its file is scored again', async () => {
    const { run, read, at } = made('potong');
    await run([], 4);
    writeFileSync(at(partial), read(partial).slice(0, -40));
    const { stderr } = await run();
    expect(stderr).toContain('terpotong');
    expect(read('h.ndjson')).toBe(await whole('potong'));
  });
  test('nothing but a beginning, or what is no row, is begun anew from there', async () => {
    const { run, read, at } = made('awal');
    await run([], 4);
    const [head = ''] = read(partial).split('\n');
    writeFileSync(at(partial), `${head}\n{"bukan":"baris"}\n`);
    await run();
    expect(read('h.ndjson')).toBe(await whole('awal'));
  });
});

describe('what is not the same any more is scored again', () => {
  test.each<[string, (at: (file: string) => string) => void]>([
    ['other answers', (at) => writeFileSync(at('k/b.yaml'), sheet('b', 'D'))],
    ['one more file in between', (at) => writeFileSync(at('k/aa.yaml'), sheet('aa'))],
    ['a worksheet that is gone', (at) => rmSync(at('k/a.yaml'))],
    ['another file that is left out', (at) => writeFileSync(at('k/foto.jpg'), '')],
    ['an empty file in place of one', (at) => writeFileSync(at('k/c.yaml'), '')],
  ])('%s', async (name, change) => {
    const { run, read, at } = made(`beda-${name.slice(0, 14)}`);
    await run([], 5);
    change(at);
    await run();
    expect(read('h.ndjson')).toBe(await whole(`beda-${name.slice(0, 14)}`, change));
  });
  test.each<[string, (at: (file: string) => string) => void, string[]]>([
    ['a unit file beside', (at) => writeFileSync(at('k/a.unit.yaml'), 'unit: { instansi: Lain }\n'), []],
    ['the instrument', (at) => appendFileSync(at('instrumen.yaml'), '# lain\n'), []],
    ['the year', () => {}, ['--year', '2025']],
    ['a policy', () => {}, ['--blank', 'exclude']],
    ['the language of reasons', () => {}, ['--lang', 'en']],
    ['a list of units', (at) => writeFileSync(at('u.csv'), 'unit\na\n'), ['--units', 'u.csv']],
  ])('everything, with another thing that rows rest on: %s', async (name, change, args) => {
    const { run, read, at } = made(`lain-${name.slice(0, 12)}`);
    await run([], 5);
    writeFileSync(at(partial), marked(read(partial)));
    change(at);
    const { stderr } = await run(args);
    expect(stderr).toMatch(/dari awal|begun anew/);
    expect(read('h.ndjson')).not.toContain('TANDA');
    expect(read('h.ndjson')).toBe(await whole(`lain-${name.slice(0, 12)}`, change, args));
  });
  test('a beginning that nothing was written to is begun anew', async () => {
    const { run, read, at } = made('asing');
    writeFileSync(at(partial), '');
    expect((await run()).status).toBe(0);
    expect(read('h.ndjson')).toBe(await whole('asing'));
  });
});

describe('a file of the name of a partial output that no run has left', () => {
  const foreign: [string, string | Uint8Array][] = [
    ['notes', 'catatan saya\n'],
    ['JSON', '{"version":1}\n'],
    ['rows of others', '{"path":"a.yaml","status":"scored"}\n'],
    ['one long line', `{"path":"${'x'.repeat(2_000_000)}`],
    ['bytes', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0])],
    ['a blank line', '\n'],
  ];
  test.each(foreign)('%s: is kept and told, and nothing is done, with --force too', async (name, content) => {
    const { run, at, cwd, read } = made(`milik-${name.slice(0, 5)}`);
    writeFileSync(at(partial), content);
    for (const args of [[], ['--force'], ['--format', 'json=r.json']]) {
      const { status, stderr } = await run(args);
      expect([status, stderr]).toEqual([2, expect.stringContaining('h.ndjson.partial')]);
      expect(stderr).toContain('dibiarkan');
      expect(readFileSync(at(partial)).equals(Buffer.from(content as string))).toBe(true);
      // nothing but the failure, as every machine format has it
      expect(JSON.parse(read('h.ndjson')).failure.code).toBe('partial-foreign');
      rmSync(at('h.ndjson'));
    }
    expect(JSON.parse(read('r.json')).failure.code).toBe('partial-foreign');
    // a merge keeps its lines there too
    writeFileSync(at('lain.ndjson'), '');
    const merged = await cli(['batch', '--merge', 'lain.ndjson', '--format', 'ndjson=h.ndjson'], { cwd });
    expect([merged.status, readFileSync(at(partial)).equals(Buffer.from(content as string))]).toEqual([
      2,
      true,
    ]);
  });
  test('what an interrupted merge has left is its own', async () => {
    const { run, at, cwd, read } = made('milik-sendiri');
    await run();
    writeFileSync(at('g.ndjson.partial'), read('h.ndjson').split('\n', 2).join('\n'));
    const args = ['batch', '--merge', 'h.ndjson', '--format', 'ndjson=g.ndjson'];
    expect((await cli(args, { cwd })).status).toBe(0);
    expect([read('g.ndjson'), existsSync(at('g.ndjson.partial'))]).toEqual([read('h.ndjson'), false]);
  });
  test('recaps of an interrupted run replace nothing', async () => {
    const { run, at, read } = made('rekap-sebagian');
    writeFileSync(at('r.csv.partial'), 'milik saya');
    const { status, stderr } = await run(['--format', 'csv=r.csv', '--force'], 4);
    expect([status, read('r.csv.partial')]).toEqual([130, 'milik saya']);
    expect(stderr).toContain('r.csv.2.partial');
    expect(read('r.csv.2.partial')).toContain('k/a.yaml');
  });
});

test('what an interrupted run has can be merged', async () => {
  const { run, read, cwd } = made('gabung');
  await run([], 4);
  const rows = read(partial).trim().split('\n').length - 1;
  const merged = await cli(['batch', '--merge', partial, '--format', 'json'], { cwd });
  expect([merged.status, JSON.parse(merged.stdout).rows.length]).toEqual([0, rows]);
});
