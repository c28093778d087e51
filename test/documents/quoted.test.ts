import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const all = (folder: string, wanted: RegExp) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .map((name) => read(`${folder}${name}`));

/** Everything that is said: recorded outputs, without their line breaks, and the sentences. */
const said = [...all('fixtures/cases/', /(^|\/)std(out|err)$/), ...all('src/messages/id/', /\.ts$/)]
  .join('\n')
  .replace(/\s+/g, ' ');

/** Words of other programs, names of files, and what people write themselves. */
const others = [
  'LTS',
  'Buka di Terminal',
  'running scripts is disabled',
  'LKE Puskesmas 2026.xlsx',
  'sudah lengkap',
];

// what a guide quotes or sets in bold as a heading stands in what the tool says
test.each(['docs/panduan-tim-zi.md', 'docs/panduan-tpi.md'])('%s', (name) => {
  const prose = read(name).replace(/```.*?```/gs, '');
  const quoted = [...prose.matchAll(/"([^"]{3,90})"|\*\*([^*]{3,90})\*\*/g)].map(([, quote, bold = '']) =>
    (quote ?? bold).replace(/\s+/g, ' '),
  );
  expect(quoted.length).toBeGreaterThan(4);
  expect(quoted.filter((text) => !said.includes(text) && !others.includes(text))).toEqual([]);
});
