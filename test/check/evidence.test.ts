import { describe, expect, test } from 'vitest';
import { evidenceRule } from '../../src/check/evidence.js';
import { messagesIn } from '../../src/messages/messages.js';
import { parseAddress } from '../../src/workbook/address.js';
import type { Book, Worksheet } from '../../src/worksheet/worksheet.js';
import { contextOf, named } from '../support/checks.js';
import { official } from '../support/instruments.js';
import { assessed, nodeOf } from '../support/scores.js';
import { readYaml, worksheetFrom } from '../support/worksheets.js';

const warn = evidenceRule('warn');
const checked = (lines: string[], rule = warn) =>
  rule(contextOf(readYaml(['versi: 1', 'jawaban:', ...lines.map((line) => `  ${line}`)].join('\n'))));

describe('answers that nothing stands behind', () => {
  const table: [line: string, missing: boolean][] = [
    ['A.I.1.i.b: A', true],
    ['A.I.1.i.b: B', true],
    ['A.I.1.i.b: C', false],
    ['A.I.1.i.a: Ya', true],
    ['A.I.1.i.a: Tidak', false],
    ['B.I.a: 3.72', true],
    ['B.I.a: 0', false],
    ['A.I.1.i.b: X', false],
    ['A.I.1.i.b: { unit: A, catatan: SK tim }', false],
    ['A.I.1.i.b: { unit: A, catatan: "" }', true],
    ['A.I.1.i.b: { unit: A, bukti: [SK tim] }', false],
    ['A.I.1.i.b: { unit: A, catatan_tpi: sudah dilihat }', true],
    ['A.I.1.i.b: { tpi: A }', false],
    ['A.II.4.i.a: { sasaran_total: 4, sasaran_tercapai: 3 }', true],
    ['A.II.4.i.a: { sasaran_total: 4, sasaran_tercapai: 0 }', false],
    ['A.II.4.i.a: { sasaran_total: 0, sasaran_tercapai: 0 }', false],
    ['A.II.4.i.a: { sasaran_total: { nilai: 4, catatan: renja }, sasaran_tercapai: 3 }', false],
    ['A.II.4.i.a: { sasaran_total: { nilai: 4, bukti: [renja] }, sasaran_tercapai: 3 }', false],
  ];
  test.each(table)('%s: %s', (line, missing) => {
    const id = line.slice(0, line.indexOf(':'));
    expect(named(checked([line]))).toEqual(missing ? [`evidence-missing unit ${id}`] : []);
  });

  test('the points at risk are those of the answer, at its place', () => {
    const [found] = checked(['A.I.1.i.b: B']);
    expect(found?.points?.equals(nodeOf(assessed({ 'A.I.1.i.b': 'B' }), 'A.I.1.i.b').points)).toBe(true);
    expect(found?.origin).toEqual({ path: 'w.yaml', line: 3, column: 14 });
    expect(found && messagesIn('id').describe(found)).toBe(
      'Dijawab B tanpa catatan dan tanpa bukti dukung. Tambahkan bukti atau catatan.',
    );
  });

  test('the mode decides', () => {
    const severities = (mode: 'off' | 'warn' | 'error') =>
      checked(['A.I.1.i.b: { unit: A, bukti: [link] }', 'B.I.a: 3'], evidenceRule(mode)).map(
        (d) => d.severity,
      );
    expect(severities('off')).toEqual([]);
    expect(severities('warn')).toEqual(['warning', 'warning']);
    expect(severities('error')).toEqual(['error', 'error']);
  });
});

describe('a workbook is asked only when it has a place', () => {
  const book = (notes: number | null, evidence: number[], evidenceHeaded: boolean): Worksheet => {
    const columns = { unit: { answer: 4, notes }, evidence, evidenceHeaded };
    return {
      ...worksheetFrom({ 'A.I.1.i.b': 'A' }),
      format: 'xlsx',
      book: { columns } as unknown as Book,
    };
  };
  const table: [what: string, worksheet: Worksheet, asked: boolean][] = [
    ['a column for notes', book(5, [], false), true],
    ['a column for evidence', book(null, [6], true), true],
    ['only columns without a heading', book(null, [6, 7], false), false],
    ['none', book(null, [], false), false],
  ];
  test.each(table)('%s', (_, worksheet, asked) => {
    expect(warn(contextOf(worksheet))).toHaveLength(asked ? 1 : 0);
  });
});

