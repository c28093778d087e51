import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/diagnostic/diagnostic.js';
import { miniInstrument, official } from '../support/instruments.js';
import { found, readBytes, readYaml, sideOf } from '../support/worksheets.js';

const mini = miniInstrument();
const answersOf = (lines: string, instrument = official()) => readYaml(`jawaban:\n${lines}`, instrument);

function refusal(text: string): string {
  try {
    readYaml(text);
    return 'read';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.diagnostics
      .map(
        ({ code, origin }) =>
          `${code}${origin && 'line' in origin ? ` ${origin.line}:${origin.column}` : ''}`,
      )
      .join(', ');
  }
}

describe('the short form', () => {
  test.each([
    ['block', '  A.I.1.i.a: Ya\n', 'Ya', 2, 14],
    ['quoted', '  A.I.1.i.a: "Ya"\n', 'Ya', 2, 14],
    ['quoted id', '  "A.I.1.i.a": Ya\n', 'Ya', 2, 16],
    ['with a comment', '  A.I.1.i.a: Ya # yakin\n', 'Ya', 2, 14],
    ['spaces around', '  A.I.1.i.a:    Ya   \n', 'Ya', 2, 17],
    ['on the next line', '  A.I.1.i.a:\n    Ya\n', 'Ya', 3, 5],
    ['flow', '  { A.I.1.i.a: Ya }\n', 'Ya', 2, 16],
    ['decimal comma outside braces', '  B.I.a: 3,72\n', '3,72', 2, 10],
  ])('%s', (_, lines, raw, line, column) => {
    const worksheet = answersOf(lines);
    const [[id]] = [...worksheet.answers] as [[string, unknown]];
    expect(sideOf(worksheet, id).value).toEqual({ raw, origin: { path: 'w.yaml', line, column } });
    expect(worksheet.diagnostics).toEqual([]);
  });
  test.each(['', '~', 'null', '""', "'  '"])('%j is unanswered, and its place is the key', (blank) => {
    const side = sideOf(answersOf(`  A.I.1.i.a: ${blank}\n`), 'A.I.1.i.a');
    expect(side.value).toBeNull();
    expect(side.origin).toEqual({ path: 'w.yaml', line: 2, column: 3 });
  });
  test('a dash is unanswered too', () => {
    expect(refusal('jawaban:\n  A.I.1.i.a: -\n')).toBe('read');
    expect(sideOf(answersOf('  A.I.1.i.a: -\n'), 'A.I.1.i.a').value).toBeNull();
  });
  test('a dash in braces is unanswered too', () => {
    expect(refusal('jawaban:\n  A.I.1.i.a: { unit: -, tpi: Ya }\n')).toBe('read');
  });
  test('CRLF and a byte order mark change nothing', async () => {
    const text = '\ufeffversi: 1\r\njawaban:\r\n  A.I.1.i.a: Ya\r\n  A.I.1.i.b: B\r\n';
    const worksheet = await readBytes(Buffer.from(text), 'w.yaml', official());
    expect(worksheet.diagnostics).toEqual([]);
    expect(sideOf(worksheet, 'A.I.1.i.b').value).toEqual({
      raw: 'B',
      origin: { path: 'w.yaml', line: 4, column: 14 },
    });
  });
  test('the place of a key on the first line is not moved by a byte order mark', async () => {
    const worksheet = await readBytes(Buffer.from('\ufeffversa: 1\njawaban: {}\n'), 'w.yaml', official());
    expect(found(worksheet)).toEqual(['key-unknown 1:1']);
  });
});

