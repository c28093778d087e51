import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOfCommand, engineBundle, questionOf, worksheets } from './bundle.js';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

describe.skipIf(executablePath === undefined)('the engine in Chromium', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage();
    await page.addScriptTag({ content: (await engineBundle()).script });
  });
  afterAll(() => browser.close());

  test.each(worksheets)('says of %s what the command says', async (name) => {
    const told = await page.evaluate(`engine.answer(${questionOf(name)})`);
    expect(told).toBe(await answerOfCommand(name));
  });
});
