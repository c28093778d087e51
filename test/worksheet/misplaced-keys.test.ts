import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/diagnostic/diagnostic.js';
import { readYaml } from '../support/worksheets.js';

const structure = ['key-unknown', 'key-misplaced', 'indicator-unknown', 'file-not-worksheet'];

/** `code line:column what it is about -> what it is meant for`. */
function told(text: string): string[] {
  let found: UserError['diagnostics'] | ReturnType<typeof readYaml>['diagnostics'];
  try {
    found = readYaml(text).diagnostics;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    found = error.diagnostics;
  }
  return found
    .filter(({ code }) => structure.includes(code))
    .map(({ code, params, origin }) => {
      const {
        key = '',
        under = '',
        suggestion = '',
        side = '',
        lacks = false,
      } = params as Record<string, string>;
      const place = origin && 'line' in origin ? ` ${origin.line}:${origin.column}` : '';
      return `${code}${place} ${key} -> ${under || suggestion}${side && ` ${side}`}${lacks ? ' lacking' : ''}`;
    });
}

describe('keys that stand where they do not belong', () => {
  test.each([
    ['a slip', 'unitt: { nama: X }\njawaban: { A.I.1.i.a: Ya }\n', ['key-unknown 1:1 unitt -> unit']],
    [
      'meant by what is in it',
      'untis:\n  nama: X\njawaban:\n  A.I.1.i.a: Ya\n',
      ['key-unknown 1:1 untis -> unit'],
    ],
    [
      'another word for it',
      'identitas:\n  nama: X\n  instansi: Y\njawaban:\n  A.I.1.i.a: Ya\n',
      ['key-unknown 1:1 identitas -> unit'],
    ],
    [
      'prerequisites',
      'syarat:\n  opini_bpk: WTP\njawaban:\n  A.I.1.i.a: Ya\n',
      ['key-unknown 1:1 syarat -> prasyarat'],
    ],
    ['answers under another word', 'penilaian:\n  A.I.1.i.a: Ya\n', ['key-unknown 1:1 penilaian -> jawaban']],
    [
      'no key for the unit',
      'nama: X\njawaban:\n  A.I.1.i.a: Ya\n',
      ['key-misplaced 1:1 nama -> unit left lacking'],
    ],
    ['too far left', 'unit:\nnama: X\njawaban:\n  A.I.1.i.a: Ya\n', ['key-misplaced 2:1 nama -> unit left']],
    [
      'no key for answers',
      'unit:\n  nama: X\nA.I.1.i.a: Ya\n',
      ['key-misplaced 3:1 A.I.1.i.a -> jawaban left lacking'],
    ],
    [
      'answers under the unit, and nowhere else',
      'unit:\n  A.I.1.i.a: Ya\n',
      ['key-misplaced 2:3 A.I.1.i.a -> jawaban other lacking'],
    ],
    [
      'answers under the unit',
      'unit:\n  A.I.1.i.a: Ya\njawaban:\n  A.I.1.i.b: A\n',
      ['key-misplaced 2:3 A.I.1.i.a -> jawaban other'],
    ],
    [
      'the unit among the answers',
      'jawaban:\n  nama: X\n  A.I.1.i.a: Ya\n',
      ['key-misplaced 2:3 nama -> unit other lacking'],
    ],
    [
      'a prerequisite of the unit, and the other way round',
      'unit:\n  opini_bpk: WTP\nprasyarat:\n  nama: X\njawaban:\n  A.I.1.i.a: Ya\n',
      ['key-misplaced 2:3 opini_bpk -> prasyarat other', 'key-misplaced 4:3 nama -> unit other'],
    ],
    [
      'a part among the answers',
      'jawaban:\n  unit:\n    nama: X\n  A.I.1.i.a: Ya\n',
      ['key-misplaced 2:3 unit ->  right'],
    ],
    ['answers twice', 'jawaban:\n  jawaban:\n    A.I.1.i.a: Ya\n', ['key-misplaced 2:3 jawaban ->  right']],
    [
      'a mapping that means nothing here',
      'warna:\n  merah: 1\njawaban:\n  A.I.1.i.a: Ya\n',
      ['key-unknown 1:1 warna -> '],
    ],
    ['another file', 'services:\n  web:\n    image: x\n', ['file-not-worksheet  -> ']],
    ['a file with dotted keys', 'io.example.name: x\nspring.jpa.open: y\n', ['file-not-worksheet  -> ']],
    [
      'nothing out of place',
      'unit: { nama: X }\nprasyarat: { opini_bpk: WTP }\njawaban: { A.I.1.i.a: Ya }\n',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