describe('the long form', () => {
  const long = [
    '  A.I.1.i.b:',
    '    unit: B',
    '    tpi: C',
    '    catatan: SK dan notulen',
    '    catatan_tpi: belum semua unsur',
    '    bukti: [https://contoh.go.id/sk.pdf, map biru]',
    '    upaya: 3',
    '',
  ].join('\n');
  test('holds both sides, notes, evidence and effort', () => {
    const worksheet = answersOf(long);
    expect(sideOf(worksheet, 'A.I.1.i.b')).toMatchObject({
      value: { raw: 'B' },
      notes: { raw: 'SK dan notulen' },
    });
    expect(sideOf(worksheet, 'A.I.1.i.b', 'tpi')).toMatchObject({
      value: { raw: 'C', origin: { line: 4, column: 10 } },
      notes: { raw: 'belum semua unsur' },
    });
    const answer = worksheet.answers.get('A.I.1.i.b');
    expect(answer?.evidence.map((e) => e.raw)).toEqual(['https://contoh.go.id/sk.pdf', 'map biru']);
    expect(answer?.effort?.raw).toBe('3');
    expect(worksheet.hasTpi).toBe(true);
    expect(worksheet.diagnostics).toEqual([]);
  });
  test('of one text as evidence is a list of one', () => {
    const worksheet = answersOf('  A.I.1.i.b: { unit: B, bukti: map biru }\n');
    expect(worksheet.answers.get('A.I.1.i.b')?.evidence.map((e) => e.raw)).toEqual(['map biru']);
  });
  test('without `unit` the unit has not answered, at the key', () => {
    const worksheet = answersOf('  A.I.1.i.b:\n    tpi: C\n');
    expect(sideOf(worksheet, 'A.I.1.i.b')).toMatchObject({ value: null, origin: { line: 2, column: 3 } });
  });
  test('a note alone is no TPI answer', () => {
    expect(answersOf('  A.I.1.i.b: { unit: B, catatan_tpi: x }\n').hasTpi).toBe(false);
    expect(answersOf('  A.I.1.i.b: { unit: B, tpi: ~ }\n').hasTpi).toBe(false);
  });
  test('counts of each side', () => {
    const worksheet = answersOf(
      '  P.2.b:\n    unit: { lalu: 4, ini: 1, lain: 0 }\n    tpi: { lalu: 4, ini: 2 }\n',
      mini,
    );
    expect([...sideOf(worksheet, 'P.2.b').inputs].map(([k, e]) => `${k}=${e.raw}`)).toEqual([
      'lalu=4',
      'ini=1',
      'lain=0',
    ]);
    expect([...sideOf(worksheet, 'P.2.b', 'tpi').inputs.keys()]).toEqual(['lalu', 'ini']);
  });
});

describe('counts', () => {
  test('a mapping without a key of the long form is the unit’s counts, block or flow', () => {
    for (const lines of [
      '  P.2.b: { lalu: 4, ini: 1, lain: 0 }\n',
      '  P.2.b:\n    lalu: 4\n    ini: 1\n    lain: 0\n',
    ]) {
      const side = sideOf(answersOf(lines, mini), 'P.2.b');
      expect([...side.inputs.values()].map((e) => e.raw)).toEqual(['4', '1', '0']);
    }
  });
  test('an input may carry its own note and evidence', () => {
    const lines =
      '  P.2.b:\n    lalu: { nilai: 4, catatan: rekap, bukti: [a, b] }\n    ini: 1\n    lain: 0\n';
    const lalu = sideOf(answersOf(lines, mini), 'P.2.b').inputs.get('lalu');
    expect(lalu).toMatchObject({ raw: '4', origin: { line: 3, column: 20 }, notes: { raw: 'rekap' } });
    expect(lalu?.evidence?.map((e) => e.raw)).toEqual(['a', 'b']);
  });
  test('a blank input is absent, and its place is its key', () => {
    const side = sideOf(answersOf('  P.2.b:\n    lalu: 4\n    ini:\n', mini), 'P.2.b');
    expect([...side.inputs.keys()]).toEqual(['lalu']);
    expect(side.inputOrigins.get('ini')).toMatchObject({ line: 4, column: 5 });
  });
});

