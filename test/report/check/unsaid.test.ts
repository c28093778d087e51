import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { folderWith } from '../../support/bin.js';
import { cli } from '../../support/cli.js';

const folder = folderWith({ 'x.yaml': 'jawaban:\n  A.I.1.i.a: Ya\n' });
afterAll(() => rmSync(folder, { recursive: true }));
const run = (...args: string[]) => cli(['check', 'x.yaml', ...args], { cwd: folder });

describe('what a check leaves out is said, so that silence is no approval', () => {
  test.each(['text', 'markdown', 'html'])('%s', async (format) => {
    await run('--write-baseline', 'b.json', '--force');
    const accepted = (await run('--baseline', 'b.json', '--format', format)).stdout;
    expect(accepted).toMatch(/\d+ temuan sudah diterima di baseline/);
    const off = (await run('--evidence', 'off', '--severity', 'answer-absent=off', '--format', format))
      .stdout;
    expect(off).toMatch(/karena dimatikan: evidence, answer-absent/);
    const plain = (await run('--format', format)).stdout;
    expect(plain).not.toMatch(/dimatikan|diterima di baseline/);
  });
});
