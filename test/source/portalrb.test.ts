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

const refusal = async (text: string): Promise<string> => (await refused(text)).code;

const refused = async (text: string): Promise<{ code: string; params: object }> => {
  try {
    await readBytes(Buffer.from(text), 'p.json', official());
    return { code: 'read', params: {} };
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics[0];
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
    ['a repeated soal_id', [{ soal_id: '2' }, { soal_id: '2' }], ['key-duplicate']],
    ['the same as a number', [{ soal_id: '2' }, { soal_id: 2 }], ['key-duplicate']],
    ['the same as a decimal', [{ soal_id: '2' }, { soal_id: '2.0' }], ['key-duplicate']],
    ['an answer that is a list', [{ soal_id: '1', jawaban_unit: ['A'] }], ['shape-unexpected']],
    ['an answer that is a mapping', [{ soal_id: '1', jawaban_unit: { a: 1 } }], ['shape-unexpected']],
  ])('%s', (_, answers, expected) => {
    const known = { soal_id: '10', jawaban_unit: '3.72' };
    expect(read([known, ...answers]).diagnostics.map((d) => d.code)).toEqual(expected);
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
    expect(read([{ soal_id: '1', ...blank }], { tahun: 'dua' }).unit.year).toBeNull();
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
  test.each<[string, unknown, string, object]>([
    ['an empty list of answers', { answers: [] }, 'portalrb-no-answers', { count: 0 }],
    [
      'questions of another instrument',
      { answers: ['LKE-1', 'LKE-2'].map((soal_id) => ({ soal_id, jawaban_unit: 'A' })) },
      'portalrb-no-answers',
      { count: 2, found: 'LKE-1, LKE-2' },
    ],
    [
      'numbers far away',
      { answers: [{ soal_id: 9001, jawaban_unit: 'A' }] },
      'portalrb-no-answers',
      { found: '9001' },
    ],
    [
      'other names for the questions',
      { answers: [{ pertanyaan: 1, jawaban_unit: 'A' }] },
      'portalrb-keys',
      { found: 'pertanyaan, jawaban_unit' },
    ],
    [
      'other names for the answers',
      { answers: [{ soal_id: 1, jawaban: 'A' }] },
      'portalrb-keys',
      { found: 'soal_id, jawaban' },
    ],
    [
      'another name for the list',
      { unit: '7', hasil: [{ nomor: 1, nilai: 'A' }] },
      'portalrb-keys',
      { found: 'nomor, nilai' },
    ],
    [
      'the answers of two units',
      { data: [7, 8].map((unit_id) => ({ unit_id, answers: [{ soal_id: 1, jawaban_unit: 'Ya' }] })) },
      'portalrb-several',
      { count: 2 },
    ],
    ['the list of units', { tahun: 2026, units: [{ id: 1 }] }, 'file-not-worksheet', { seems: 'units' }],
    [
      'an error with a message',
      { error: true, code: 'NOT_FOUND', message: 'Tidak ada' },
      'api-error',
      { message: 'Tidak ada', status: 'NOT_FOUND' },
    ],
    ['an error in one word', { error: 'Unauthorized' }, 'api-error', { message: 'Unauthorized' }],
    [
      'an error of an error',
      { error: { code: 401, message: 'Token kedaluwarsa' } },
      'api-error',
      { message: 'Token kedaluwarsa' },
    ],
    [
      'a list of errors',
      { status: 422, errors: [{ title: 'Tahun wajib diisi' }] },
      'api-error',
      { message: 'Tahun wajib diisi', status: '422' },
    ],
    [
      'a problem document',
      { type: 'about:blank', title: 'Forbidden', status: 403 },
      'api-error',
      { message: 'Forbidden', status: '403' },
    ],
    [
      'no data',
      { status: 'success', data: null, pesan: 'Data kosong' },
      'api-error',
      { message: 'Data kosong', status: 'success' },
    ],
  ])('%s', async (_, value, code, params) => {
    expect(await refused(JSON.stringify(value))).toMatchObject({ code, params });
  });
});