describe('every mistake has a code and a place', () => {
  test.each([
    ['an unknown top key', 'versi: 1\njawban2: x\njawaban: {}\n', ['key-unknown 2:1']],
    ['a key of the top twice', 'versi: 1\nversi: 1\njawaban: {}\n', ['key-duplicate 2:1']],
    ['jawaban as a text', 'jawaban: Ya\n', ['shape-unexpected 1:10']],
    ['jawaban as a list', 'jawaban:\n  - A.I.1.i.a: Ya\n', ['shape-unexpected 2:3']],
    ['an unknown indicator', 'jawaban:\n  A.I.1.i.z: Ya\n', ['indicator-unknown 2:3']],
    ['the same indicator twice', 'jawaban:\n  A.I.1.i.a: Ya\n  A.I.1.i.a: Tidak\n', ['key-duplicate 3:3']],
    [
      'the same indicator twice, once quoted',
      'jawaban:\n  A.I.1.i.a: Ya\n  "A.I.1.i.a": Ya\n',
      ['key-duplicate 3:3'],
    ],
    [
      'an unknown key of the long form',
      'jawaban:\n  A.I.1.i.b:\n    unit: B\n    tip: C\n',
      ['key-unknown 4:5'],
    ],
    ['a mapping for a single answer', 'jawaban:\n  A.I.1.i.b: { jumlah: 3 }\n', ['answer-shape 2:14']],
    ['a list for an answer', 'jawaban:\n  A.I.1.i.b: [A, B]\n', ['answer-shape 2:14']],
    [
      'a note that is a mapping',
      'jawaban:\n  A.I.1.i.b: { unit: B, catatan: { a: b } }\n',
      ['shape-unexpected 2:34'],
    ],
    [
      'evidence of mappings',
      'jawaban:\n  A.I.1.i.b: { unit: B, bukti: [{ a: b }] }\n',
      ['shape-unexpected 2:33'],
    ],
    ['effort of 0', 'jawaban:\n  A.I.1.i.b: { unit: B, upaya: 0 }\n', ['effort-invalid 2:32']],
    ['effort as a word', 'jawaban:\n  A.I.1.i.b: { unit: B, upaya: berat }\n', ['effort-invalid 2:32']],
    ['effort of a fraction', 'jawaban:\n  A.I.1.i.b: { unit: B, upaya: 1.5 }\n', ['effort-invalid 2:32']],
    ['an unknown count', 'jawaban:\n  A.II.1.i.a: { agen: 1, perubahan_dibuat: 1 }\n', ['key-unknown 2:17']],
    [
      'a count twice',
      'jawaban:\n  A.II.1.i.a: { agen_perubahan: 1, agen_perubahan: 2, perubahan_dibuat: 1 }\n',
      ['key-duplicate 2:36'],
    ],
    ['a decimal comma in braces', 'jawaban:\n  B.I.a: { unit: 3,72 }\n', ['comma-split 2:20']],
    ['a percent with a comma in braces', 'jawaban:\n  B.I.a: { unit: 87,65% }\n', ['comma-split 2:21']],
    ['a kind of institution', 'unit:\n  jenis_instansi: dinas\njawaban: {}\n', ['value-invalid 2:19']],
    ['a year', 'unit:\n  tahun: dua ribu\njawaban: {}\n', ['value-invalid 2:10']],
    ['a target', 'unit:\n  target: WKB\njawaban: {}\n', ['value-invalid 2:11']],
    ['an unknown key of the unit', 'unit:\n  name: x\njawaban: {}\n', ['key-unknown 2:3']],
    ['the unit as a text', 'unit: Puskesmas\njawaban: {}\n', ['shape-unexpected 1:7']],
    ['an unknown prerequisite', 'prasyarat:\n  opini: WTP\njawaban: {}\n', ['key-unknown 2:3']],
    ['a prerequisite as a list', 'prasyarat:\n  opini_bpk: [WTP]\njawaban: {}\n', ['shape-unexpected 2:14']],
  ])('%s', (_, text, expected) => {
    expect(found(readYaml(text))).toEqual(expected);
  });
  test('all at once', () => {
    const text = 'salah: 1\njawaban:\n  X: A\n  A.I.1.i.a: Ya\n  A.I.1.i.a: Ya\n';
    expect(found(readYaml(text)).sort()).toEqual([
      'indicator-unknown 3:3',
      'key-duplicate 5:3',
      'key-unknown 1:1',
    ]);
  });
  test.each([
    ['A.I.1.i.aa', 'A.I.1.i.a'],
    ['A.I.1.l.a', 'A.I.1.i.a'],
    ['B.1.a', 'B.I.a'],
  ])('an unknown indicator %s gets a suggestion', (id, near) => {
    const [first] = readYaml(`jawaban:\n  ${id}: Ya\n`).diagnostics;
    expect(first?.params).toEqual({ id, suggestion: near });
  });
  test('a split comma says what is left over', () => {
    const [first] = readYaml('jawaban:\n  B.I.a: { unit: 3,72 }\n').diagnostics;
    expect(first?.params).toEqual({ found: '72' });
  });
  test('letters of an id may be in any case', () => {
    expect(sideOf(readYaml('jawaban:\n  a.i.1.I.A: Ya\n'), 'A.I.1.i.a').value?.raw).toBe('Ya');
  });
  test('the same indicator twice in other letters', () => {
    const text = 'jawaban:\n  A.I.1.i.a: Ya\n  A.I.1.i.A: Tidak\n';
    expect(found(readYaml(text))).toEqual(['key-duplicate 3:3']);
  });
  test('a name or a prerequisite that stands twice is unknown, not an empty text', () => {
    const unit = readYaml('unit: { nama: a, nama: b }\njawaban: {}\n');
    expect(unit.unit.name).toBeNull();
    const prerequisites = readYaml('prasyarat: { opini_bpk: WTP, opini_bpk: WDP }\njawaban: {}\n');
    expect(prerequisites.prerequisites.get('opini_bpk')?.raw).not.toBe('');
  });
  test('what is wrong in the TPI’s answer is told as the TPI’s', () => {
    const text = 'jawaban:\n  A.I.1.i.b: { unit: A, tpi: { x: 1 } }\n';
    expect(readYaml(text).diagnostics.map((d) => [d.code, d.by])).toEqual([['answer-shape', 'tpi']]);
  });
});

