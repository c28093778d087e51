import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandNames } from '../../src/messages/command-line.js';

// the tables of commands in both READMEs name each command of the program once, with its alias
test.each(['README.md', 'README.id.md'])('%s', (name) => {
  const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| `lke (\w+)(?:\\\|(\w+))?/gm)].map(([, command, alias = command]) => [
    command,
    alias,
  ]);
  expect(rows.sort()).toEqual(Object.entries(commandNames).sort());
});
