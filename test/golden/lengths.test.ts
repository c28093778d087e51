import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCase } from './run-case.js';

// what a screen without --detail may take, so that it is read
test.each([
  ['nilai contoh/lembar-kerja.yaml', 60],
  ['nilai contoh/lembar-kerja.xlsx', 60],
  ['score contoh/lembar-kerja.yaml', 60],
  ['periksa contoh/lembar-kerja.xlsx', 40],
  ['periksa setengah/lembar-kerja.yaml', 40],
])('%s fits %d lines', async (command, most) => {
  const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
  const { stdout } = await runCase(command, fixtures);
  const lines = stdout.trimEnd().split('\n').length;
  expect(lines).toBeGreaterThan(10);
  expect(lines).toBeLessThanOrEqual(most);
});
