import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../src/report/page/numbers.js';
import { folderWith } from '../../support/bin.js';
import { cli } from '../../support/cli.js';
import { controlsIn, hostileTexts } from '../../support/hostile-texts.js';

const page = async (...args: string[]) => (await cli([...args, '--format', 'html'])).stdout;
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('numbers of a page are those of the JSON', () => {
  test.each([
    [['score', 'fixtures/tpi/lembar-kerja.yaml', '--by', 'tpi']],
    [['plan', 'fixtures/contoh/lembar-kerja.yaml']],
    [['batch', 'fixtures/tpi', 'fixtures/wbk-kurang-satu-area']],
    [['batch', 'fixtures/kemajuan', '--progress', '--instrument', 'fixtures/instrumen-mini/instrumen.yaml']],
  ])('%j', async (args) => {
    const json = JSON.parse((await cli([...args, '--format', 'json'])).stdout);
    const known = new Set(numbersIn(json).flatMap((n) => [n, -n].map((m) => formatNumber(m, 2, 'id'))));
    const cells = (await page(...args)).matchAll(/<t[dh][^>]*>(?:ya|belum)? ?\+?(-?\d+,\d\d)\n?(?=<)/g);
    const found = [...cells].map(([, number = '']) => number);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((number) => !known.has(number))).toEqual([]);
  });
});

describe('a page of a score', () => {
  test('of the example is no larger than 150 KB', async () => {
    expect(Buffer.byteLength(await page('score', 'fixtures/contoh/lembar-kerja.yaml'))).toBeLessThan(150_000);
  });
  test('says verdict, what to do first and that it carries notes before anything else', async () => {
    const text = await page('score', 'fixtures/tpi/lembar-kerja.yaml', '--by', 'tpi');
    const [head = ''] = /<section class=head[\s\S]*?<\/section>/.exec(text) ?? [];
    expect(head).toMatch(
      /WBK: +belum dapat disimpulkan: 1 dari 12[\s\S]*Yang pertama dikerjakan[\s\S]*memuat catatan dan bukti/,
    );
    expect(text).toContain('<dt>Hitungan</dt><dd>0,5 × 0,5 ÷ 2 = 0,13</dd>');
    expect(text).toContain('<a href="https://contoh.go.id/balai/sk-tim-zi.pdf" rel="noreferrer noopener">');
  });
  test('has every figure named, and its table beside it', async () => {
    const text = await page('score', 'fixtures/tpi/lembar-kerja.yaml');
    const figures = [
      ...text.matchAll(
        /<figure>\n<figcaption id="(f\d+)">.+<\/figcaption>\n<svg role="img" aria-labelledby="(f\d+)"/g,
      ),
    ];
    expect(figures.length).toBe(4);
    for (const [, id, named] of figures) expect(named).toBe(id);
    expect(text.match(/<\/figure>\n<div class="wide"/g)).toHaveLength(figures.length);
  });
  test('--without-notes: nothing of what people wrote, in pages and JSON', async () => {
    const args = ['score', 'fixtures/tpi/lembar-kerja.yaml', '--without-notes', '--detail'];
    for (const format of ['html', 'json', 'csv', 'markdown']) {
      const { stdout } = await cli([...args, '--format', format]);
      expect(stdout).not.toMatch(/Tidak ada bukti pemilihan|contoh\.go\.id\/balai|--without-notes/);
    }
  });
});

describe('hostile text in every field stays text', () => {
  const quoted = (text: string) =>
    JSON.stringify(text).replace(
      /[\u007f-\uffff]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  test.each(hostileTexts)('%j', async (text) => {
    const says = quoted(text);
    const folder = folderWith({
      'a.yaml': `unit: { nama: ${says}, instansi: ${says} }\njawaban:\n  A.I.1.i.b: { unit: B, tpi: C, catatan: ${says}, catatan_tpi: ${says}, bukti: [${says}, "javascript:alert(1)"] }\n  A.I.1.i.a: ${says}\n`,
    });
    for (const args of [['score'], ['check'], ['diff', '--unit-tpi'], ['batch']]) {
      const [command = '', ...rest] = args;
      const found = await page(command, `${folder}/a.yaml`, ...rest);
      const markup = found.replace(/<style>[\s\S]*?<\/style>/, '');
      expect(markup).not.toMatch(/<script|<b>tebal|<img|javascript:[^<]*"|href="(?!https?:)/i);
      expect(controlsIn(found)).toEqual([]);
    }
  });
});