describe('what is no worksheet is refused', () => {
  test.each([
    ['an empty mapping', '{}\n', 'file-not-worksheet'],
    ['a list', '- a\n', 'file-not-worksheet'],
    ['a text', 'halo\n', 'file-not-worksheet'],
    ['without jawaban', 'versi: 1\nunit: { nama: x }\n', 'file-not-worksheet'],
    ['a later version', 'versi: 2\njawaban: {}\n', 'worksheet-version 1:8'],
    [
      'an alias',
      'jawaban:\n  A.I.1.i.a: &x Ya\n  A.I.1.i.b: *x\n',
      'yaml-forbidden 2:17, yaml-forbidden 3:14',
    ],
    ['broken YAML', 'jawaban:\n  A.I.1.i.a: "Ya\n', 'yaml-syntax'],
  ])('%s', (_, text, expected) => {
    expect(refusal(text)).toMatch(new RegExp(`^${expected}`));
  });
});

describe('unit and prerequisites', () => {
  test('are read as written', () => {
    const text = [
      'unit: { id: "12", nama: Puskesmas Contoh, instansi: Kabupaten Contoh, jenis_instansi: pemda, tahun: 2026, target: wbbm }',
      'prasyarat: { opini_bpk: WTP, lhkpn_persen: 100 }',
      'jawaban: {}',
      '',
    ].join('\n');
    const worksheet = readYaml(text);
    expect(worksheet.diagnostics).toEqual([]);
    expect(worksheet.unit).toMatchObject({
      id: '12',
      name: 'Puskesmas Contoh',
      institution: 'Kabupaten Contoh',
      institutionType: 'pemda',
      year: 2026,
      target: 'WBBM',
    });
    expect([...worksheet.prerequisites].map(([id, e]) => `${id}=${e.raw}`)).toEqual([
      'opini_bpk=WTP',
      'lhkpn_persen=100',
    ]);
  });
  test('a blank prerequisite is not evaluated', () => {
    expect(readYaml('prasyarat: { opini_bpk: ~ }\njawaban: {}\n').prerequisites.size).toBe(0);
  });
  test('another instrument, where the instrument is chosen', async () => {
    const bytes = Buffer.from('instrumen: lain\njawaban: {}\n');
    const refused = await readBytes(bytes, 'w.yaml', official()).catch((error) => error);
    expect(refused).toBeInstanceOf(UserError);
    expect((refused as UserError).diagnostics[0]).toMatchObject({
      code: 'worksheet-instrument',
      origin: { line: 1, column: 12 },
    });
  });
});