describe('links', () => {
  test('every link of a list, at its own place, with what to do', () => {
    const found = checked(['A.I.1.i.b: { unit: A, bukti: [https://contoh.go.id/a, "C:\\\\b.pdf"] }']);
    expect(named(found)).toEqual(['evidence-link-invalid unit A.I.1.i.b']);
    expect(found[0]?.origin).toMatchObject({ line: 3, column: 57 });
    expect(found[0] && messagesIn('en').describe(found[0])).toBe(
      'The evidence "C:\\b.pdf" exists on your own computer or network only. Upload the file and give its https:// link.',
    );
  });
  test('several in one text, and those of a count', () => {
    const given = '{ nilai: 4, bukti: ["https://contoh.go.id/a https://b"] }';
    const found = checked([`A.II.4.i.a: { sasaran_total: ${given}, sasaran_tercapai: 3 }`]);
    expect(named(found)).toEqual(['evidence-link-invalid unit A.II.4.i.a#sasaran_total']);
    expect(found[0]?.params).toEqual({ found: 'https://b', what: 'malformed' });
  });
  test('a link in a note, with the words around it left out', () => {
    const note =
      'SK tim ada di (https://drive.google.com/drive/my-drive), lihat https://contoh.go.id/a dan D:\\\\zi';
    const found = checked([`A.I.1.i.b: { unit: A, catatan: "${note}" }`]);
    expect(found.map(({ params }) => params)).toEqual([
      { found: 'https://drive.google.com/drive/my-drive', what: 'personal' },
      { found: 'D:\\zi', what: 'local' },
    ]);
  });
  test('the caption of a real hyperlink is no fault', () => {
    const origin = (cell: string) => ({ path: 'w.xlsx', sheet: 'LKE', ...parseAddress(cell) });
    const withEvidence = (second: string): Worksheet => {
      const worksheet = worksheetFrom({ 'A.I.1.i.b': 'A' });
      const answer = worksheet.answers.get('A.I.1.i.b');
      if (!answer) throw new Error('no answer');
      const evidence = [
        { raw: 'link', origin: origin('P9') },
        { raw: 'https://contoh.go.id/a', origin: origin(second) },
      ];
      return { ...worksheet, answers: new Map([['A.I.1.i.b', { ...answer, evidence }]]) };
    };
    expect(warn(contextOf(withEvidence('P9')))).toEqual([]);
    expect(named(warn(contextOf(withEvidence('P10'))))).toEqual(['evidence-link-invalid unit A.I.1.i.b']);
  });
});

describe('the same link everywhere', () => {
  const ids = official()
    .indicators.filter((i) => i.scale.kind === 'choice')
    .map((i) => i.id);
  const lines = (same: number, others: number) =>
    ids.slice(0, same + others).map((id, i) => {
      const link =
        i < same ? `https://Drive.contoh.go.id/zi${i % 2 ? '/' : ''}` : `https://contoh.go.id/${i}`;
      return `${id}: { unit: ${'A'}, bukti: [${link}] }`;
    });
  const repeated = (same: number, others: number) =>
    checked(lines(same, others)).filter((d) => d.code === 'evidence-link-repeated');
  test('is found once, where it first stands', () => {
    const found = repeated(6, 5);
    expect(found).toHaveLength(1);
    expect(found[0]?.params).toEqual({ link: 'https://Drive.contoh.go.id/zi', count: 6, of: 11 });
    expect(found[0]).toMatchObject({ indicator: null, node: 'evidence', origin: { line: 3 } });
  });
  test('not for few, nor for half', () => {
    expect(repeated(4, 0)).toEqual([]);
    expect(repeated(5, 0)).toHaveLength(1);
    expect(repeated(6, 6)).toEqual([]);
  });
});

describe('what stands there and is no evidence', () => {
  const choices = official()
    .indicators.filter((i) => i.scale.kind === 'choice')
    .map(({ id, scale }) => ({ id, best: scale.kind === 'choice' ? (scale.levels[0]?.name ?? '') : '' }));
  const withText = (key: string, count: number, text: (i: number) => string) =>
    choices.slice(0, count).map(({ id, best }, i) => `${id}: { unit: ${best}, ${key}: ${text(i)} }`);
  const missing = (lines: string[]) => checked(lines).filter((d) => d.code === 'evidence-missing');

  test('is told with the text, once for an indicator', () => {
    const found = checked(['A.I.1.i.b: { unit: A, catatan: "-", bukti: ["Belum ada", "TRUE"] }']);
    expect(named(found)).toEqual(['evidence-missing unit A.I.1.i.b']);
    expect(found[0]?.params).toEqual({ found: 'A', instead: 'Belum ada', why: 'empty' });
    expect(found[0] && messagesIn('id').describe(found[0])).toBe(
      'Dijawab A tanpa catatan dan tanpa bukti dukung: "Belum ada" tidak menunjukkan dokumen apa pun. Tambahkan tautan, nama, atau nomor dokumennya.',
    );
  });
  test('notes are held to the same', () => {
    expect(missing(['A.I.1.i.b: { unit: A, catatan: Sudah ada }'])).toHaveLength(1);
    expect(missing(['A.I.1.i.b: { unit: A, catatan: Sudah ada SK tim }'])).toEqual([]);
    expect(missing(['A.I.1.i.b: { unit: A, catatan: belum ada, bukti: [SK tim] }'])).toEqual([]);
  });
  test.each([
    ['bukti', (text: string) => `["${text}"]`] as const,
    ['catatan', (text: string) => `"${text}"`] as const,
  ])('the same %s at ten indicators, not at nine', (key, put) => {
    const text = 'Dokumen pembangunan unit';
    const found = missing(withText(key, 10, (i) => put(i % 2 ? text : `${text.toUpperCase()} `)));
    expect(found).toHaveLength(10);
    expect(found[0]?.params).toMatchObject({ why: 'repeated' });
    expect(missing(withText(key, 9, () => put(text)))).toEqual([]);
    expect(missing(withText(key, 20, (i) => put(`SK nomor ${i}`)))).toEqual([]);
  });
  test('one folder in every row is evidence, and its own finding', () => {
    const found = checked(withText('bukti', 20, () => '[https://contoh.go.id/folder]'));
    expect(found.map(({ code }) => code)).toEqual(['evidence-link-repeated']);
  });
});
