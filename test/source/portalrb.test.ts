import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/diagnostic/diagnostic.js';
import { readPortalRb } from '../../src/worksheet/portalrb/portalrb.js';
import { miniInstrument, official } from '../support/instruments.js';
import { found, readBytes, sideOf } from '../support/worksheets.js';

const mini = miniInstrument();
const blank = {
  jawaban_unit: null,
  jawaban_tpi: null,
  catatan_unit: null,
  bukti_dukung_unit: null,
  catatan_tpi: null,
};
const json = (answers: readonly unknown[], rest: object = {}) =>
  JSON.stringify({ unit_id: '7', nama_unit: 'Unit Contoh', tahun: 2026, answers, ...rest });
const read = (answers: readonly unknown[], rest: object = {}) =>
  readPortalRb(json(answers, rest), 'p.json', mini);

const refusal = async (text: string): Promise<string> => {
  try {
    await readBytes(Buffer.from(text), 'p.json', official());
    return 'read';
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics[0].code;
    throw error;
  }
};

describe('answers by soal_id', () => {
  test('of both sides, with notes and evidence', () => {
    const worksheet = read([
      {
        soal_id: '1',
        jawaban_unit: 'B',
        jawaban_tpi: 'C',
        catatan_unit: 'SK',
        bukti_dukung_unit: 'https://x.id/a',
        catatan_tpi: 'kurang',
      },
    ]);
    expect(sideOf(worksheet, 'P.1.a')).toMatchObject({ value: { raw: 'B' }, notes: { raw: 'SK' } });
    expect(sideOf(worksheet, 'P.1.a', 'tpi')).toMatchObject({
      value: { raw: 'C' },
      notes: { raw: 'kurang' },
    });
    expect(worksheet.answers.get('P.1.a')?.evidence.map((e) => e.raw)).toEqual(['https://x.id/a']);
    expect([worksheet.hasTpi, worksheet.format]).toEqual([true, 'portalrb']);
    expect(worksheet.unit).toMatchObject({ id: '7', name: 'Unit Contoh', year: 2026 });
  });
  test('nulls are blanks', () => {
    const worksheet = read([{ soal_id: '1', ...blank }]);
    expect(sideOf(worksheet, 'P.1.a')).toMatchObject({ value: null, notes: null });
    expect(worksheet).toMatchObject({ hasTpi: false, diagnostics: [] });
  });
  test('inputs are gathered under their indicator, whatever their order', () => {
    const worksheet = read([
      { soal_id: '9', jawaban_unit: '0' },
      { soal_id: '7', jawaban_unit: '4', jawaban_tpi: '5', catatan_unit: 'rekap' },
      { soal_id: '1', jawaban_unit: 'A' },
      { soal_id: '8', jawaban_unit: null },
    ]);
    const side = sideOf(worksheet, 'P.2.b');
    expect([...side.inputs].map(([k, e]) => `${k}=${e.raw}`)).toEqual(['lain=0', 'lalu=4']);
    expect(side.inputs.get('lalu')?.notes?.raw).toBe('rekap');
    expect([...sideOf(worksheet, 'P.2.b', 'tpi').inputs.keys()]).toEqual(['lalu']);
    expect(side.inputOrigins.has('ini')).toBe(true);
  });
  test('numbers may come without quotes, soal_id too', () => {
    const worksheet = read([{ soal_id: 10, jawaban_unit: 3.72 }]);
    expect(sideOf(worksheet, 'H.a').value?.raw).toBe('3.72');
  });
  test('a place is a line and a column of the file', () => {
    const text = JSON.stringify({ answers: [{ soal_id: '1', jawaban_unit: 'B' }] }, null, 2);
    expect(sideOf(readPortalRb(text, 'p.json', mini), 'P.1.a').value?.origin).toEqual({
      path: 'p.json',
      line: 5,
      column: 23,
    });
  });
  test.each([undefined, 2, '\t'])('any JSON layout is read: indent %j', (indent) => {
    const answers = [
      { soal_id: '1', jawaban_unit: 'B', catatan_unit: 'a: b # c\n- "d" \u{1f600} \\ \t &x *y !z %' },
    ];
    const worksheet = readPortalRb(JSON.stringify({ answers }, null, indent), 'p.json', mini);
    expect(sideOf(worksheet, 'P.1.a').notes?.raw).toBe(answers[0]?.catatan_unit);
  });
  test('escaped slashes and letters are read', () => {
    const text = '{"answers":[{"soal_id":"1","jawaban_unit":"\\u0042","catatan_unit":"https:\\/\\/x.id"}]}';
    expect(sideOf(readPortalRb(text, 'p.json', mini), 'P.1.a')).toMatchObject({
      value: { raw: 'B' },
      notes: { raw: 'https://x.id' },
    });
  });
});

