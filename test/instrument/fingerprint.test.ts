import { describe, expect, test } from 'vitest';
import { fingerprintsIn } from '../../src/instrument/fingerprint.js';
import { miniInstrument, miniText, official } from '../support/instruments.js';

const plain = miniInstrument();

function edited(from: string | RegExp, to: string) {
  expect(miniText.replace(from, to)).not.toBe(miniText);
  return miniInstrument((text) => text.replace(from, to));
}

describe('the fingerprint of what is scored', () => {
  test('of the shipped instrument: another one means that scores or verdicts differ', () => {
    expect(official().fingerprint).toBe('7fcce998998dfb6ea4e6d3315e1d8e50edb1d2fde1e9dc6e40c334ff8b00bbc0');
  });

  test.each([
    ['a label', 'Huruf, en: Letter', 'Abjad, en: Letters'],
    ['the title and the regulation', /title:.*\nregulation:.*/, 'title: { id: x, en: y }\nregulation: Lain'],
    ['the id', 'id: mini', 'id: mini-2031'],
    ['a source', 'lulus: 3 } }', 'lulus: 3 }, reference: Aturan 9 }'],
    ['a source of a part', 'weight: 60', 'weight: 60\n    reference: Aturan 9'],
    [
      'rows, questions and words of recognition',
      'scale: abcd, soal: 1',
      'scale: abcd, soal: 99, match: huruf, rows: { a: 1 }',
    ],
    [
      'wording',
      'scale: abcd, soal: 1',
      'scale: abcd, wording: { question: "a?", evidence: [], evaluator: x }',
    ],
    ['what a team can change', 'scale: abcd, soal: 1', 'scale: abcd, adjustable: no, effort: 3'],
    ['the name of a scale', /\babcd\b/g, 'empat'],
    ['how a number is written', 'B: 0.67', 'B: 0.670'],
    ['the order of siblings', /( +- \{ id: P\.1\.a.*\n)( +- \{ id: P\.1\.b.*\n)/, '$2$1'],
    ['the order of requirements', /( +- \{ id: total.*\n)( +- \{ id: area\.x.*\n)/, '$2$1'],
    ['the order of a sum', '[kiri, kanan]', '[kanan, kiri]'],
    ['a consistency rule', /$/, 'consistency:\n  - { kind: same, inputs: ["P.2.b#lalu", "P.2.b#ini"] }\n'],
  ])('does not change with %s', (_, from, to) => {
    const { sha256, fingerprint } = edited(from, to);
    expect(fingerprint).toBe(plain.fingerprint);
    expect(sha256).not.toBe(plain.sha256);
  });

  test.each([
    ['a weight', /weight: 40(\n[\s\S]*?)weight: 20/, 'weight: 45$1weight: 15'],
    ['a scale', 'B: 0.67', 'B: 0.66'],
    ['the name of a level', '{ A: 1, B: 0.67, C: 0.33, D: 0 }', '{ A: 1, B: 0.67, C: 0.33, X: 0 }'],
    ['what counts as a level', 'Tidak: [n, "no", false]', 'Tidak: [n, "no", false, belum]'],
    ['the type of an indicator', 'scale: abcd, soal: 1', 'scale: abcde, soal: 1'],
    ['the top of an index', 'maximum: 4', 'maximum: 5'],
    ['a mean that becomes a sum of weights', /scale: (abcd|ya-tidak), soal/g, 'scale: $1, weight: 20, soal'],
    ['an optional input', ', optional: yes', ''],
    ['a formula', ', total: jumlah }', ' }'],
    ['which input is counted', 'before: lalu, after: ini', 'before: ini, after: lalu'],
    ['the id of an indicator', 'id: P.1.a', 'id: P.1.z'],
    ['a minimum', 'lulus: 75,', 'lulus: 76,'],
    ['a minimum in points for one in percent', 'lulus: 60%', 'lulus: 36'],
    ['what a requirement counts', 'nodes: [P.1, P.2]', 'nodes: [P.1]'],
    ['an area that is none', 'area: yes, ', ''],
    [
      'a requirement more',
      /(requirements:\n)/,
      '$1  - { id: lagi, label: { id: a, en: b }, nodes: [H], minimum: { lulus: 1 } }\n',
    ],
    ['the minimum of a prerequisite', 'minimum: { lulus: B, unggul: A }', 'minimum: { lulus: C, unggul: A }'],
    [
      'the order of grades',
      'grades: [C, B, A-, A], minimum: { lulus: B,',
      'grades: [C, B, A, A-], minimum: { lulus: B,',
    ],
    ['a prerequisite less', /.*id: utama.*\n/, ''],
  ])('changes with %s', (_, from, to) => {
    expect(edited(from, to).fingerprint).not.toBe(plain.fingerprint);
  });
});

describe('reports that were saved before they told the fingerprint', () => {
  const { fingerprint } = official();
  test('are known by the bytes of the instrument shipped then', () => {
    const before = '7c5a29aa562b8580152f89e3caba53e4d2999d0be1d989fdb38b3b8db02db7a1';
    expect(fingerprintsIn([{ sha256: before }]).get(before)).toBe(fingerprint);
  });
  test('are known by another with the same bytes, and by nothing else', () => {
    const known = fingerprintsIn([{ sha256: 'a' }, { sha256: 'a', fingerprint: 'f' }, { sha256: 'b' }]);
    expect([known.get('a'), known.get('b')]).toEqual(['f', undefined]);
  });
});
