import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchChromium, openHtml } from '../../support/chromium.js';
import { cli } from '../../support/cli.js';

const pages: readonly (readonly string[])[] = [
  ['score', 'fixtures/tpi/lembar-kerja.yaml', '--by', 'tpi'],
  ['score', 'fixtures/contoh/lembar-kerja.yaml', '--lang', 'en', '--detail'],
  ['plan', 'fixtures/contoh/lembar-kerja.yaml'],
  ['check', 'fixtures/contoh/lembar-kerja.xlsx'],
  ['check', 'fixtures/cases/periksa-didahulukan/lembar.yaml', '--review'],
  ['diff', 'fixtures/tpi/lembar-kerja.yaml', '--unit-tpi'],
  ['diff', 'fixtures/tpi/lembar-kerja.yaml', 'fixtures/cases/putaran-kedua/dijawab.yaml', '--round'],
  ['batch', 'fixtures/contoh', 'fixtures/tpi', '--lang', 'en'],
  [
    ...['batch', 'fixtures/kemajuan', '--progress', '--plan', 'fixtures/kemajuan/rencana.json'],
    ...['--instrument', 'fixtures/instrumen-mini/instrumen.yaml'],
  ],
  ['explain', 'A.II.5.ii.a', '--in', 'fixtures/tpi/lembar-kerja.yaml'],
  ['explain', 'answer-missing'],
  ['score', 'fixtures/salah/alias.yaml'],
];

const looks = [
  { width: 320, colorScheme: 'light', forcedColors: 'none' },
  { width: 768, colorScheme: 'dark', forcedColors: 'none' },
  { width: 1280, colorScheme: 'light', forcedColors: 'none' },
  { width: 1280, colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What axe finds, rule and first place; run from outside, so that the policy of the page has no say. */
const violationsOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
  );

describe.skipIf(!hasChromium)('pages in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each(pages.map((args) => [args.join(' '), args] as const))('%s', async (_, args) => {
    const text = (await cli([...args, '--format', 'html'])).stdout;
    const { page, noise } = await openHtml(browser, text);
    await page.evaluate(axe.source);
    for (const { width, ...media } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(media);
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      expect(wide, `${width} px`).toBeLessThanOrEqual(width);
      expect(await violationsOf(page), JSON.stringify({ width, ...media })).toEqual([]);
    }
    expect(noise).toEqual([]);
    await page.context().close();
  });

  test('a table that does not fit says that it scrolls, and no other does; a map keeps its words whole', async () => {
    const of = async (args: readonly string[], width: number) => {
      const { page } = await openHtml(browser, (await cli([...args, '--format', 'html'])).stdout);
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(
        `[...document.querySelectorAll('.wide')].map((box) => ({
          scrolls: box.scrollWidth > box.clientWidth,
          says: parseFloat(getComputedStyle(box, '::before').height) > 0,
          torn: [...box.querySelectorAll('th, td')].some((cell) => cell.scrollWidth > cell.clientWidth + 1),
        }))`,
      );
      await page.context().close();
      return found as { scrolls: boolean; says: boolean; torn: boolean }[];
    };
    for (const [args, width] of [
      [pages[0] ?? [], 390],
      [pages[0] ?? [], 1280],
      [['batch', 'fixtures/contoh', 'fixtures/tpi'], 390],
    ] as const) {
      const tables = await of(args, width);
      expect(tables.length).toBeGreaterThan(2);
      for (const { scrolls, says, torn } of tables) {
        expect(says).toBe(scrolls);
        expect(torn).toBe(false);
      }
      expect(tables.some(({ scrolls }) => scrolls)).toBe(width === 390);
    }
  });

  test('without scripts, and on paper', async () => {
    const text = (await cli([...(pages[0] ?? []), '--format', 'html'])).stdout;
    const { page, noise } = await openHtml(browser, text, { javaScriptEnabled: false });
    expect(await page.locator('h1').count()).toBe(1);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(noise).toEqual([]);
    await page.context().close();
  });
});
