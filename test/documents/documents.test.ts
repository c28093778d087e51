import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toolVersion } from '../../src/cli/version.js';
import { runCase } from '../golden/run-case.js';
import { official } from '../support/instruments.js';
import { codeTable } from './code-table.js';
import { ruleSheet } from './rule-sheet.js';

const documents = ['README.md', 'README.id.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);

/** What a reader's own run shows. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** A shown output: the command in the marker, its result in the fence below. `UPDATE_DOCS=1` writes it anew. */
const shown = /<!-- output: (.*?) -->\n```text\n([\s\S]*?)```\n<!-- \/output -->/g;

describe.each(documents)('%s', (name) => {
  const text = readFileSync(name, 'utf8');
  const outputs = [...text.matchAll(shown)];

  it.each(outputs.map(([, command, output]) => ({ command: command ?? '', output: output ?? '' })))(
    'shows what "$command" prints',
    async ({ command, output }) => {
      const stdout = (await runCase(command)).stdout.replaceAll(toolVersion, version);
      if (process.env.UPDATE_DOCS) {
        const now = readFileSync(name, 'utf8');
        writeFileSync(
          name,
          now.replace(
            `<!-- output: ${command} -->\n\`\`\`text\n${output}`,
            () => `<!-- output: ${command} -->\n\`\`\`text\n${stdout}`,
          ),
        );
        return;
      }
      expect(output).toBe(stdout);
      expect(output, 'a command that fails prints nothing here').not.toBe('');
    },
  );

  it('links only to files that exist', () => {
    const folder = name.includes('/') ? `${name.slice(0, name.lastIndexOf('/'))}/` : '';
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => `${folder}${link}`);
    for (const link of links) expect(() => readFileSync(link), link).not.toThrow();
  });
});

describe('docs/kode.md', () => {
  it.each(['id', 'en'] as const)('lists every finding code in %s', (lang) => {
    const block = new RegExp(`(<!-- codes: ${lang} -->\\n)([\\s\\S]*?)(<!-- /codes -->)`);
    const text = readFileSync('docs/kode.md', 'utf8');
    if (process.env.UPDATE_DOCS)
      writeFileSync(
        'docs/kode.md',
        text.replace(block, (_, start, __, end) => `${start}${codeTable(lang)}${end}`),
      );
    else expect(block.exec(text)?.[2]).toBe(codeTable(lang));
  });
});

it('docs/aturan.md has every rule of the shipped instrument', () => {
  const block = /(<!-- rules -->\n)([\s\S]*?)(<!-- \/rules -->)/;
  const text = readFileSync('docs/aturan.md', 'utf8');
  const sheet = `\n${ruleSheet(official())}\n`;
  if (process.env.UPDATE_DOCS)
    writeFileSync(
      'docs/aturan.md',
      text.replace(block, (_, start, __, end) => `${start}${sheet}${end}`),
    );
  else expect(block.exec(text)?.[2]).toBe(sheet);
});

describe('the quick start', () => {
  it.each(['README.md', 'README.id.md'])('of %s is two lines, each with its own set-up', (name) => {
    const [, block] = /```sh\n([\s\S]*?)```/.exec(readFileSync(name, 'utf8')) ?? [];
    expect(block).toBe('npm ci && npx lke score fixtures/contoh/lembar-kerja.yaml\nnpm ci && npm test\n');
  });
});