describe('what services do to it', () => {
  const answers = [{ soal_id: '1', jawaban_unit: 'B' }];
  const inside = { unit_id: '7', nama_unit: 'Unit Contoh', tahun: 2026, answers };
  const unitOf = (text: string) => {
    const worksheet = readPortalRb(text, 'p.json', mini);
    return { ...worksheet.unit, answer: sideOf(worksheet, 'P.1.a').value?.raw };
  };

  test.each<[string, unknown]>([
    ['none', inside],
    ['data beside a status', { status: 'success', data: inside }],
    ['data beside a message', { success: true, message: 'OK', data: inside }],
    ['data in data', { code: 200, data: { data: inside } }],
    ['a result', { result: inside, errors: null }],
    ['a list of one', [inside]],
    ['data that is a list of one', { data: [inside] }],
    ['further lists', { ...inside, riwayat: [{ tanggal: '2026-01-01' }], errors: [] }],
  ])('envelope: %s', (_, value) => {
    expect(unitOf(JSON.stringify(value))).toMatchObject({
      id: '7',
      name: 'Unit Contoh',
      year: 2026,
      answer: 'B',
    });
  });

  test('answers alone, without a unit', () => {
    expect(unitOf(JSON.stringify(answers))).toMatchObject({ id: null, answer: 'B' });
  });

  test.each(['1', 1, '1.0', '01', ' 1 ', '1,0'])('soal_id %j is question 1', (soal_id) => {
    expect(sideOf(read([{ soal_id, jawaban_unit: 'B' }]), 'P.1.a').value?.raw).toBe('B');
  });
  test('a number with decimals keeps its zeros in JSON', () => {
    const text = '{"answers": [{"soal_id": 1.0, "jawaban_unit": "B"}]}';
    expect(sideOf(readPortalRb(text, 'p.json', mini), 'P.1.a').value?.raw).toBe('B');
  });

  test('keys in another spelling', () => {
    const camel = [{ soalId: 1, jawabanUnit: 'B', jawabanTPI: 'C', buktiDukungUnit: 'https://x.id/a' }];
    const worksheet = readPortalRb(
      JSON.stringify({ unitId: 7, namaUnit: 'Unit Contoh', Answers: camel }),
      'p.json',
      mini,
    );
    expect(sideOf(worksheet, 'P.1.a').value?.raw).toBe('B');
    expect(sideOf(worksheet, 'P.1.a', 'tpi').value?.raw).toBe('C');
    expect(worksheet.answers.get('P.1.a')?.evidence).toHaveLength(1);
    expect(worksheet.unit).toMatchObject({ id: '7', name: 'Unit Contoh' });
  });

  test.each([
    [
      'of PHP as HTML',
      '<br />\n<b>Warning</b>:  Undefined variable $x in <b>lke.php</b> on line <b>3</b><br />\n',
    ],
    ['of PHP as text', 'Warning: Undefined variable $x in lke.php on line 3\n\n'],
    ['after a byte order mark', '\ufeffNotice: Undefined index: catatan\n'],
  ])('a warning %s before it', async (_, before) => {
    const text = before + json([{ soal_id: 1, jawaban_unit: 'Ya' }]);
    const worksheet = await readBytes(Buffer.from(text), 'p.json', official());
    expect(worksheet.diagnostics).toMatchObject([{ code: 'text-before-json', severity: 'warning' }]);
    const origin = sideOf(worksheet, 'A.I.1.i.a').value?.origin;
    const line = before.split('\n').length;
    expect(origin).toMatchObject({ line });
  });
  test.each([
    ['a warning before a JSON cut off', 'Warning: x in y on line 3\n{"answers": [{"soal_id":', 'json-syntax'],
    ['a warning before an error', 'Warning: x in y on line 3\n{"error": "Unauthorized"}', 'api-error'],
    [
      'a YAML worksheet with a warning in a note',
      '# error\nversi: 2\njawaban:\n  A.I.1.i.a:\n   {"unit": Ya}\n',
      'worksheet-version',
    ],
    ['a page', '<!DOCTYPE html><script>var a = {"b": 1}</script></html>', 'file-not-worksheet'],
  ])('%s is refused', async (_, text, code) => {
    expect(await refusal(text)).toBe(code);
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
