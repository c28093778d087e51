import { describe, expect, test } from 'vitest';
import { platform } from '../../src/cli/platform.js';
import type { LoadFault } from '../../src/instrument/load.js';
import { loadInstrument } from '../../src/instrument/load.js';
import { miniFaults, miniText, placeIn } from '../support/instruments.js';

type Edit = [from: string | RegExp, to: string];

const line = (fault: LoadFault): string => {
  const at = fault.at ? `${fault.at.line}:${fault.at.column}` : '-';
  if (fault.kind === 'sense') return `${fault.fault.problem} ${at}`;
  if (fault.kind === 'schema') return `${fault.problem} ${at}`;
  return `yaml-${fault.fault.kind} ${at}`;
};

/** The place of `needle` after the edit. */
const place = ([from, to]: Edit, needle: string, nth = 1): string => {
  const at = placeIn(miniText.replace(from, to), needle, nth);
  return `${at.line}:${at.column}`;
};

test('the invented instrument itself has no fault', () => {
  expect('file' in loadInstrument(miniText, platform.sha256)).toBe(true);
});

describe('contradictions are reported at their place', () => {
  const table: [problem: string, edit: Edit, needle: string, nth?: number][] = [
    ['id-repeated', ['id: P.1.b', 'id: P.1.a'], 'P.1.a', 2],
    ['id-repeated', ['- id: H\n', '- id: total\n'], 'total\n'],
    ['id-repeated', ['id: survei, label', 'id: area.x, label'], 'area.x, label: { id: Survei'],
    ['id-repeated', ['id: kelas, level', 'id: peringkat, level'], 'peringkat, level', 2],
    ['id-repeated', ['key: ini', 'key: lalu'], 'lalu, label', 2],
    ['weights', ['weight: 60', 'weight: 61'], '- id: P\n'],
    ['weights', ['weight: 30, soal', 'weight: 31, soal'], '- { id: H.a'],
    ['weights', [/ {8}weight: 40/, '        weight: 41'], '- id: P.1\n'],
    ['weight-mixed', [', weight: 30', ''], '- { id: H.a'],
    ['weight-missing', [/ {8}weight: 40\n/, ''], 'P.1\n'],
    ['node-shape', ['scale: abcd, soal: 1', 'soal: 1'], 'P.1.a,'],
    ['scale-unknown', ['scale: abcd,', 'scale: abc,'], 'abc, soal'],
    ['scale-order', ['B: 0.67, C: 0.33', 'B: 0.33, C: 0.67'], '{ A: 1, B: 0.33'],
    ['scale-order', ['{ A: 1, B: 0.67', '{ A: 0.9, B: 0.67'], '{ A: 0.9'],
    ['scale-order', ['D: 0 }', 'D: 0.1 }'], '{ A: 1, B: 0.67'],
    ['scale-order', ['B: 0.75, C: 0.5,', 'B: 0.5, C: 0.5,'], '{ A: 1, B: 0.5, C: 0.5'],
    ['formula-missing', [/ {12}formula: \{ kind: dec.*\n/, ''], 'P.2.b'],
    ['formula-input', ['before: lalu', 'before: dulu'], '{ kind: decrease'],
    ['formula-input', ['part: sudah', 'part: belum'], '{ kind: share'],
    ['formula-input', ['whole: [kiri, kanan]', 'whole: [kiri, tengah]'], '{ kind: share'],
    ['formula-input', ['total: jumlah }', 'total: semua }'], '{ kind: share'],
    ['requirement-node', ['nodes: [P.1, P.2]', 'nodes: [P.1, P.9]'], 'P.9'],
    ['requirement-predicate', ['minimum: { unggul: 22.5 }', 'minimum: { hebat: 22.5 }'], '22.5'],
    ['requirement-minimum', ['unggul: 22.5', 'unggul: 30.01'], '30.01'],
    ['requirement-minimum', ['unggul: 75%', 'unggul: 100.5%'], '100.5%'],
    ['requirement-minimum', ['lulus: 75, unggul: 85', 'lulus: 75, unggul: 101'], '101'],
    ['prerequisite-predicate', ['{ lulus: 3 }', '{ hebat: 3 }'], '3 } }'],
    ['prerequisite-grade', ['{ lulus: B, unggul: A }', '{ lulus: D, unggul: A }'], 'D, unggul'],
    ['prerequisite-grade', ['kementerian-lembaga: B }', 'kementerian-lembaga: BB }'], '{ pemda'],
    ['prerequisite-grade', ['{ lulus: 100 }', '{ lulus: semua }'], 'semua'],
    ['prerequisite-grade', ['{ unggul: ya }', '{ unggul: tidak }'], 'tidak }'],
    ['soal-repeated', ['scale: ya-tidak, soal: 2', 'scale: ya-tidak, soal: 1'], '1 }', 2],
  ];
  test.each(table)('%s (%j)', (problem, edit, needle, nth) => {
    const found = miniFaults(...edit).map(line);
    expect(found).toContain(`${problem} ${place(edit, needle, nth)}`);
  });
  test('one fault gives one report', () => {
    expect(miniFaults('weight: 60', 'weight: 61').map(line)).toHaveLength(2);
    expect(miniFaults('id: P.1.b', 'id: P.1.a').map(line)).toHaveLength(1);
  });
});

describe('a wrong shape is reported at its place', () => {
  const table: [problem: string, edit: Edit, needle: string][] = [
    ['unknown-key', ['regulation:', 'peraturan:'], 'peraturan'],
    ['unknown-key', ['scale: abcd, soal: 1', 'scale: abcd, bobot: 1'], 'bobot'],
    ['unknown-key', ['maximum: 5', 'paling: 5'], 'paling'],
    ['form', ['weight: 60', 'weight: enam'], 'enam'],
    ['form', ['weight: 60', 'weight: 6e1'], '6e1'],
    ['form', ['weight: 60', 'weight: -60'], '-60'],
    ['form', ['A: 1, B: 0.67', 'A: 1, B: "0,67"'], '"0,67"'],
    ['form', ['soal: 1 }', 'soal: satu }'], 'satu }'],
    ['form', ['key: ini', 'key: Tahun Ini'], 'Tahun Ini'],
    ['value', ['version: 1', 'version: 2'], '2'],
    ['value', ['level: unit, label: { id: Tingkat', 'level: dinas, label: { id: Tingkat'], 'dinas'],
    ['value', ['optional: yes', 'optional: true'], 'true, soal'],
    ['empty', ['{ id: Lulus, en: Pass }', '{ id: "", en: Pass }'], '"", en'],
    ['type', ['{ id: Lulus, en: Pass }', 'Lulus'], 'Lulus }'],
    ['form', ['kind: ratio', 'kind: rasio'], 'rasio'],
    ['form', ['kind: decrease', 'kind: naik'], 'naik'],
  ];
  test.each(table)('%s (%j)', (problem, edit, needle) => {
    expect(miniFaults(...edit).map(line)).toContain(`${problem} ${place(edit, needle)}`);
  });
  test('a missing key is reported at its parent', () => {
    const edit: Edit = [', en: Mini instrument', ''];
    expect(miniFaults(...edit).map(line)).toEqual([`type ${place(edit, '{ id: Instrumen mini')}`]);
  });
  test('every fault of a file is reported at once', () => {
    const text = miniText
      .replace('version: 1', 'version: 2')
      .replace('weight: 60', 'weight: x')
      .replace('soal: 1 }', 'soal: y }');
    const result = loadInstrument(text, platform.sha256);
    expect('faults' in result && result.faults).toHaveLength(3);
  });
});

describe('YAML that cannot be an instrument', () => {
  test.each([
    ['empty', '', 'type 1:1'],
    ['a list', '- a\n', 'type 1:1'],
    ['an alias', 'version: &v 1\nid: *v\n', 'yaml-alias 1:13'],
    ['a tag', 'version: !!int 1\n', 'yaml-tag 1:16'],
    ['a syntax error', 'version: 1\nid: [a\n', 'yaml-syntax 2:5'],
  ])('%s', (_, text, first) => {
    const result = loadInstrument(text, platform.sha256);
    expect('faults' in result && result.faults[0] && line(result.faults[0])).toBe(first);
  });
});

describe('an instrument that would score nothing is refused', () => {
  test('a tree whose top carries no weight at all', () => {
    const text = miniText
      .replace(
        /tree:[\s\S]*predicates:/,
        'tree:\n  - { id: P.1, label: { id: a, en: a }, scale: abcd }\npredicates:',
      )
      .replace(/nodes: \[(?!total)[^\]]*\]/g, 'nodes: [P.1]');
    expect('faults' in loadInstrument(text, platform.sha256)).toBe(true);
  });
  test('an area without weight', () => {
    const text = miniText
      .replace(/ {8}weight: 40/, '        weight: 60')
      .replace('weight: 20', 'weight: 0')
      .replace('nodes: [P.1, P.2]', 'nodes: [P.2]');
    expect('faults' in loadInstrument(text, platform.sha256)).toBe(true);
  });
  test('an index whose maximum is 0', () => {
    expect(miniFaults('maximum: 4', 'maximum: 0')).not.toEqual([]);
  });
  test('a key that stands twice', () => {
    expect(miniFaults('    weight: 60\n', '    weight: 60\n    weight: 70\n').map(line)).not.toEqual([]);
  });
  test('levels named by numbers keep the order they are written in', () => {
    const edit = miniText.replace('{ A: 1, B: 0.67, C: 0.33, D: 0 }', '{ 4: 1, 3: 0.67, 2: 0.33, 1: 0 }');
    expect('file' in loadInstrument(edit, platform.sha256)).toBe(true);
  });
  test('a repeated question number of an input is reported at that input', () => {
    const edit: Edit = ['soal: 9 }', 'soal: 7 }'];
    expect(miniFaults(...edit).map(line)).toEqual([`soal-repeated ${place(edit, '7 }', 2)}`]);
  });
});
