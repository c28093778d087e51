import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, UserError } from '../../src/diagnostic/diagnostic.js';
import { yamlWorksheet } from '../../src/worksheet/yaml/worksheet-yaml.js';
import { counted } from '../support/counts.js';
import { official } from '../support/instruments.js';

/** A line written wrongly, or null for a line that cannot be. */
const slips: Record<string, (line: string) => string | null> = {
  'no colon': (line) => (/^\s*[\w.]+: \S/.test(line) ? line.replace(':', '') : null),
  'no colon and nothing behind it': (line) => (/^\s*[\w.]+:$/.test(line) ? line.replace(':', '') : null),
  'no blank behind the colon': (line) => (/^\s*[\w.]+: \S/.test(line) ? line.replace(': ', ':') : null),
  'one space too far left': (line) => (/^ +[\w.]+:/.test(line) ? line.slice(1) : null),
  'one step too far left': (line) => (/^ {2,}[\w.]+:/.test(line) ? line.slice(2) : null),
  'one space too far right': (line) => (/^ *[\w.]+:/.test(line) ? ` ${line}` : null),
  'one step too far right': (line) => (/^ *[\w.]+:/.test(line) ? `  ${line}` : null),
  'a quote that is not closed': (line) => (/^\s*catatan: \w/.test(line) ? line.replace(': ', ': "') : null),
  'a tab': (line) => (/^ +[\w.]+:/.test(line) ? line.replace(/^ +/, '\t') : null),
};

const instrument = official();
/** Every so many lines, behind the first ones. */
const step = counted(29, 1);

function errors(text: string): readonly Diagnostic[] {
  try {
    return yamlWorksheet(text, 'x')
      .read(instrument)
      .diagnostics.filter((d) => d.severity === 'error');
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics;
    throw error;
  }
}

describe('a slip is told at the line where it was made, whichever line that is', () => {
  test.each(['fixtures/contoh/lembar-kerja.yaml'])('%s', (file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const misses: string[] = [];
    for (const [name, slip] of Object.entries(slips)) {
      for (let i = 0; i < lines.length; i += i < 16 ? 1 : step) {
        const made = slip(lines[i] ?? '');
        if (made === null) continue;
        const told = errors([...lines.slice(0, i), made, ...lines.slice(i + 1)].join('\n'));
        const places = told.map(({ origin }) => (origin && 'line' in origin ? origin.line : 0));
        if (!places.includes(i + 1))
          misses.push(`${name}, line ${i + 1}: ${made} (told: ${places.join(', ')})`);
      }
    }
    expect(misses).toEqual([]);
  });
});
