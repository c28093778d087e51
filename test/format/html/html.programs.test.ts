import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchChromium, openHtml } from '../../support/chromium.js';
import { cli } from '../../support/cli.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const pages: readonly (readonly string[])[] = [
  ['score', 'fixtures/tpi/lembar-kerja.yaml', '--by', 'tpi'],
  ['score', 'fixtures/contoh/lembar-kerja.yaml', '--lang', 'en', '--detail'],
  ['plan', 'fixtures/contoh/lembar-kerja.yaml'],
  ['check', 'fixtures/contoh/lembar-kerja.xlsx'],
  ['diff', 'fixtures/tpi/lembar-kerja.yaml', '--unit-tpi'],
  ['batch', 'fixtures/contoh', 'fixtures/tpi', '--lang', 'en'],
  ['explain', 'A.II.5.ii.a', '--in', 'fixtures/tpi/lembar-kerja.yaml'],
  ['explain', 'answer-missing'],
  ['score', 'fixtures/salah/alias.yaml'],
];

const looks = [
  { width: 320 },
  { width: 768 },
  { width: 1280 },
  { width: 320, colorScheme: 'dark' },
  { width: 1280, forcedColors: 'active' },
] as const;

describe.skipIf(!hasChromium)('pages in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  describe.each(pages.map((args) => [args.join(' '), args] as const))('%s', (_, args) => {
    let page: string;
    beforeAll(async () => {
      page = (await cli([...args, '--format', 'html'])).stdout;
    });

    test.each(looks)('%j', async ({ width, ...scheme }) => {
      const { page: opened, noise } = await openHtml(browser, page, {
        viewport: { width, height: 800 },
        ...scheme,
      });
      expect(await opened.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(noise).toEqual([]);
      // what tests put in is no part of the page, so its policy has no say
      const found = await browser.newContext({
        viewport: { width, height: 800 },
        bypassCSP: true,
        ...scheme,
      });
      const tested = await found.newPage();
      await tested.setContent(page);
      await tested.addScriptTag({ path: axe });
      const violations = await tested.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
      );
      expect(violations).toEqual([]);
      await found.close();
      await opened.context().close();
    });

    test('without scripts, on paper', async () => {
      const { page: opened, noise } = await openHtml(browser, page, { javaScriptEnabled: false });
      expect(await opened.locator('h1').count()).toBe(1);
      const pdf = await opened.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(noise).toEqual([]);
      await opened.context().close();
    });
  });
});
