import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistencyRules } from '../../src/check/consistency.js';
import { countRules } from '../../src/check/counts.js';
import { platform } from '../../src/cli/platform.js';
import { loadInstrument } from '../../src/instrument/load.js';
import { messagesIn } from '../../src/messages/messages.js';
import { contextOf, findings, named } from '../support/checks.js';
import { counted } from '../support/counts.js';
import { miniText, official, placeIn } from '../support/instruments.js';
import { type Given, readYaml, worksheetFrom } from '../support/worksheets.js';

const complaints = (due: string, process: string, done: string): Given => ({
  pengaduan_harus_ditindaklanjuti: due,
  pengaduan_diproses: process,
  pengaduan_selesai: done,
});
const lhkpn = (sudah: string): Given => ({
  lhkpn_wajib_kepala_satker: '1',
  lhkpn_wajib_pejabat: '2',
  lhkpn_wajib_lainnya: '0',
  lhkpn_sudah: sudah,
});
const parts = { administrator: '1', pengawas: '2', fungsional_pelaksana: '60' };
const lhkasn = (sudah: string, total?: string, given: Partial<typeof parts> = parts): Given =>
  Object.fromEntries([
    ...Object.entries(given).map(([key, raw]) => [`lhkasn_wajib_${key}`, raw]),
    ...(total === undefined ? [] : [['lhkasn_wajib_total', total]]),
    ['lhkasn_sudah', sudah],
  ]);
const discipline = (lalu: string, ini: string, disanksi: string): Given => ({
  pelanggaran_tahun_lalu: lalu,
  pelanggaran_tahun_ini: ini,
  pelanggaran_disanksi: disanksi,
});
const changes = (made: string, integrated: string): Given => ({
  perubahan_dibuat: made,
  perubahan_terintegrasi: integrated,
});

