import { describe, expect, test } from 'vitest';
import { throughOffice } from '../../support/office.js';
import { hasLibreOffice } from '../../support/programs.js';
import { exampleBytes, examples, findingsIn } from './saved-copies.js';

describe.skipIf(!hasLibreOffice)('a copy saved by LibreOffice has the same findings', () => {
  test.each(
    examples.flatMap(
      (name) =>
        [
          [name, ['xlsx']],
          [name, ['ods', 'xlsx']],
          [name, ['xls', 'xlsx']],
        ] as const,
    ),
  )('%s as %j', async (name, kinds) => {
    const bytes = exampleBytes(name);
    expect(await findingsIn(throughOffice(bytes, kinds))).toEqual(await findingsIn(bytes));
  });
});
