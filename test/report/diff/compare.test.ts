import { describe, expect, test } from 'vitest';
import { diffSchema, type IndicatorDiff } from '../../../src/report/diff/diff-schema.js';
import { modeFor } from '../../../src/report/diff/notes.js';
import { fullAnswers, type Given } from '../../support/worksheets.js';
import { diffOf, mini, savedSubject, scoredSubject } from './subjects.js';

const full = fullAnswers(mini);
const changedTo = (changes: Record<string, Given | null>) => fullAnswers(mini, 'best', changes);
const said = ({ id, a, b, difference, only }: IndicatorDiff) =>
  `${id} ${a?.value ?? a?.state}->${b?.value ?? b?.state} ${difference}${only ? ` only ${only}` : ''}`;

describe('indicators that differ', () => {
  test.each([
    ['a level', { 'P.1.a': 'C' }, ['P.1.a A->C -13.4']],
    [
      'the weightiest first',
      { 'H.b': 'B', 'H.a': '3', 'P.1.a': 'B' },
      ['H.a 4->3 -7.5', 'P.1.a A->B -6.6', 'H.b A->B -2.5'],
    ],
    [
      'equal weights in the order of the instrument',
      { 'P.1.b': 'Tidak', 'P.1.a': 'D' },
      ['P.1.a A->D -20', 'P.1.b Ya->Tidak -20'],
    ],
    ['a blank on one side is named', { 'P.1.b': null }, ['P.1.b Ya->blank -20 only a']],
    ['so is an invalid answer', { 'H.a': '5' }, ['H.a 4->invalid -30 only a']],
    ['counts by their percentage', { 'P.2.a': { jumlah: '8', sudah: '5' } }, ['P.2.a 100%->62.5% -3.75']],
    [
      'other counts of the same share are a change of nothing',
      { 'P.2.a': { jumlah: '2', sudah: '2' } },
      ['P.2.a 100%->100% 0'],
    ],
    ['another spelling is none', { 'P.1.a': 'a', 'P.1.b': 'yes', 'H.a': '4,00' }, []],
    ['0 of 0 is an answer', { 'P.2.a': { jumlah: '0', sudah: '0' } }, ['P.2.a 100%->100% 0']],
  ] as [string, Record<string, Given | null>, string[]][])('%s', (_, changes, expected) => {
    const b = changedTo(changes);
    expect(diffOf(scoredSubject(full), scoredSubject(b)).indicators.map(said)).toEqual(expected);
    expect(diffOf(savedSubject(full), savedSubject(b)).indicators.map(said)).toEqual(expected);
  });
  test('under exclude, a blank, an invalid answer and 0 of 0 are told apart', () => {
    const policy = { blank: 'exclude', zeroDivision: 'exclude' } as const;
    const b = changedTo({
      'P.1.a': null,
      'P.1.b': 'Z',
      'P.2.a': { jumlah: '0', sudah: '0' },
      'P.2.b': { lalu: 'x' },
    });
    const { indicators } = diffOf(scoredSubject(full, { policy }), scoredSubject(b, { policy }));
    expect(Object.fromEntries(indicators.map((i) => [i.id, i.b?.state]))).toEqual({
      'P.1.a': 'blank',
      'P.1.b': 'invalid',
      'P.2.a': 'answered',
      'P.2.b': 'invalid',
    });
  });
  test('a difference too small for two doubles is still exact', () => {
    const [a, b] = ['3.999999999999998', '3.999999999999999'].map((i) =>
      scoredSubject(changedTo({ 'H.a': i })),
    );
    const result = diffOf(a ?? scoredSubject(full), b ?? scoredSubject(full));
    expect(result).toMatchObject({ exact: true, total: { difference: 7.5e-15 } });
  });
  test('a saved report is compared to nine decimals', () => {
    const b = savedSubject(changedTo({ 'P.2.a': { jumlah: '3', sudah: '1' } }));
    expect(diffOf(scoredSubject(full), b)).toMatchObject({
      exact: false,
      total: { difference: -6.666666667 },
    });
  });
});

