import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCodeQuality } from '../report/check/code-quality-model.js';
import { ensureBuilt, folderWith, type Ran, run } from '../support/bin.js';
import { gitlabReports, hook, scripts } from './snippet.js';

/** The snippets of templates/ci/ with the packed package, in a repository of worksheets, where no registry answers. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const spec = `./alat/lke-zi-${version}.tgz`;
const folder = folderWith({});
const alone = folderWith({});

beforeAll(async () => {
  ensureBuilt();
  for (const to of [folder, alone]) mkdirSync(path.join(to, 'alat'), { recursive: true });
  mkdirSync(path.join(folder, 'lembar-kerja'));
  writeFileSync(path.join(folder, 'lembar-kerja/README.md'), '# Lembar kerja');
  writeFileSync(path.join(folder, 'lembar-kerja/bukti.pdf'), '%PDF-1.4');
  const packed = await run('npm', [
    'pack',
    '--ignore-scripts',
    '--pack-destination',
    path.join(folder, 'alat'),
  ]);
  expect(packed.status, packed.stderr).toBe(0);
  copyFileSync(path.join(folder, spec), path.join(alone, spec));
  copyFileSync('fixtures/contoh/lembar-kerja.yaml', path.join(folder, 'lembar-kerja/a.yaml'));
  copyFileSync('fixtures/unit/puskesmas.unit.yaml', path.join(folder, 'lembar-kerja/a.unit.yaml'));
  copyFileSync(
    'templates/schemas/lembar-kerja.schema.json',
    path.join(folder, 'lembar-kerja/lembar-kerja.schema.json'),
  );
});
afterAll(() => {
  for (const made of [folder, alone]) rmSync(made, { recursive: true, force: true });
});

const offline = { npm_config_offline: 'true', npm_config_registry: 'http://127.0.0.1:9/' };
const bash = (script: string, env: Record<string, string> = {}, cwd = folder): Promise<Ran> =>
  run('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    env: { ...offline, npm_config_cache: path.join(folder, 'cache'), LKE_PACKAGE: spec, ...env },
  });
const bad = () =>
  copyFileSync('fixtures/setengah/lembar-kerja.yaml', path.join(folder, 'lembar-kerja/b.yaml'));
const good = () => rmSync(path.join(folder, 'lembar-kerja/b.yaml'), { force: true });

describe('beside a README, a PDF, unit data and a schema, and again over the outputs of the first run', () => {
  test('the GitHub workflow', async () => {
    good();
    for (const _ of [1, 2]) {
      const ran = await bash(scripts.workflow);
      expect(ran.status, ran.stderr).toBe(0);
    }
    bad();
    const summary = path.join(folder, 'ringkasan.md');
    writeFileSync(summary, '');
    const ran = await bash(scripts.workflow, { GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: folder });
    expect([ran.status, /^::error file=lembar-kerja\/b\.yaml/m.test(ran.stdout)]).toEqual([1, true]);
    expect(readFileSync(summary, 'utf8')).toContain('lembar-kerja/b.yaml');
    expect(['lke.sarif', 'lke.xml'].map((name) => existsSync(path.join(folder, name)))).toEqual([true, true]);
  });
  test.each([
    ['a sound file', 'lembar-kerja/a.yaml', '', 0],
    ['a pattern', 'lembar-kerja/a.*', '', 0],
    ['a gate that fails', 'lembar-kerja/a.yaml', '--gate wbbm', 1],
    ['the folder', 'lembar-kerja', '', 1],
    ['no such folder', 'lembar', '', 2],
  ])('the composite action: %s', async (_, files, args, status) => {
    bad();
    const ran = await bash(scripts.action, { FILES: files, ARGUMENTS: args });
    expect(ran.status, ran.stderr).toBe(status);
  });
  test('GitLab: the job leaves the reports that it names', async () => {
    bad();
    for (const _ of [1, 2]) expect((await bash(scripts.gitlab)).status).toBe(1);
    const [junit = '', quality = ''] = [gitlabReports.junit, gitlabReports.codequality];
    expect(readFileSync(path.join(folder, junit), 'utf8')).toContain('<testsuites');
    const issues = parseCodeQuality(readFileSync(path.join(folder, quality), 'utf8'));
    expect(issues.some(({ location }) => location.path === 'lembar-kerja/b.yaml')).toBe(true);
  });
  test('pre-commit stops a commit with errors', async () => {
    bad();
    const commit = (...files: string[]) => bash(`${hook.entry} ${[spec, ...files].join(' ')}`);
    expect((await commit('lembar-kerja/a.yaml')).status).toBe(0);
    expect((await commit('lembar-kerja/a.yaml', 'lembar-kerja/b.yaml')).status).toBe(1);
  });
});

test('in an empty repository the folder that is missing is named', async () => {
  const ran = await bash(scripts.gitlab, {}, alone);
  expect([ran.status, ran.stdout.includes('lembar-kerja')]).toEqual([2, true]);
});
