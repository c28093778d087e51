import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchChromium } from '../support/chromium.js';
import { answerOfCommand, engineBundle, questionOf, worksheets } from './bundle.js';

describe.skipIf(!hasChromium)('the engine in Chromium', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    await page.addScriptTag({ content: (await engineBundle()).script });
  });
  afterAll(() => browser.close());

  test.each(worksheets)('says of %s what the command says', async (name) => {
    const told = await page.evaluate(`engine.answer(${questionOf(name)})`);
    expect(told).toBe(await answerOfCommand(name));
  });
});
