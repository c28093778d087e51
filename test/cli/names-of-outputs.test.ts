import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commandNames } from '../../src/messages/command-line.js';
import { cli } from '../support/cli.js';

const sheet = 'fixtures/contoh/lembar-kerja.yaml';

describe('a format by another word', () => {
  test.each([
    ['--format word', 'docx'],
    ['--format WORD=hasil.docx', 'docx'],
    ['--format doc', 'docx'],
    ['--format excel=hasil.xlsx', 'xlsx'],
    ['--format xls', 'xlsx'],
    ['--format md', 'markdown'],
    ['-o hasil.doc', 'hasil.docx'],
    ['-o "a b.XLS"', 'a b.xlsx'],
  ])('%s', async (asked, meant) => {
    const words = /^(\S+) "?([^"]+)"?$/.exec(asked)?.slice(1) ?? [];
    const { status, stderr } = await cli(['nilai', sheet, ...words]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`Maksud Anda "${meant}"?`)]);
  });
  test.each(['--format pdf', '-o hasil.pdf', '-o hasil'])('no guess for %s', async (asked) => {
    const { status, stderr } = await cli(['nilai', sheet, ...asked.split(' ')]);
    expect([status, stderr]).toEqual([2, expect.not.stringContaining('Maksud Anda')]);
  });
});

test.each([
  ['nilai', 'hasil'],
  ['rencana', 'rencana'],
  ['periksa', 'temuan'],
  ['banding', 'banding'],
  ['rekap', 'rekap'],
])('a workbook of %s for a screen is offered a name of its own', async (command, stem) => {
  const { stderr } = await cli(
    [command, sheet, ...(command === 'banding' ? [sheet] : []), '--format', 'xlsx'],
    {
      columns: 80,
    },
  );
  expect(stderr.replace(/\s+/g, ' ')).toContain(`--format xlsx=${stem}.xlsx`);
});

test('Indonesian sentences call commands by their Indonesian names', () => {
  const folder = new URL('../../src/messages/id/', import.meta.url);
  const english = Object.entries(commandNames).flatMap(([name, own]) => (name === own ? [] : [name]));
  const called = new RegExp(`(?:^|lke )(?:${english.join('|')})(?: |$)`);
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [
        ...readFileSync(new URL(name, folder), 'utf8')
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .matchAll(/'([^'\n]*)'|`([^`]*)`/g),
      ].flatMap(([, quoted, template = '']) => {
        const text = quoted ?? template;
        // a lone word is a name within this program
        return called.test(text) && text.includes(' ') ? [text] : [];
      }),
    );
  expect(found).toEqual([]);
});
