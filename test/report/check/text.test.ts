import { describe, expect, test } from 'vitest';
import { paintWith } from '../../../src/cli/colour.js';
import type { DiagnosticReport } from '../../../src/report/score/score-schema.js';
import { textOf } from './formats.js';
import { checked, finding, resultOf, sample } from './sample.js';

const path = 'w.yaml';
const shown = (d: Partial<DiagnosticReport>, width = 80) =>
  textOf(resultOf(checked(path, [finding(d)])), 'id', width).split('\n');
const at = (line: number, column: number) => ({ path, line, column });

describe('the source of a finding', () => {
  test.each([
    ['at the start', 'jawaban:', 1],
    ['inside', '  A: Z', 6],
    ['after tabs and controls', '\t\t\u001bA:\u200b Z', 8],
    ['beyond the end', 'x', 3],
    ['in a long line', `${'k'.repeat(200)}: Z${'w'.repeat(200)}`, 203],
    ['at the end of a long line', `${'k'.repeat(200)}Z`, 201],
    ['at the start of a long line', `Z${'k'.repeat(200)}`, 1],
  ])('a marker stands under the character %s', (_, excerpt, column) => {
    for (const width of [60, 80, 100]) {
      const lines = shown({ excerpt, location: at(7, column) }, width);
      const marker = lines.find((line) => /^ +\| +\^$/.test(line)) ?? '';
      const source = lines[lines.indexOf(marker) - 1] ?? '';
      expect(source).toMatch(/^ {5}7 \|/);
      expect(source.length).toBeLessThanOrEqual(width);
      expect(source[marker.indexOf('^')] ?? '').toBe(excerpt[column - 1] ?? '');
    }
  });
  test('a row is wrapped into three lines at most, beside its address', () => {
    const excerpt = 'Tim telah dibentuk dengan keputusan pimpinan '.repeat(11);
    const location = { path, sheet: 'Jawaban', cell: 'K14' };
    const lines = shown({ excerpt, location }).filter((line) => / \| /.test(line));
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^ {3}K14 \| Tim telah/);
    expect(lines[3]).toBe('       | ...');
    expect(lines.every((line) => line.length <= 80)).toBe(true);
  });
  test('none is shown where there is none', () => {
    expect(shown({ excerpt: null, location: at(1, 1) }).join('\n')).not.toContain('|');
    expect(shown({ excerpt: 'x', location: null }).join('\n')).not.toContain('|');
  });
});

describe('order', () => {
  test('the worst first, then by line and column, then as found', () => {
    const found = [
      finding({ severity: 'info', message: 'm6', location: at(1, 1) }),
      finding({ severity: 'warning', message: 'm5', location: at(1, 1) }),
      finding({ message: 'm4', location: at(10, 2) }),
      finding({ message: 'm2', location: at(9, 1), indicator: 'B' }),
      finding({ message: 'm3', location: at(9, 1), indicator: 'A' }),
      finding({ message: 'm1', location: null }),
    ];
    expect(textOf(resultOf(checked(path, found))).match(/m\d/g)).toEqual([
      'm1',
      'm2',
      'm3',
      'm4',
      'm5',
      'm6',
    ]);
  });
  test('cells by sheet, those of one sheet in the order of the file', () => {
    const cells = ['Z2', 'AA2', 'B9', 'B10'].map((cell) =>
      finding({ message: cell, location: { path, sheet: 'S', cell } }),
    );
    const other = finding({ message: 'A1', location: { path, sheet: 'R', cell: 'Z99' } });
    const text = textOf(resultOf(checked(path, [...cells, other])));
    expect(text.match(/^ {2}[A-Z]+\d+$/gm)).toEqual(['  A1', '  Z2', '  AA2', '  B9', '  B10']);
  });
  test('files as they were named', () => {
    const text = textOf(resultOf(checked('b.yaml', []), checked('a.yaml', [])));
    expect(text).toMatch(/b\.yaml: tidak ada temuan[\s\S]*a\.yaml: tidak ada temuan/);
  });
});

test('no line is wider than the terminal', () => {
  const long = finding({
    message: 'kata '.repeat(60),
    indicator: 'A.I.1.i.a',
    location: at(1, 1),
    points: 1,
  });
  for (const width of [60, 80, 100]) {
    const text = textOf(resultOf(...sample().files, checked(path, [long])), 'id', width);
    expect(text.split('\n').filter((line) => line.length > width)).toEqual([]);
  }
});

test('the side is named only where both have findings', () => {
  const both = checked(path, [
    finding({ indicator: 'A', by: 'unit' }),
    finding({ indicator: 'A', by: 'tpi' }),
  ]);
  expect(textOf(resultOf(both))).toMatch(/ {2}A Unit\n[\s\S]* {2}A TPI\n/);
  expect(shown({ indicator: 'A', by: 'unit' }).join('\n')).toMatch(/ {2}A\n/);
});

test('colour only adds to the text', () => {
  const colour = textOf(sample(), 'id', 80, paintWith(true));
  const code = '\u001b[';
  expect(colour).toContain(`${code}31m`);
  expect(colour.replaceAll(new RegExp(`${code.replace('[', '\\[')}\\d+m`, 'g'), '')).toBe(textOf(sample()));
});

test('a thousand findings are shown one by one', () => {
  const found = Array.from({ length: 1000 }, (_, i) =>
    finding({
      message: `temuan ${i} ${'dan seterusnya '.repeat(8)}`,
      excerpt: '  A.I.1.i.a: Z',
      location: at(1000 - i, 14),
    }),
  );
  const text = textOf(resultOf(checked(path, found)));
  expect(text.match(/temuan \d+/g)).toHaveLength(1000);
});

describe('many findings of one code', () => {
  const many = (count: number, severity: 'error' | 'warning') =>
    Array.from({ length: count }, (_, i) =>
      finding({ code: 'evidence-missing', severity, points: i, indicator: `P.${i}`, location: at(i + 1, 1) }),
    );
  test('become a table in the order of what they put at risk, with every place; fewer do not, errors never', () => {
    const text = textOf(resultOf(checked(path, many(10, 'warning'))));
    expect(text).toContain('evidence-missing: 10 temuan serupa');
    expect(text.match(/P\.\d/g)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((i) => `P.${i}`));
    for (let line = 1; line <= 10; line++) expect(text).toContain(`${path}:${line}:1`);
    expect(textOf(resultOf(checked(path, many(9, 'warning'))))).not.toContain('serupa');
    expect(textOf(resultOf(checked(path, many(20, 'error'))))).not.toContain('serupa');
  });
});
