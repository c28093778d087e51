import { describe, expect, test } from 'vitest';
import { reviewOf } from '../../src/check/review/review.js';
import { type Doubt, doubts, weightOf } from '../../src/check/review/weights.js';
import { sum } from '../../src/instrument/exact.js';
import { contextOf } from '../support/checks.js';
import { miniInstrument, official } from '../support/instruments.js';
import { fullAnswers, readYaml, worksheetFrom } from '../support/worksheets.js';

const mini = miniInstrument();
const review = (lines: string, instrument = mini) =>
  reviewOf(
    contextOf(readYaml(`versi: 1\njawaban:\n${lines.replace(/^/gm, '  ')}\n`, instrument), instrument),
  );

/** The doubts of one answer, in an otherwise blank worksheet. */
const doubtsOf = (lines: string, id: string, instrument = mini) =>
  review(lines, instrument).items.find((item) => item.id === id)?.doubts ?? [];

const link = 'bukti: ["https://a.go.id/x"]';
const others = (own: string) =>
  [
    'P.1.b: { unit: Ya, ',
    'P.2.a: { unit: { kiri: 1, kanan: 1, sudah: 1 }, ',
    'H.a: { unit: 1, ',
    'H.b: { unit: B, ',
  ]
    .map((start) => `${start}${own} }`)
    .join('\n');

describe('doubts', () => {
  test.each([
    ['no evidence', 'P.1.a: B', 'P.1.a', ['no-evidence']],
    ['evidence that is none', 'P.1.a: { unit: B, bukti: [belum ada] }', 'P.1.a', ['no-evidence']],
    ['evidence of its own', 'P.1.a: { unit: B, bukti: [SK 4/2026] }', 'P.1.a', []],
    ['a note with content', 'P.1.a: { unit: B, catatan: SK 4/2026 }', 'P.1.a', []],
    ['an answer without points claims nothing', 'P.1.a: D', 'P.1.a', []],
    ['nor does an invalid one', 'P.1.a: Z', 'P.1.a', []],
    ['a link of five', `P.1.a: { unit: B, ${link} }\n${others(link)}`, 'P.1.a', ['repeated-link']],
    [
      'such a link and a document',
      `P.1.a: { unit: B, bukti: ["https://a.go.id/x", SK 4/2026] }\n${others(link)}`,
      'P.1.a',
      [],
    ],
    ['a link of four', `P.1.a: { unit: B, bukti: [SK 4/2026] }\n${others(link)}`, 'P.1.b', []],
  ] as [string, string, string, Doubt[]][])('%s', (_, lines, id, expected) => {
    expect(doubtsOf(lines, id).filter((doubt) => doubt !== 'sole-carrier')).toEqual(expected);
  });
  test('contradictions of the unit are doubts, those of the TPI are not', () => {
    const counts = (sum: number) =>
      `{ pengaduan_harus_ditindaklanjuti: 4, pengaduan_diproses: 1, pengaduan_selesai: ${sum} }`;
    const id = 'A.II.5.ii.a';
    const of = (unit: number, tpi: number) =>
      doubtsOf(`${id}: { unit: ${counts(unit)}, tpi: ${counts(tpi)}, catatan: Rekap aduan }`, id, official());
    expect([of(4, 3), of(3, 4), of(3, 3)]).toEqual([['contradiction'], [], []]);
  });
});

describe('order', () => {
  const { items } = review('P.1.a: A\nP.1.b: { unit: Ya, bukti: [SK 4/2026] }\nH.a: 3\nH.b: C');
  test('is by points x doubt, exactly', () => {
    expect(items.length).toBeGreaterThan(2);
    for (const [i, { points, doubt, stake, doubts: own }] of items.entries()) {
      expect(doubt.equals(sum(own.map((one) => weightOf[one])))).toBe(true);
      expect(stake.equals(points.mul(doubt))).toBe(true);
      expect(i === 0 || stake.compare(items[i - 1]?.stake ?? 0) <= 0).toBe(true);
    }
  });
  test('of equal stakes, the instrument has the first', () => {
    const equal = review('P.1.b: Ya\nP.1.a: A').items.map(({ id }) => id);
    expect(equal).toEqual(['P.1.a', 'P.1.b']);
  });
  test('stakes too near for doubles are told apart', () => {
    const [first] = review('H.a: 3.9999999999999999999999999999\nP.1.a: A').items;
    expect(first?.id).toBe('H.a');
  });
  test('every doubt has a weight from 0 to 1', () => {
    for (const doubt of doubts) {
      expect(weightOf[doubt].compare(0)).toBe(1);
      expect(weightOf[doubt].compare(1)).toBeLessThanOrEqual(0);
    }
  });
});

test('a worksheet of which every answer lacks evidence has them all, and nothing else', () => {
  const instrument = official();
  const found = reviewOf(contextOf(worksheetFrom(fullAnswers(instrument)), instrument));
  expect(found.items).toHaveLength(found.claimed);
  expect(found.items.every(({ doubts: own }) => own.includes('no-evidence'))).toBe(true);
});