describe('counts', () => {
  const table: [what: string, id: string, given: Given, found: string[]][] = [
    ['complaints add up', 'A.II.5.ii.a', complaints('6', '1', '5'), []],
    [
      'complaints do not',
      'A.II.5.ii.a',
      complaints('6', '1', '1'),
      ['count-sum-differs pengaduan_harus_ditindaklanjuti'],
    ],
    [
      'more done than due',
      'A.II.5.ii.a',
      complaints('3', '10', '3'),
      ['count-sum-differs pengaduan_harus_ditindaklanjuti'],
    ],
    ['a part of nothing is told by scoring', 'A.II.1.i.b', changes('0', '2'), []],
    [
      'a blank count is silent',
      'A.II.5.ii.a',
      { pengaduan_harus_ditindaklanjuti: '6', pengaduan_selesai: '9' },
      [],
    ],
    ['a count that is none is silent', 'A.II.5.ii.a', complaints('6', 'satu', '1'), []],
    ['all reported', 'A.II.5.iii.a', lhkpn('3'), []],
    ['more reported than obliged', 'A.II.5.iii.a', lhkpn('4'), ['count-above-whole lhkpn_sudah']],
    ['parts alone', 'A.II.5.iii.b', lhkasn('63'), []],
    ['parts alone, more reported', 'A.II.5.iii.b', lhkasn('64'), ['count-above-whole lhkasn_sudah']],
    ['a total that is its parts', 'A.II.5.iii.b', lhkasn('63', '63'), []],
    ['a total that is not', 'A.II.5.iii.b', lhkasn('63', '70'), ['count-sum-differs lhkasn_wajib_total']],
    ['a total with one part only', 'A.II.5.iii.b', lhkasn('63', '70', { pengawas: '2' }), []],
    ['more than the total', 'A.II.5.iii.b', lhkasn('71', '70', {}), ['count-above-whole lhkasn_sudah']],
    ['integrated, all', 'A.II.1.i.b', changes('5', '5'), []],
    [
      'integrated, more than made',
      'A.II.1.i.b',
      changes('5', '6'),
      ['count-above-whole perubahan_terintegrasi'],
    ],
    ['all reached', 'A.II.4.i.a', { sasaran_total: '4', sasaran_tercapai: '4' }, []],
    [
      'more reached',
      'A.II.4.i.a',
      { sasaran_total: '4', sasaran_tercapai: '5' },
      ['count-above-whole sasaran_tercapai'],
    ],
    ['all eased', 'A.II.6.i.b', { layanan_terdata: '9', layanan_dipermudah: '9' }, []],
    [
      'more eased',
      'A.II.6.i.b',
      { layanan_terdata: '9', layanan_dipermudah: '10' },
      ['count-above-whole layanan_dipermudah'],
    ],
    ['punished in both years', 'A.II.3.iii.a', discipline('4', '1', '5'), []],
    [
      'more punished than there were',
      'A.II.3.iii.a',
      discipline('4', '1', '6'),
      ['count-above-whole pelanggaran_disanksi'],
    ],
    [
      'more changes than agents is no fault',
      'A.II.1.i.a',
      { agen_perubahan: '5', perubahan_dibuat: '9' },
      [],
    ],
    ['"7,0" is 7', 'A.II.1.i.b', changes('7,0', '7'), []],
  ];
  test.each(table)('%s', (_, id, given, found) => {
    const codes = findings(countRules, { [id]: given }).map((d) => `${d.code} ${d.input}`);
    expect(codes).toEqual(found);
  });

  test('the number asked for twice', () => {
    const twice = (first: string, second: string) =>
      findings(countRules, {
        'A.II.1.i.a': { agen_perubahan: '7', perubahan_dibuat: first },
        'A.II.1.i.b': changes(second, '1'),
      });
    expect(twice('5', '5,0')).toEqual([]);
    expect(named(twice('7', '5'))).toEqual(['counts-differ unit A.II.1.i.b#perubahan_dibuat']);
    expect(twice('7', '5')[0]?.params).toMatchObject({
      first: 'A.II.1.i.a perubahan_dibuat',
      found: '7',
      other: '5',
    });
  });

  test('each side by itself, at the place of the count', () => {
    const text = [
      'versi: 1',
      'jawaban:',
      '  A.II.4.i.a:',
      '    unit: { sasaran_total: 4, sasaran_tercapai: 4 }',
      '    tpi: { sasaran_total: 3, sasaran_tercapai: 4 }',
    ].join('\n');
    const found = countRules(contextOf(readYaml(text)));
    expect(named(found)).toEqual(['count-above-whole tpi A.II.4.i.a#sasaran_tercapai']);
    const at = placeIn(text, '4 }', 2);
    expect(found[0]?.origin).toEqual({ path: 'w.yaml', ...at });
  });

  test('says what was found and what it should be, in both languages', () => {
    const [found] = findings(countRules, { 'A.II.5.ii.a': complaints('6', '1', '1') });
    if (!found) throw new Error('nothing found');
    expect(messagesIn('id').describe(found)).toBe(
      'pengaduan_diproses 1 + pengaduan_selesai 1 = 2, padahal pengaduan_harus_ditindaklanjuti = 6; seharusnya sama. Periksa jumlah mana yang keliru.',
    );
    expect(messagesIn('en').describe(found)).toContain('they should be equal');
  });
});

