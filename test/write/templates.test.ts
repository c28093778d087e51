import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinWordings } from '../../src/instrument/wording.js';
import { generatedTemplates } from '../../src/write/templates.js';
import { runCase } from '../golden/run-case.js';
import { official } from '../support/instruments.js';

const generated = generatedTemplates(official(), await builtinWordings());

describe('templates/', () => {
  it.each([...generated])('%s is what the instrument makes (npm run templates)', (name, made) => {
    const bytes = readFileSync(`templates/${name}`);
    if (typeof made === 'string') expect(bytes.toString('utf8')).toBe(made);
    else expect(bytes.equals(made)).toBe(true);
  });

  it.each(['lembar-kerja.yaml', 'lembar-kerja.xlsx'])('%s is a sound template', async (name) => {
    const { stdout, status } = await runCase(`check --template templates/${name} --format github`);
    expect(stdout).toBe('');
    expect(status).toBe('0\n');
  });

  it('has a blank worksheet that no line is wider than an editor shows', () => {
    const blank = String(generated.get('lembar-kerja.yaml') ?? '');
    const comments = blank.split('\n').filter((line) => /^\s*#/.test(line));
    expect(Math.max(...comments.map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
