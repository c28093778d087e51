import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bin, ensureBuilt, folderWith, run } from '../support/bin.js';

const folder = folderWith({ 'hasil.txt': 'tetap' });
const tools = path.join(folder, 'bin');
beforeAll(() => {
  ensureBuilt();
  mkdirSync(tools);
  writeFileSync(path.join(tools, 'lke'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
  chmodSync(path.join(tools, 'lke'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Words as bash takes them apart, the last of them being typed, and what it is to offer. */
const cases: readonly (readonly [string, readonly string[], string])[] = [
  ['a command', ['ni'], 'nilai'],
  ['a format', ['nilai', '-f', 'cs'], 'csv csv-id'],
  // of words with = it replaces only what stands behind that
  ['a value behind =', ['nilai', '--by', '=', 't'], 'tpi'],
  ['a value where = was typed last', ['nilai', '--by', '='], 'unit tpi'],
  ['a severity', ['periksa', '--severity', 'answer-missing', '=', 'w'], 'warn'],
  ['a severity of an option with =', ['periksa', '--severity', '=', 'answer-missing', '=', 'e'], 'error'],
  ['a file, which it finds itself', ['nilai', 'x'], ''],
  ['nothing that was typed is written over', ['nilai', 'a.yaml', '>', 'hasil.txt', '--gat'], '--gate'],
  ['nothing that was typed is run', ['nilai', '$(touch jebol)', '`touch jebol`', '--gat'], '--gate'],
];

test('bash offers what comes next', async () => {
  const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
  const script = [
    // twice, as shells do that read their settings again
    'eval "$(lke completion bash)"; eval "$(lke completion bash)"',
    ...cases.map(
      ([, words]) =>
        `COMP_WORDS=(lke ${quoted(words)}); COMP_CWORD=${words.length}; _lke lke 2>/dev/null; echo "\${COMPREPLY[*]-}"`,
    ),
  ].join('\n');
  // whatever started the tests is not how this is started
  const env = { PATH: `${tools}:${process.env.PATH}`, npm_command: '' };
  const ran = await run('bash', ['-uc', script], { env, cwd: folder });
  expect(ran.stderr).toBe('');
  const offered = ran.stdout.split('\n');
  expect(cases.map(([name], i) => [name, offered[i]])).toEqual(
    cases.map(([name, , values]) => [name, values]),
  );
  expect(readFileSync(path.join(folder, 'hasil.txt'), 'utf8')).toBe('tetap');
  expect(existsSync(path.join(folder, 'jebol'))).toBe(false);
});
