import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/bin.js';
import { hook, scripts, snippetNames, textOf } from './snippet.js';

describe('what the snippets name', () => {
  test.each(snippetNames)('%s takes no package from a registry by its name', (name) => {
    const text = textOf(name);
    expect(text).not.toMatch(/lke-zi@|--package lke-zi|\[['"]?lke-zi/);
    expect(text).toContain('.tgz');
  });
  test('pre-commit takes worksheets and nothing else', () => {
    const takes = (name: string) => new RegExp(hook.files).test(name) && !new RegExp(hook.exclude).test(name);
    expect(['lembar-kerja/a.yaml', 'lembar-kerja/2026/LKE.xlsx'].every(takes)).toBe(true);
    expect(['lembar-kerja/a.unit.yaml', 'lembar-kerja/x.schema.json', 'README.md'].some(takes)).toBe(false);
  });
});

describe('without a package, or with one that anybody could publish', () => {
  const cwd = folderWith({ npx: '#!/bin/sh\necho dijalankan\n' });
  test.each([
    '',
    'lke-zi',
    'lke-zi@0.1.0',
    'latest',
    'http://contoh.invalid/lke.tgz',
    'git+https://contoh.invalid/lke#main',
  ])('"%s" is refused in one sentence, and nothing is fetched', async (spec) => {
    const env = { LKE_PACKAGE: spec, FILES: '.', ARGUMENTS: '', PATH: `${cwd}:${process.env.PATH}` };
    const all = [...Object.values(scripts), `set -- '${spec}' a.yaml\n${hook.entry} "$@"`];
    for (const script of all) {
      const ran = await run('bash', ['-e', '-c', script], { cwd, env });
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toMatch(/tempat paket lke-zi.*\.tgz/);
      expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});