describe('mistakes', () => {
  test.each([
    ['an unknown soal_id', [{ soal_id: '99', jawaban_unit: 'A' }], ['indicator-unknown']],
    ['no soal_id', [{ jawaban_unit: 'A' }], ['indicator-unknown']],
    ['a null soal_id', [{ soal_id: null, jawaban_unit: 'A' }], ['indicator-unknown']],
    ['a repeated soal_id', [{ soal_id: '1' }, { soal_id: '1' }], ['key-duplicate']],
    ['the same as a number', [{ soal_id: '1' }, { soal_id: 1 }], ['key-duplicate']],
    ['an answer that is a list', [{ soal_id: '1', jawaban_unit: ['A'] }], ['shape-unexpected']],
    ['an answer that is a mapping', [{ soal_id: '1', jawaban_unit: { a: 1 } }], ['shape-unexpected']],
  ])('%s', (_, answers, expected) => {
    expect(read(answers).diagnostics.map((d) => d.code)).toEqual(expected);
  });
  test('a question answered twice has no usable answer', () => {
    const twice = [
      { soal_id: '1', jawaban_unit: 'B' },
      { soal_id: '1', jawaban_unit: 'A' },
    ];
    expect(sideOf(read(twice), 'P.1.a').value?.unusable).toBe(true);
  });
  test('a repeated question of the unit makes no TPI answer', () => {
    const twice = [
      { soal_id: '1', ...blank, jawaban_unit: 'B' },
      { soal_id: '1', ...blank, jawaban_unit: 'A' },
    ];
    expect(read(twice).hasTpi).toBe(false);
  });
  test('items that are no mappings are told, and the others read', () => {
    const worksheet = read([null, 5, 'x', [], { soal_id: '1', jawaban_unit: 'B' }]);
    expect(sideOf(worksheet, 'P.1.a').value?.raw).toBe('B');
    expect(found(worksheet).length).toBeGreaterThanOrEqual(4);
  });
  test('a year that is none is left out', () => {
    expect(read([], { tahun: 'dua' }).unit.year).toBeNull();
  });
});

describe('what is no PortalRB JSON is refused', () => {
  test.each([
    ['cut off', '{"unit_id": "7", "answers": [{"soal_id":', 'json-syntax'],
    ['a trailing comma', '{"answers": [],}', 'json-syntax'],
    ['single quotes', "{'answers': []}", 'json-syntax'],
    ['a comment', '{"answers": [] /* x */}', 'json-syntax'],
    ['NaN', '{"answers": NaN}', 'json-syntax'],
    ['two values', '{"answers": []} {"answers": []}', 'json-syntax'],
    ['a list', '[1, 2]', 'file-not-worksheet'],
    ['an empty mapping', '{}', 'file-not-worksheet'],
    ['other JSON', '{"name": "lke-zi", "version": "1.0.0"}', 'file-not-worksheet'],
    ['answers that are no list', '{"answers": {"1": "A"}}', 'file-not-worksheet'],
    ['the list of units', '{"tahun": 2026, "units": []}', 'file-not-worksheet'],
  ])('%s', async (_, text, code) => {
    expect(await refusal(text)).toBe(code);
  });
  test('an empty list of answers is a blank worksheet', async () => {
    expect(await refusal('{"answers": []}')).toBe('read');
  });
});

test('all 127 questions of the official instrument are known', () => {
  const answers = Array.from({ length: 127 }, (_, i) => ({
    soal_id: String(i + 1),
    ...blank,
    jawaban_unit: '1',
  }));
  const worksheet = readPortalRb(json(answers), 'p.json', official());
  expect(worksheet.diagnostics).toEqual([]);
  expect(worksheet.answers.size).toBe(113);
});
