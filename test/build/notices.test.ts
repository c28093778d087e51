import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { noticesOf } from '../../src/build/notices.mjs';
import { ensureBuilt } from '../support/bin.js';

const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: readonly string[] };
/** What the command's own code imports by name; these bring more. */
const direct = ['chalk', 'cli-table3', 'commander', 'docx', 'fraction.js', 'yaml', 'zod'];

beforeAll(ensureBuilt);

test('every bundled package stands there with its licence, and the file is shipped', () => {
  const text = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
  for (const name of direct) expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  const entries = text.split(`\n\n${'-'.repeat(78)}\n\n`).slice(1);
  for (const entry of entries) expect(entry).toMatch(/permission|redistribution|copyright/i);
  expect(files).toContain('dist');
});

test('what no byte of the bundle comes from is not named', () => {
  const notices = (renderedLength: number) =>
    noticesOf([{ modules: { 'node_modules/yaml/dist/index.js': { renderedLength } } }]);
  expect(notices(10)).toContain('Copyright Eemeli Aro');
  expect(notices(0)).not.toContain('yaml');
});