describe('verdicts and requirements', () => {
  const b = scoredSubject(changedTo({ 'P.1.b': 'Tidak', 'P.1.a': 'B', 'H.b': 'E' }));
  const result = diffOf(scoredSubject(full), b);
  test('what is met by one side only comes first', () => {
    expect(result.verdicts.map((v) => [v.predicate, v.changed, v.a.passed, v.b.passed])).toEqual([
      ['lulus', true, true, false],
      ['unggul', true, true, false],
    ]);
    expect(result.requirements.map((r) => [r.predicate, r.id, r.changed, r.difference])).toEqual([
      ['lulus', 'total', true, -36.6],
      ['unggul', 'total', true, -36.6],
      ['lulus', 'area.x', true, -26.6],
      ['unggul', 'area.x', true, -26.6],
    ]);
  });
  test('a prerequisite that fails on one side changes the verdict', () => {
    const spec = { prerequisites: { peringkat: 'C' } };
    const { verdicts, prerequisites } = diffOf(scoredSubject(full), scoredSubject(full, spec));
    expect(verdicts[0]).toMatchObject({ changed: true, b: { passed: true, prerequisites: false } });
    expect(prerequisites).toEqual([{ id: 'peringkat', label: 'Peringkat', a: null, b: 'C' }]);
  });
  test('coverage splits the difference', () => {
    const other = changedTo({ 'P.1.a': 'B', 'P.1.b': null });
    expect(diffOf(scoredSubject(full), scoredSubject(other)).answered).toEqual({
      both: 5,
      onlyA: 1,
      onlyB: 0,
      neither: 0,
      differenceBoth: -6.6,
      differenceRest: -20,
    });
  });
});

describe('what else differs is said', () => {
  const kinds = (...[a, b]: Parameters<typeof diffOf>) => diffOf(a, b).notes.map((note) => note.kind);
  test.each([
    ['the same file', {}, {}, ['same-file']],
    ['another file', {}, { path: 'x.yaml' }, []],
    ['years', { unit: { year: 2025 } }, { unit: { year: 2026 }, path: 'x.yaml' }, ['year']],
    ['a year that one side does not give', {}, { unit: { year: 2026 }, path: 'x.yaml' }, []],
    ['units', { unit: { name: 'Unit A' } }, { unit: { name: 'Unit B' }, path: 'x.yaml' }, ['unit']],
    [
      'the same unit otherwise written',
      { unit: { name: 'Unit  A.' } },
      { unit: { name: 'unit a' }, path: 'x.yaml' },
      [],
    ],
    [
      'policies',
      {},
      { policy: { blank: 'exclude', zeroDivision: 'zero' }, path: 'x.yaml' },
      ['blank', 'zero-division'],
    ],
    ['area halves', {}, { policy: { areaHalves: true }, path: 'x.yaml' }, ['area-halves']],
  ] as const)('%s', (_, one, two, expected) => {
    expect(kinds(scoredSubject(full, one), scoredSubject(full, two))).toEqual(expected);
  });
});

describe('learning', () => {
  const weak = scoredSubject(fullAnswers(mini, 'worst', { 'P.1.a': 'A' }), { unit: { name: 'Lemah' } });
  const strong = scoredSubject(changedTo({ 'P.1.a': 'B' }), { unit: { name: 'Kuat' }, path: 'k.yaml' });
  test('is the default from a unit without a predicate to another that has it', () => {
    expect(modeFor(weak, strong)).toBe('learn');
    expect(modeFor(strong, weak)).toBe('change');
    expect(modeFor(scoredSubject({}), scoredSubject(full, { path: 'x.yaml' }))).toBe('change');
  });
  test('puts what the other is stronger in first, whatever its weight', () => {
    const b = scoredSubject(fullAnswers(mini, 'worst', { 'H.b': 'D' }), { path: 'x.yaml' });
    const { indicators } = diffOf(weak, b, 'learn');
    expect(indicators.map((i) => [i.id, i.difference, i.asks !== null])).toEqual([
      ['H.b', 2.5, true],
      ['P.1.a', -20, false],
    ]);
    expect(diffOf(weak, b).indicators.map((i) => i.id)).toEqual(['P.1.a', 'H.b']);
  });
});

test.each(['change', 'learn', 'unit-tpi'] as const)('a result of mode %s fits its schema', (mode) => {
  const result = diffOf(scoredSubject(full, { unit: { year: 2025 } }), savedSubject({}), mode);
  expect(diffSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
});
