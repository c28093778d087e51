import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCase } from './run-case.js';

// fixtures/cases/<name>/command runs in fixtures/; stdout, stderr and status beside it are what must come out.
// UPDATE_GOLDEN=1 writes them anew: then read every difference before it is committed.
const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const cases = path.join(fixtures, 'cases');
const parts = ['stdout', 'stderr', 'status'] as const;
const update = Boolean(process.env.UPDATE_GOLDEN);

describe('golden', () => {
  test.each(readdirSync(cases).sort())('%s', async (name) => {
    const file = (part: string) => path.join(cases, name, part);
    const outcome = await runCase(readFileSync(file('command'), 'utf8'), fixtures);
    for (const part of parts) {
      if (update) writeFileSync(file(part), outcome[part]);
      const expected = existsSync(file(part)) ? readFileSync(file(part), 'utf8') : '(tidak ada berkasnya)';
      expect(outcome[part], `${name}/${part}`).toBe(expected);
    }
    expect(outcome.stderr, 'a defect').not.toMatch(/\n {4}at /);
  });
});
