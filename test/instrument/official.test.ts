import { describe, expect, test } from 'vitest';
import { platform } from '../../src/cli/platform.js';
import { loadInstrument } from '../../src/instrument/load.js';
import { wordingsOf } from '../../src/instrument/wording.js';
import { official, officialText } from '../support/instruments.js';

const loaded = loadInstrument(officialText(), platform.sha256);
if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
const { file } = loaded;
const instrument = official();
const count = (kind: string) => instrument.indicators.filter((i) => i.scale.kind === kind).length;
const id = (text: string) => instrument.nodes.get(text);

describe('the shipped instrument', () => {
  test('is what the command uses, to the byte', () => {
    expect(instrument.sha256).toBe(loaded.sha256);
  });
  test('has 113 indicators in 45 sub-components', () => {
    expect(instrument.indicators).toHaveLength(113);
    const means = [...instrument.nodes.values()].filter(
      (n) => n.kind === 'branch' && n.mean && n.id !== 'total',
    );
    const weighted = instrument.indicators.filter((i) => i.id.startsWith('B.'));
    expect([means.length, weighted.length]).toEqual([42, 3]);
  });
  test('has 8 computed indicators and 2 survey indices', () => {
    expect([count('ratio'), count('index'), count('choice')]).toEqual([8, 2, 103]);
  });
  test('asks 127 questions, numbered 1 to 127 without a repeat', () => {
    const soal = instrument.indicators.flatMap((i) => [i.soal, ...i.inputs.map((input) => input.soal)]);
    const numbers = soal.filter((s) => s !== null).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 127 }, (_, i) => i + 1));
  });
  test('a computed indicator is asked by its inputs, except the optional total', () => {
    for (const indicator of instrument.indicators.filter((i) => i.scale.kind === 'ratio')) {
      expect(indicator.soal).toBeNull();
      for (const input of indicator.inputs) expect(input.soal === null).toBe(input.optional);
    }
  });
  test('names a legal reference and the rows of both layouts for every indicator', () => {
    for (const indicator of instrument.indicators) {
      expect(indicator.reference).not.toBe('');
      expect(Object.keys(indicator.rows).sort()).toEqual(['lampiran-iii', 'portalrb-2026']);
    }
  });
  test.each([
    ['A', '60'],
    ['A.I', '30'],
    ['A.II', '30'],
    ...['4', '7/2', '5', '5', '15/2', '5'].flatMap((w, i): [string, string][] => [
      [`A.I.${i + 1}`, w],
      [`A.II.${i + 1}`, w],
    ]),
    ['B', '40'],
    ['B.I', '45/2'],
    ['B.I.a', '35/2'],
    ['B.I.b', '5'],
    ['B.II', '35/2'],
    ['B.II.a', '35/2'],
  ])('%s weighs %s', (node, weight) => {
    expect(id(node)?.weight.toFraction()).toBe(weight);
  });
  test('weights add up exactly at every level', () => {
    for (const node of instrument.nodes.values()) {
      if (node.kind !== 'branch') continue;
      const [first, ...rest] = node.children.map((child) => child.weight);
      const sum = rest.reduce((total, weight) => total.add(weight), first ?? node.weight);
      expect(sum.equals(node.weight), node.id).toBe(true);
    }
  });
  test('every id extends the id of its parent', () => {
    for (const node of instrument.nodes.values()) {
      if (node.kind !== 'branch' || node.id === 'total') continue;
      for (const child of node.children) expect(child.id.startsWith(`${node.id}.`), child.id).toBe(true);
    }
  });
});

describe('its wording is complete', () => {
  const wordings = wordingsOf(file);
  const labels = [...instrument.nodes.values()].map((node): [string, { id: string; en: string }] => [
    node.id,
    node.label,
  ]);
  test.each(instrument.indicators.map((i) => [i.id, i] as const))('%s', (name, indicator) => {
    const wording = wordings[name];
    if (!wording) throw new Error('no wording');
    expect(wording.question).toMatch(/^[^?]+\?$/);
    expect(wording.evidence.length).toBeGreaterThanOrEqual(2);
    expect(wording.evidence.length).toBeLessThanOrEqual(5);
    expect(new Set(wording.evidence).size).toBe(wording.evidence.length);
    const expected = indicator.scale.kind === 'choice' ? indicator.scale.levels.map((l) => l.name) : [];
    expect(Object.keys(wording.levels ?? {})).toEqual(expected);
    const texts = Object.values(wording.levels ?? {});
    expect(new Set(texts.map((t) => t.trim().toLowerCase())).size).toBe(texts.length);
    for (const text of [wording.question, wording.evaluator, ...texts, ...wording.evidence])
      expect(text, 'one line, never blank').toMatch(/^\S(.*\S)?$/);
    expect(indicator.label.en).not.toBe(indicator.label.id);
  });
  test('no wording belongs to anything else', () => {
    expect(Object.keys(wordings).sort()).toEqual(instrument.indicators.map((i) => i.id).sort());
  });
  test.each([
    ...labels,
    ...instrument.indicators.flatMap((i) =>
      i.inputs.map((input) => [`${i.id} ${input.key}`, input.label] as const),
    ),
    ...instrument.requirements.map((r) => [r.id, r.label] as const),
    ...instrument.prerequisites.map((p) => [p.id, p.label] as const),
  ])('the label of %s is short and in both languages', (_, label) => {
    for (const text of [label.id, label.en]) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(1);
      expect(text.length).toBeLessThanOrEqual(90);
    }
  });
  test('no two indicators share a label', () => {
    for (const lang of ['id', 'en'] as const) {
      const texts = instrument.indicators.map((i) => i.label[lang].toLowerCase());
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    }
  });
});
