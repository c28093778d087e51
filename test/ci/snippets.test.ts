import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bin, ensureBuilt, folderWith, type Ran, run } from '../support/bin.js';

/**
 * The snippets of templates/ci/, run as far as a machine without GitHub, GitLab and the package's registry can: their
 * own command lines, by bash, in a folder of worksheets. `npx` and `lke` stand-ins hand over to the build.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const snippet = (name: string) => parse(readFileSync(`templates/ci/${name}`, 'utf8'));

const tools = folderWith({
  npx: `#!/usr/bin/env bash\n[[ "$1 $2 $3 $4" == "--yes --package lke-zi@${version} lke" ]] || exit 99\nshift 4\nexec lke "$@"\n`,
  lke: `#!/usr/bin/env bash\nexec "${process.execPath}" "${bin}" "$@"\n`,
});
for (const name of ['npx', 'lke']) chmodSync(path.join(tools, name), 0o755);

let folder = '';
beforeAll(() => {
  ensureBuilt();
  folder = folderWith({});
  mkdirSync(path.join(folder, 'lembar-kerja'));
  copyFileSync('fixtures/contoh/lembar-kerja.yaml', path.join(folder, 'lembar-kerja/a.yaml'));
  copyFileSync('fixtures/setengah/lembar-kerja.yaml', path.join(folder, 'lembar-kerja/b.yaml'));
  // what may stand beside worksheets and is none
  copyFileSync('fixtures/unit/puskesmas.unit.yaml', path.join(folder, 'lembar-kerja/a.unit.yaml'));
  copyFileSync(
    'templates/schemas/lembar-kerja.schema.json',
    path.join(folder, 'lembar-kerja/lembar-kerja.schema.json'),
  );
});
afterAll(() => {
  for (const made of [folder, tools]) rmSync(made, { recursive: true, force: true });
});

const bash = (script: string, env: Record<string, string> = {}): Promise<Ran> =>
  run('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    env: { ...env, PATH: `${tools}:${process.env.PATH}` },
  });
const made = (name: string) => existsSync(path.join(folder, name));

describe('GitHub', () => {
  interface Step {
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
  }
  const stepOf = (steps: readonly Step[]): Step => steps.find((step) => step.run) ?? {};
  const scriptOf = (steps: readonly Step[]): string => stepOf(steps).run ?? '';

  test('the workflow annotates, summarises and leaves its files, and fails on errors', async () => {
    const { jobs } = snippet('github-workflow.yml') as { jobs: { lke: { steps: Step[] } } };
    const summary = path.join(folder, 'ringkasan.md');
    writeFileSync(summary, '');
    const ran = await bash(scriptOf(jobs.lke.steps), {
      ...stepOf(jobs.lke.steps).env,
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(ran.status).toBe(1);
    expect(ran.stdout).toMatch(/^::error file=lembar-kerja\/b\.yaml/m);
    expect(readFileSync(summary, 'utf8')).toContain('lembar-kerja/b.yaml');
    expect(['lke.sarif', 'lke.xml'].filter(made)).toHaveLength(2);
  });

  describe('the composite action', () => {
    const { inputs, runs } = snippet('github-action/action.yml') as {
      inputs: Record<string, { default: string }>;
      runs: { steps: Step[] };
    };
    const given = (values: Record<string, string>): Record<string, string> =>
      Object.fromEntries(
        Object.entries(stepOf(runs.steps).env ?? {}).map(([name, text]) => {
          const [, input = ''] = /inputs\.(\w+)/.exec(text) ?? [];
          return [name, values[input] ?? inputs[input]?.default ?? ''];
        }),
      );
    test.each([
      ['as it is', {}, 1],
      ['a sound file', { files: 'lembar-kerja/a.yaml' }, 0],
      ['a gate that passes', { files: 'lembar-kerja/a.yaml', arguments: '--gate wbk' }, 0],
      ['a gate that fails', { files: 'lembar-kerja/a.yaml', arguments: '--gate wbbm' }, 1],
      ['no such file', { files: 'lembar-kerja/z.yaml' }, 2],
    ])('%s', async (_, values, status) => {
      expect((await bash(scriptOf(runs.steps), given(values))).status).toBe(status);
    });
  });
});

test('GitLab: the job leaves the JUnit file that it names', async () => {
  const { lke } = snippet('gitlab-ci.yml') as {
    lke: { variables: Record<string, string>; script: string[]; artifacts: { reports: { junit: string } } };
  };
  rmSync(path.join(folder, 'lke.xml'), { force: true });
  expect((await bash(lke.script.join('\n'), lke.variables)).status).toBe(1);
  expect(made(lke.artifacts.reports.junit)).toBe(true);
});

describe('pre-commit', () => {
  const { repos } = snippet('pre-commit-config.yaml') as {
    repos: {
      hooks: { entry: string; files: string; exclude: string; additional_dependencies: string[] }[];
    }[];
  };
  const hook = repos[0]?.hooks[0];
  test('takes worksheets and nothing else', () => {
    const takes = (name: string) =>
      new RegExp(hook?.files ?? '').test(name) && !new RegExp(hook?.exclude ?? '').test(name);
    expect(takes('lembar-kerja/a.yaml')).toBe(true);
    expect(takes('lembar-kerja/2026/LKE.xlsx')).toBe(true);
    expect(takes('lembar-kerja/a.unit.yaml')).toBe(false);
    expect(takes('lembar-kerja/lembar-kerja.schema.json')).toBe(false);
    expect(takes('README.md')).toBe(false);
  });
  test('its entry stops a commit with errors', async () => {
    expect(hook?.additional_dependencies).toEqual([`lke-zi@${version}`]);
    expect((await bash(`${hook?.entry} lembar-kerja/a.yaml`)).status).toBe(0);
    expect((await bash(`${hook?.entry} lembar-kerja/a.yaml lembar-kerja/b.yaml`)).status).toBe(1);
  });
});
