import { expect, test } from 'vitest';
import { rangeOf } from '../../src/workbook/named-ranges.js';
import type { Sheet, Workbook } from '../../src/workbook/workbook.js';

const sheet = (name: string): Sheet => ({
  name,
  state: 'visible',
  rows: [],
  hiddenColumns: [],
  merges: [],
  validations: [],
});
const book: Workbook = {
  sheets: [sheet('LKE'), sheet('Ref lain')],
  names: [
    { name: 'Pilihan', sheet: null, formula: "'Ref lain'!$A$1:$A$3" },
    { name: 'Setempat', sheet: 1, formula: "'Ref lain'!$B$1" },
    { name: 'Setempat', sheet: null, formula: "'Ref lain'!$C$1" },
    { name: 'Nama_Lain', sheet: null, formula: 'Pilihan' },
    { name: 'Putar', sheet: null, formula: 'Putar' },
    { name: 'Dihitung', sheet: null, formula: "OFFSET('Ref lain'!$A$1,0,0,3)" },
    { name: 'Hilang', sheet: null, formula: '#REF!' },
  ],
};
const range = (sheetAt: number, column: number, top: number, bottom: number) => ({
  sheet: sheetAt,
  top,
  left: column,
  bottom,
  right: column,
});

test.each([
  ['a range', '$D$2:$D$4', 0, range(0, 4, 2, 4)],
  ['a range of another sheet', "='Ref lain'!A1:A3", 0, range(1, 1, 1, 3)],
  ['a name in any case', 'PILIHAN', 0, range(1, 1, 1, 3)],
  ['a name of its own sheet first', 'Setempat', 1, range(1, 2, 1, 1)],
  ['else that of all', 'Setempat', 0, range(1, 3, 1, 1)],
  ['a name with its sheet', "'Ref lain'!Setempat", 0, range(1, 2, 1, 1)],
  ['a name for a name', 'Nama_Lain', 0, range(1, 1, 1, 3)],
  ['a name for itself', 'Putar', 0, null],
  ['what must be calculated', 'INDIRECT("A1")', 0, null],
  ['a name for what must be calculated', 'Dihitung', 0, null],
  ['a name for nothing', 'Hilang', 0, null],
  ['an unknown name', 'TidakAda', 0, null],
  ['a sheet that is not there', 'Lain!A1', 0, null],
])('%s', (_, formula, at, expected) => {
  expect(rangeOf(book, formula, at)).toEqual(expected);
});
