import { describe, expect, test } from 'vitest';
import { miniInstrument, official } from '../support/instruments.js';
import { markOf, markText } from '../support/scores.js';
import type { Given } from '../support/worksheets.js';

const mini = miniInstrument();
const share = (given: Given) => markText(markOf(mini, 'P.2.a', given));
const decrease = (given: Given) => markText(markOf(mini, 'P.2.b', given));
const counts = (jumlah: string | null, kiri: string | null, kanan: string | null, sudah: string | null) =>
  Object.fromEntries(
    Object.entries({ jumlah, kiri, kanan, sudah }).filter(([, value]) => value !== null),
  ) as Record<string, string>;

describe('a share is its part of the whole, at most 1', () => {
  test.each([
    [counts(null, '3', '4', '7'), 'scored 1'],
    [counts(null, '3', '4', '5'), 'scored 5/7'],
    [counts(null, '3', '4', '0'), 'scored 0'],
    [counts(null, '3', '4', '9'), 'scored 1'],
    [counts(null, '0', '4', '1'), 'scored 1/4'],
    [counts(null, '999999999999', '1', '1'), 'scored 1/1000000000000'],
  ])('%o', (given, expected) => {
    expect(share(given)).toBe(expected);
  });
});

describe('a total, when answered, stands for the sum of its parts', () => {
  test.each([
    ['differs from its parts', counts('10', '3', '4', '5'), 'scored 1/2'],
    ['without any part', counts('10', null, null, '5'), 'scored 1/2'],
    ['with one part', counts('10', '3', null, '5'), 'scored 1/2'],
    ['is zero while its parts are not', counts('0', '3', '4', '5'), 'invalid 0 share-of-nothing'],
    ['alone, without what is done', counts('10', null, null, null), 'unanswered - count-missing'],
  ])('%s', (_, given, expected) => {
    expect(share(given)).toBe(expected);
  });
  test('without it every part is required', () => {
    expect(share(counts(null, '3', null, '5'))).toBe('unanswered - count-missing');
    expect(share(counts(null, null, null, '5'))).toBe('unanswered - count-missing count-missing');
  });
});

describe('nothing of nothing', () => {
  test('0/0 is left to the policy, with a note', () => {
    expect(share(counts(null, '0', '0', '0'))).toBe('zero-of-zero - zero-of-zero');
    expect(share(counts('0', null, null, '0'))).toBe('zero-of-zero - zero-of-zero');
  });
  test('x/0 is invalid and worth 0', () => {
    const mark = markOf(mini, 'P.2.a', counts(null, '0', '0', '3'));
    expect(markText(mark)).toBe('invalid 0 share-of-nothing');
    expect(mark.diagnostics[0]).toMatchObject({
      input: 'sudah',
      params: { part: 'sudah = 3', whole: 'kiri + kanan' },
    });
  });
});

describe('a decrease is measured against the year before, at least 0', () => {
  test.each([
    ['4', '1', 'scored 3/4'],
    ['4', '0', 'scored 1'],
    ['4', '4', 'scored 0'],
    ['4', '9', 'scored 0'],
    ['0', '0', 'scored 1'],
    ['0', '1', 'scored 0'],
    ['0', '99', 'scored 0'],
    ['3', '1', 'scored 2/3'],
  ])('%s -> %s is %s', (lalu, ini, expected) => {
    expect(decrease({ lalu, ini, lain: '0' })).toBe(expected);
  });
});

describe('counts that cannot be used', () => {
  test.each([
    ['negative', '-1'],
    ['fractional', '2,5'],
    ['a percentage', '50%'],
    ['a word', 'banyak'],
    ['a thousand or a one', '1.000'],
    ['an exponent', '1e3'],
  ])('%s makes the indicator invalid and names the input', (_, raw) => {
    const mark = markOf(mini, 'P.2.b', { lalu: raw, ini: '1', lain: '0' });
    expect(markText(mark)).toBe('invalid - count-invalid');
    expect(mark.diagnostics[0]).toMatchObject({ input: 'lalu', params: { key: 'lalu', found: raw } });
  });
  test('an input that no formula uses is required all the same', () => {
    expect(decrease({ lalu: '4', ini: '1' })).toBe('unanswered - count-missing');
    const pengaduan = { pengaduan_harus_ditindaklanjuti: '4', pengaduan_selesai: '4' };
    expect(markText(markOf(official(), 'A.II.5.ii.a', pengaduan))).toBe('unanswered - count-missing');
  });
  test('every fault is reported at once: one invalid, one missing', () => {
    expect(decrease({ lalu: 'x', ini: '1' })).toBe('invalid - count-invalid count-missing');
  });
  test('a single value where counts belong is invalid', () => {
    expect(decrease('75')).toBe('invalid - answer-shape');
  });
  test('nothing at all is unanswered, once', () => {
    expect(decrease({})).toBe('unanswered - answer-missing');
  });
});

describe('the official ratios', () => {
  const lhkan = {
    lhkasn_wajib_administrator: '1',
    lhkasn_wajib_pengawas: '2',
    lhkasn_wajib_fungsional_pelaksana: '5',
    lhkasn_sudah: '4',
  };
  const mark = (id: string, given: Given) => markText(markOf(official(), id, given));
  test('agen perubahan: more changes than agents count full', () => {
    expect(mark('A.II.1.i.a', { agen_perubahan: '2', perubahan_dibuat: '9' })).toBe('scored 1');
  });
  test('LHKASN: the sum of the three parts, or the total when given', () => {
    const id = official().indicators.find((i) => i.inputs.some((input) => input.optional))?.id ?? '';
    expect(mark(id, lhkan)).toBe('scored 1/2');
    expect(mark(id, { ...lhkan, lhkasn_wajib_total: '16' })).toBe('scored 1/4');
  });
  test('discipline: 0 -> 0 is full under its own formula', () => {
    const given = { pelanggaran_tahun_lalu: '0', pelanggaran_tahun_ini: '0', pelanggaran_disanksi: '0' };
    expect(mark('A.II.3.iii.a', given)).toBe('scored 1');
  });
});
