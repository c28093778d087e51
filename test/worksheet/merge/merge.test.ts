import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/diagnostic/diagnostic.js';
import type { Side } from '../../../src/diagnostic/side.js';
import { mergeWorksheets } from '../../../src/worksheet/merge/merge.js';
import { contentOf } from '../../support/contents.js';
import { miniInstrument } from '../../support/instruments.js';
import { readYaml } from '../../support/worksheets.js';

const mini = miniInstrument();
const sheet = (answers: string, head = '') => readYaml(`${head}jawaban:\n${answers}\n`, mini);

/** What is merged of `P.1.a`-like lines, and `code indicator.input kept/found` of all that was found. */
function merged(first: string, second: string, from: Side = 'tpi', heads: [string, string] = ['', '']) {
  const result = mergeWorksheets(sheet(first, heads[0]), sheet(second, heads[1]), mini, from);
  const found = result.diagnostics.map(({ code, indicator, input, params }) => {
    const { kept = '', found: other = '', key = '', count = '' } = params as Record<string, unknown>;
    const about = [indicator, input].filter(Boolean).join('.') || key;
    return `${code} ${about} ${count === '' ? `${kept}/${other}` : count}`.replace(/ +/g, ' ');
  });
  const { answers, unit, prerequisites } = contentOf(result.worksheet);
  return { answers: answers as Record<string, unknown>, unit, prerequisites, found };
}

const both = (unit: object | string, tpi: object | string) => ({
  unit: typeof unit === 'string' ? { value: unit } : unit,
  tpi: typeof tpi === 'string' ? { value: tpi } : tpi,
});

describe('one indicator', () => {
  test.each<[string, string, string, object, string[]]>([
    ['the TPI’s beside the unit’s', 'P.1.a: A', 'P.1.a: { tpi: B }', both('A', 'B'), []],
    ['the same unit answer in both', 'P.1.a: A', 'P.1.a: { unit: a, tpi: B }', both('A', 'B'), []],
    ['a synonym is the same', 'P.1.b: Ya', 'P.1.b: { unit: yes, tpi: Tidak }', both('Ya', 'Tidak'), []],
    ['a comma is a point', 'H.a: "3,50"', 'H.a: { unit: "3.5", tpi: "3" }', both('3,50', '3'), []],
    [
      'the unit’s file says what the unit answers',
      'P.1.a: A',
      'P.1.a: { unit: C, tpi: B }',
      both('A', 'B'),
      ['merge-unit-differs P.1.a A/C'],
    ],
    [
      'also when it says nothing',
      'P.1.a:',
      'P.1.a: { unit: C, tpi: B }',
      { tpi: { value: 'B' } },
      ['merge-unit-differs P.1.a /C'],
    ],
    [
      'the TPI’s file says what the TPI answers',
      'P.1.a: { unit: A, tpi: D }',
      'P.1.a: { tpi: B }',
      both('A', 'B'),
      ['merge-tpi-differs P.1.a B/D'],
    ],
    [
      'an earlier answer of the TPI is kept where its file is blank',
      'P.1.a: { unit: A, tpi: D }\n  P.1.b: Ya',
      'P.1.b: { tpi: Ya }',
      both('A', 'D'),
      ['merge-tpi-kept 1'],
    ],
    ['two TPI answers that agree', 'P.1.a: { unit: A, tpi: b }', 'P.1.a: { tpi: B }', both('A', 'B'), []],
    [
      'notes of both',
      'P.1.a: { unit: A, catatan: x }',
      'P.1.a: { tpi: B, catatan_tpi: y }',
      both({ value: 'A', notes: 'x' }, { value: 'B', notes: 'y' }),
      [],
    ],
    [
      'notes that differ',
      'P.1.a: { unit: A, catatan: x, catatan_tpi: lama }',
      'P.1.a: { unit: A, tpi: B, catatan: "X ", catatan_tpi: baru }',
      both({ value: 'A', notes: 'x' }, { value: 'B', notes: 'baru' }),
      ['merge-notes-differ P.1.a baru/lama'],
    ],
    [
      'evidence is the unit’s',
      'P.1.a: { unit: A, bukti: [satu], upaya: 2 }',
      'P.1.a: { tpi: B, bukti: [satu, dua] }',
      { ...both('A', 'B'), evidence: ['satu'], effort: '2' },
      ['merge-evidence-left 1'],
    ],
    [
      'counts, one of which differs',
      'P.2.b: { lalu: 4, ini: 1, lain: 0 }',
      'P.2.b: { unit: { lalu: 4, ini: "1,0", lain: 2 }, tpi: { lalu: 4, ini: { nilai: 3, catatan: k } } }',
      both(
        { inputs: { lalu: { raw: '4' }, ini: { raw: '1' }, lain: { raw: '0' } } },
        { inputs: { lalu: { raw: '4' }, ini: { raw: '3', notes: 'k' } } },
      ),
      ['merge-unit-differs P.2.b.lain 0/2'],
    ],
  ])('%s', (_, first, second, content, found) => {
    const result = merged(`  ${first}`, `  ${second}`);
    expect(result.answers[Object.keys(result.answers)[0] ?? '']).toEqual(content);
    expect(result.found).toEqual(found);
  });
});

describe('where the TPI wrote in the unit’s place', () => {
  test('its answers and notes are taken from there', () => {
    const result = merged('  P.1.a: A\n  P.1.b: Ya', '  P.1.a: { unit: C, catatan: n }', 'unit');
    expect(result.answers).toEqual({
      'P.1.a': both('A', { value: 'C', notes: 'n' }),
      'P.1.b': { unit: { value: 'Ya' } },
    });
    expect(result.found).toEqual([]);
  });
  test('an answer in its own place as well is a conflict', () => {
    expect(merged('  P.1.a: A', '  P.1.a: { unit: C, tpi: D }', 'unit').found).toEqual([
      'merge-tpi-differs P.1.a C/D',
    ]);
  });
  test('without being told, it is never taken for the TPI’s', () => {
    expect(() => merged('  P.1.a: A', '  P.1.a: C')).toThrow(UserError);
    expect(() => merged('  P.1.a: A', '  P.1.a: { tpi: C }', 'unit')).toThrow(UserError);
  });
});

test('a blank of the TPI is never filled from the unit’s answer', () => {
  const result = merged('  P.1.a: A\n  P.1.b: Ya', '  P.1.a: { unit: A, tpi: B }\n  P.1.b: Ya');
  expect(result.answers).toEqual({ 'P.1.a': both('A', 'B'), 'P.1.b': { unit: { value: 'Ya' } } });
});

test('unit data and prerequisites: the unit’s file first, differences named', () => {
  const result = merged('  P.1.a: A', '  P.1.a: { tpi: B }', 'tpi', [
    'unit: { nama: Unit  A, tahun: 2026, target: lulus }\nprasyarat: { peringkat: A }\n',
    'unit: { nama: unit a, tahun: 2025, instansi: I, target: unggul }\nprasyarat: { peringkat: B, tingkat: 3 }\n',
  ]);
  expect(result.unit).toMatchObject({ name: 'Unit  A', year: 2026, institution: 'I', target: 'LULUS' });
  expect(result.prerequisites).toEqual({ peringkat: 'A', tingkat: '3' });
  expect(result.found).toEqual(['merge-about-differs tahun 2026/2025', 'merge-about-differs peringkat A/B']);
});
