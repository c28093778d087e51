import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export const snippetNames = [
  'github-workflow.yml',
  'github-action/action.yml',
  'gitlab-ci.yml',
  'pre-commit-config.yaml',
] as const;

export const textOf = (name: (typeof snippetNames)[number]): string =>
  readFileSync(`templates/ci/${name}`, 'utf8');

const snippet = (name: (typeof snippetNames)[number]) => parse(textOf(name));

interface Step {
  readonly run?: string;
}

const scriptIn = (steps: readonly Step[]): string => steps.find((step) => step.run)?.run ?? '';

/** What each snippet runs, by bash. */
export const scripts = {
  workflow: scriptIn(snippet('github-workflow.yml').jobs.lke.steps),
  action: scriptIn(snippet('github-action/action.yml').runs.steps),
  gitlab: (snippet('gitlab-ci.yml').lke.script as string[]).join('\n'),
};

export const gitlabReports = snippet('gitlab-ci.yml').lke.artifacts.reports as Record<string, string>;

export const hook = snippet('pre-commit-config.yaml').repos[0].hooks[0] as {
  readonly entry: string;
  readonly files: string;
  readonly exclude: string;
};
