// Takes the pictures in the READMEs from real pages of invented fixtures: npm run pictures, with Chromium.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { launchChromium, openHtml } from '../support/chromium.js';
import { cli } from '../support/cli.js';

/** Bytes that all pictures together may have. */
const most = 300_000;

interface Picture {
  readonly name: string;
  readonly args: readonly string[];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const score = ['score', 'fixtures/contoh/lembar-kerja.yaml'];
const pictures: readonly Picture[] = [
  { name: 'nilai', args: score, width: 720, height: 720 },
  { name: 'score', args: [...score, '--lang', 'en'], width: 720, height: 720 },
  {
    name: 'rencana',
    args: ['plan', 'fixtures/tpi/lembar-kerja.yaml', '--target', 'wbk', '--by', 'tpi'],
    width: 720,
    height: 500,
  },
];

const folder = 'docs/gambar';
mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
let bytes = 0;
for (const { name, args, width, height } of pictures) {
  const { stdout } = await cli([...args, '--format', 'html']);
  const { page } = await openHtml(browser, stdout, { viewport: { width, height } });
  const file = `${folder}/${name}.png`;
  writeFileSync(file, await page.screenshot());
  bytes += statSync(file).size;
  await page.context().close();
}
await browser.close();
if (bytes > most) throw new Error(`${bytes} bytes of pictures, at most ${most}`);
