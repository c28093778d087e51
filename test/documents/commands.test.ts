import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildProgram, defineCommand } from '../../src/cli/program.js';
import { cliText } from '../../src/messages/cli.js';
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

// and no document names an option that there is not
test.each(['README.md', 'README.id.md', 'docs/panduan-tim-zi.md', 'docs/panduan-tpi.md'])(
  'options in %s',
  (name) => {
    const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    const streams = { stdout: {}, stderr: {}, env: {} } as never;
    const nowhere = () => undefined;
    const program = buildProgram(cliText('id'), streams, { settle: nowhere, print: nowhere });
    for (const command of program.commands)
      defineCommand(command, { text: cliText('id'), streams, settle: nowhere });
    const known = [program, ...program.commands].flatMap((command) =>
      command.options.flatMap(({ long, short }) => [long, short]),
    );
    // of npm and of this project's own scripts
    const others = ['--help', '--old', '--global', '--package', '--yes', '--no-sandbox'];
    const named = [...text.matchAll(/(?<=[\s`(|])--[a-z][a-z-]*/g)].map(([option]) => option);
    expect(named.length).toBeGreaterThan(3);
    expect([...new Set(named)].filter((option) => ![...known, ...others].includes(option))).toEqual([]);
  },
);
