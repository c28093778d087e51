import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { best, check, codes, enter, put, root, status, useFolder } from './policy-folder.js';

useFolder();

describe('a baseline', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(path.join(root, name), 'utf8')) as { files: Record<string, { code: string }[]> };
  const size = (name: string, file: string) => read(name).files[file]?.length;

  test('leaves out what it knows, and nothing else', async () => {
    await check('baik.yaml', '--write-baseline', 'b.json');
    expect(size('b.json', 'baik.yaml')).toBe(113);
    expect(await codes('baik.yaml', '--baseline', 'b.json')).toEqual([]);
    put('baik.yaml', best.replace(/A\.I\.1\.i\.a:.*/, 'A.I.1.i.a: Z'));
    expect(await codes('baik.yaml', '--baseline', 'b.json')).toEqual(['error answer-outside-scale']);
  });
  test('knows findings by what they are about, not by where they stand', async () => {
    await check('baik.yaml', '--write-baseline', 'b.json');
    put('baik.yaml', `# satu\n# dua\n${best}`);
    expect(await codes('baik.yaml', '--baseline', 'b.json')).toEqual([]);
  });
  test('only gets tighter while one is in use', async () => {
    put('baik.yaml', best.replace(/A\.I\.1\.i\.a:.*/, 'A.I.1.i.a: Z'));
    await check('baik.yaml', '--write-baseline', 'b.json');
    // one is mended, another one comes
    put('baik.yaml', best.replace(/A\.I\.1\.i\.b:.*/, 'A.I.1.i.b: Z'));
    const ran = await check('baik.yaml', '--baseline', 'b.json', '--write-baseline', 'b.json');
    expect(ran.status).toBe(1);
    const known = read('b.json').files['baik.yaml'] ?? [];
    expect(known.filter(({ code }) => code === 'answer-outside-scale')).toEqual([]);
    expect(await status('baik.yaml', '--baseline', 'b.json')).toBe(1);
  });
  test('keeps what it knows of files that are not checked now, or cannot be read', async () => {
    await check('baik.yaml', 'kurang.yaml', '--write-baseline', 'b.json');
    put('kurang.yaml', 'jawaban: [\n');
    await check('baik.yaml', 'kurang.yaml', '--baseline', 'b.json', '--write-baseline', 'b.json');
    await check('baik.yaml', '--baseline', 'b.json', '--write-baseline', 'b.json');
    expect(size('b.json', 'kurang.yaml')).toBe(113);
  });
  test('holds wherever the command is run, and however a file is named', async () => {
    await check('baik.yaml', '--write-baseline', 'dalam/b.json');
    expect(Object.keys(read('dalam/b.json').files)).toEqual(['../baik.yaml']);
    expect(await codes('./baik.yaml', '--baseline', 'dalam/b.json')).toEqual([]);
    expect(await codes(path.join(root, 'baik.yaml'), '--baseline', 'dalam/b.json')).toEqual([]);
    enter('dalam/sekali');
    expect(await codes('../../baik.yaml', '--baseline', '../b.json')).toEqual([]);
    put('lke.config.yaml', 'baseline: dalam/b.json\n');
    expect(await codes('../../baik.yaml')).toEqual([]);
  });
  test('of one file says nothing of another', async () => {
    await check('baik.yaml', '--write-baseline', 'b.json');
    expect(await codes('kurang.yaml', '--baseline', 'b.json')).toEqual(['warning evidence-missing']);
  });
  test('that is missing, or none, is an error', async () => {
    put('bukan.json', '{"version":2}');
    expect(await status('baik.yaml', '--baseline', 'tidak-ada.json')).toBe(2);
    expect(await status('baik.yaml', '--baseline', 'bukan.json')).toBe(2);
    expect(await status('baik.yaml', '--baseline', 'baik.yaml')).toBe(2);
  });
  test('is not written over without --force, unless it is the one in use', async () => {
    await check('baik.yaml', '--write-baseline', 'baru.json');
    expect(await status('kurang.yaml', '--write-baseline', 'baru.json')).toBe(2);
    expect(await status('kurang.yaml', '--write-baseline', 'baru.json', '--force')).toBe(0);
    put('lke.config.yaml', 'baseline: baru.json\n');
    expect(await status('kurang.yaml', '--write-baseline', 'baru.json')).toBe(0);
  });
});