describe('all rules together', () => {
  test.each(['contoh', 'wbk-kurang-satu-area', 'tpi'])('the shipped fixture %s is consistent', (name) => {
    const text = readFileSync(new URL(`../../fixtures/${name}/lembar-kerja.yaml`, import.meta.url), 'utf8');
    expect(consistencyRules(contextOf(readYaml(text)))).toEqual([]);
  });

  test('an empty worksheet has nothing to contradict', () => {
    expect(consistencyRules(contextOf(worksheetFrom({})))).toEqual([]);
  });

  const instrument = official();
  const raw = fc.oneof(
    fc.constantFrom('A', 'B', 'C', 'D', 'E', 'Ya', 'Tidak', 'x', '', '3,72', '4.00', '87,65%', '-1', '1e3'),
    fc.nat(12).map(String),
    fc.string({ maxLength: 8 }),
  );
  const answers = fc
    .tuple(
      ...instrument.indicators.map(({ id, inputs }) =>
        fc.tuple(
          fc.constant(id),
          inputs.length === 0
            ? raw
            : fc.record(Object.fromEntries(inputs.map(({ key }) => [key, raw])), { requiredKeys: [] }),
        ),
      ),
    )
    .map((entries) => entries as [string, Given][]);

  test('never throw, whatever is answered, and do not depend on the order of answers or rules', () => {
    fc.assert(
      fc.property(answers, fc.string({ maxLength: 40 }), (entries, note) => {
        const found = (list: [string, Given][], rules = instrument) => {
          const worksheet = worksheetFrom(Object.fromEntries(list), { tpi: Object.fromEntries(list) });
          for (const answer of worksheet.answers.values())
            Object.assign(answer.sides.unit, { notes: { raw: note, origin: worksheet.origin } });
          return new Set(consistencyRules(contextOf(worksheet, rules)).map(fingerprint));
        };
        const backwards = { ...instrument, consistency: [...instrument.consistency].reverse() };
        expect(found([...entries].reverse())).toEqual(found(entries));
        expect(found(entries, backwards)).toEqual(found(entries));
      }),
      { numRuns: counted(20, 60) },
    );
  });
});

/** A finding without the order in which it lists its reasons. */
const fingerprint = ({ code, by, indicator, input, params }: ReturnType<typeof findings>[number]): string =>
  JSON.stringify([
    code,
    by,
    indicator,
    input,
    Object.values(params).map((v) => String(v).split(', ').sort()),
  ]);

describe('rules in an instrument are checked', () => {
  const rule = (text: string) => `${miniText}consistency:\n  - ${text}\n`;
  const table: [problem: string | null, rule: string, needle?: string][] = [
    [null, '{ kind: adds-up, parts: [P.2.a#kiri, P.2.a#kanan], total: P.2.a#jumlah }'],
    [
      null,
      '{ kind: denies, premise: { count: P.2.b#ini, is: none }, claim: { answer: P.1.b, levels: [Ya] } }',
    ],
    [null, '{ kind: stated, indicator: H.a, words: [survei] }'],
    [
      'consistency-input',
      '{ kind: adds-up, parts: [P.2.a#kiri, P.2.a#tengah], total: P.2.a#jumlah }',
      'P.2.a#tengah',
    ],
    ['consistency-input', '{ kind: adds-up, parts: [P.2.a#kiri], total: P.2.a#total }', 'P.2.a#total'],
    ['consistency-input', '{ kind: at-most, part: P.9.a#kiri, whole: [P.2.a#kanan] }', 'P.9.a#kiri'],
    ['consistency-input', '{ kind: at-most, part: P.2.a#kiri, whole: [P.2.a#bawah] }', 'P.2.a#bawah'],
    ['consistency-input', '{ kind: at-most, part: P.2.a#kiri, whole: [P.2.a#kanan], total: H.a#x }', 'H.a#x'],
    ['consistency-input', '{ kind: same, inputs: [P.2.a#kiri, P.2.b#dulu] }', 'P.2.b#dulu'],
    [
      'consistency-input',
      '{ kind: denies, premise: { count: P.2.b#itu, is: none }, claim: { answer: P.1.b, levels: [Ya] } }',
      'P.2.b#itu',
    ],
    [
      'consistency-level',
      '{ kind: denies, premise: { answer: P.1.a, levels: [D, E] }, claim: { answer: P.1.b, levels: [Ya] } }',
      'E]',
    ],
    [
      'consistency-answer',
      '{ kind: denies, premise: { answer: H.a, levels: [A] }, claim: { answer: P.1.b, levels: [Ya] } }',
      'H.a, levels',
    ],
    ['consistency-answer', '{ kind: stated, indicator: P.1.a, words: [survei] }', 'P.1.a, words'],
  ];
  test.each(table)('%s %s', (problem, text, needle) => {
    const result = loadInstrument(rule(text), platform.sha256);
    const faults = 'faults' in result ? result.faults : [];
    const found = faults.map((f) => (f.kind === 'sense' ? [f.fault.problem, f.at] : [f.kind, f.at]));
    expect(found).toEqual(problem === null ? [] : [[problem, placeIn(rule(text), needle ?? '')]]);
  });
});
