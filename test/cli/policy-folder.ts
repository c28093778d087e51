import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { checkSchema } from '../../src/report/check/check-schema.js';
import { folderWith } from '../support/bin.js';
import { cli } from '../support/cli.js';
import { official } from '../support/instruments.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

/** The best answers, with counts that agree: 100 points, and a warning for each of 113 without evidence. */
export const answers = (changes: Parameters<typeof fullAnswers>[2] = {}): string =>
  yamlFrom(
    fullAnswers(official(), 'best', {
      'A.II.5.ii.a': {
        pengaduan_harus_ditindaklanjuti: '4',
        pengaduan_diproses: '0',
        pengaduan_selesai: '4',
      },
      ...changes,
    }),
  );
export const best = answers();

/** The folder the commands run in: made anew for every test, with a good worksheet and one that misses WBK. */
export const root = folderWith({});

/** Works in that folder while the tests of a file run. */
export function useFolder(): void {
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  beforeEach(() => {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(path.join(root, 'dalam/sekali'), { recursive: true });
    enter('.');
    put('baik.yaml', best);
    put('kurang.yaml', answers({ 'B.I.a': '3.1' }));
  });
}

export const put = (name: string, text: string): void => writeFileSync(path.join(root, name), text);

let folder = root;

/** Goes on in a folder below. */
export function enter(name: string): void {
  folder = path.join(root, name);
}

export const run = (args: readonly string[]) => cli(args, { cwd: folder });
export const check = (...args: string[]) => run(['check', ...args]);
export const status = async (...args: string[]): Promise<number> => (await check(...args)).status;

/** Codes found with their severity, each once. */
export async function codes(...args: string[]): Promise<string[]> {
  const { files } = checkSchema.parse(JSON.parse((await check(...args, '--format', 'json')).stdout));
  return [...new Set(files.flatMap((file) => file.diagnostics.map((d) => `${d.severity} ${d.code}`)))];
}
