import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinInstrument, defaultInstrumentId } from '../../src/instrument/builtin.js';
import { builtinWordings } from '../../src/instrument/wording.js';
import { generatedTemplates } from '../../src/write/templates.js';

const instrument = builtinInstrument(defaultInstrumentId);
if (!instrument) throw new Error('no instrument');
const generated = generatedTemplates(instrument, await builtinWordings());

describe('templates/', () => {
  it.each([...generated.keys()])('%s is what the instrument makes (npm run templates)', (name) => {
    expect(readFileSync(`templates/${name}`, 'utf8')).toBe(generated.get(name));
  });

  it('has a blank worksheet that no line is wider than an editor shows', () => {
    const blank = generated.get('lembar-kerja.yaml') ?? '';
    const comments = blank.split('\n').filter((line) => /^\s*#/.test(line));
    expect(Math.max(...comments.map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
