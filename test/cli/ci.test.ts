import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCodeQuality } from '../report/check/code-quality-model.js';
import { parseSarif } from '../report/check/sarif-schema.js';
import { parseCommands } from '../report/check/workflow-commands.js';
import { cli } from '../support/cli.js';
import { folders } from '../support/folder.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

const folder = folders();
const bad = yamlFrom({ ...fullAnswers(), 'A.I.1.i.a': 'Z' });

describe('files are named as the repository knows them', () => {
  const root = () => folder('gudang', { 'data/dalam/a.yaml': bad, 'luar.yaml': bad });
  test.each([
    ['GitHub, from a folder below', 'GITHUB_WORKSPACE', 'data', 'dalam/a.yaml', 'data/dalam/a.yaml'],
    ['GitLab', 'CI_PROJECT_DIR', 'data/dalam', './a.yaml', 'data/dalam/a.yaml'],
    ['a file above the working folder', 'GITHUB_WORKSPACE', 'data', '../luar.yaml', 'luar.yaml'],
  ])('%s', async (_, variable, below, name, expected) => {
    const made = root();
    const run = (format: string) =>
      cli(['check', name, '--format', format], { cwd: path.join(made, below), env: { [variable]: made } });
    const [annotation] = parseCommands((await run('github')).stdout);
    expect(annotation?.properties.file).toBe(expected);
    const [result] = parseSarif((await run('sarif')).stdout).runs[0]?.results ?? [];
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(expected);
    const [issue] = parseCodeQuality((await run('codequality')).stdout);
    expect(issue?.location.path).toBe(expected);
  });
  test('what lies outside keeps its name', async () => {
    const made = root();
    const env = { GITHUB_WORKSPACE: path.join(made, 'data') };
    const { stdout } = await cli(['check', 'luar.yaml', '--format', 'github'], { cwd: made, env });
    expect(parseCommands(stdout)[0]?.properties.file).toBe('luar.yaml');
  });
});

describe('the rest of the annotations', () => {
  const many = yamlFrom({});
  const run = async (summary: string | null, size = 0) => {
    const made = folder(`ringkasan-${size}-${summary}`, { 'a.yaml': many });
    if (summary === 'folder') mkdirSync(path.join(made, summary), { recursive: true });
    else if (summary) writeFileSync(path.join(made, summary), 'x'.repeat(size));
    const env: Record<string, string> = summary ? { GITHUB_STEP_SUMMARY: path.join(made, summary) } : {};
    const { stdout } = await cli(['check', 'a.yaml', '--format', 'github'], { cwd: made, env });
    const written = summary && summary !== 'folder' ? readFileSync(path.join(made, summary), 'utf8') : '';
    return { said: stdout, written };
  };
  test('are in the summary where it takes them all', async () => {
    const { said, written } = await run('a.md', 1000);
    expect(said).toContain('ringkasan job');
    expect(written.length).toBeGreaterThan(2000);
  });
  test.each([
    ['there is none', null, 0],
    ['it is full', 'b.md', 2 ** 20 - 10],
    ['it takes some of them only', 'c.md', 2 ** 20 - 3000],
    ['it cannot be written', 'folder', 0],
  ])('are in other outputs where %s', async (_, summary, size) => {
    const { said, written } = await run(summary, size);
    expect(said).toContain('--format text');
    expect(said).not.toContain('ringkasan job');
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(2 ** 20);
  });
});