describe('keys that stand too far left', () => {
  const told = (text: string) =>
    readYaml(text).diagnostics.map(({ code, params, origin }) => ({ code, params, origin }));
  const before = 'jawaban:\n  A.I.1.i.b:\n    unit: B\n';

  test.each<[string, string, object, number]>([
    [
      'a note beside the codes',
      `${before}  catatan: SK\n`,
      { key: 'catatan', under: 'A.I.1.i.b', answer: '' },
      4,
    ],
    [
      'a note beside a short answer',
      'jawaban:\n  A.I.1.i.b: B\n  catatan: SK\n',
      { key: 'catatan', under: 'A.I.1.i.b', answer: 'B' },
      3,
    ],
    [
      'a count beside its side',
      'jawaban:\n  A.II.1.i.a:\n    unit:\n      agen_perubahan: 6\n    perubahan_dibuat: 5\n',
      { key: 'perubahan_dibuat', under: 'unit' },
      5,
    ],
    [
      "the unit's year",
      'unit:\n  nama: X\ntahun: 2026\njawaban:\n  A.I.1.i.b: B\n',
      { key: 'tahun', under: 'unit', more: 0 },
      3,
    ],
    [
      'prerequisites',
      'opini_bpk: WTP\nsakip_unit: B\njawaban:\n  A.I.1.i.b: B\n',
      { key: 'opini_bpk', under: 'prasyarat', more: 1 },
      1,
    ],
    ['the last answer', `${before}A.I.1.ii.a: Ya\n`, { key: 'A.I.1.ii.a', under: 'jawaban', more: 0 }, 4],
  ])('%s', (_, text, params, line) => {
    expect(told(text)).toMatchObject([{ code: 'key-misplaced', params, origin: { line } }]);
  });

  test('a code below another answer stands too far right, and answers nothing', () => {
    const text = 'jawaban:\n  A.I.1.i.b:\n    unit: B\n    a.i.1.ii.a: Ya\n';
    expect(told(text)).toMatchObject([
      {
        code: 'key-misplaced',
        params: { key: 'a.i.1.ii.a', under: 'jawaban', side: 'right' },
        origin: { line: 4 },
      },
    ]);
    expect([...readYaml(text).answers.keys()]).toEqual(['A.I.1.i.b']);
  });
  test('all answers are refused: they are no blank worksheet', () => {
    expect(refusal('jawaban:\nA.I.1.i.a: Ya\nA.I.1.i.b: B\n')).toBe('key-misplaced 2:1');
  });
  test.each([
    ['a mistyped code', `${before}  A.I.1.i.x: B\n`, 'indicator-unknown'],
    ['a mistyped key', 'jawaban:\n  A.I.1.i.b:\n    unit: B\n    catatn: SK\n', 'key-unknown'],
    ['a key of nothing', 'warna: biru\njawaban:\n  A.I.1.i.b: B\n', 'key-unknown'],
  ])('%s is none', (_, text, code) => {
    expect(told(text)).toMatchObject([{ code }]);
  });
  test('prose is no broken worksheet', () => {
    expect(refusal('Yth. Bapak Kepala,\n\nTerlampir LKE: mohon dicek.\n  - satu\n - dua\n')).toBe(
      'file-not-worksheet',
    );
  });
});
