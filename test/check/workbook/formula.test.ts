import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFormula } from '../../../src/workbook/formula/parse.js';
import { type Content, changed, soundBook, studied } from './books.js';

const cells: Record<string, Content> = {
  'F!A1': 2,
  'F!A2': 3,
  'F!A3': 'Ya',
  'F!A4': '7',
  'F!A5': '3,72',
  'F!A6': '#N/A',
};

/** What a formula comes to in F!B1, whose stored result is 99: a number as a fraction, an error by its code. */
function value(formula: string, others: Record<string, Content> = {}): string | number | boolean {
  const model = studied(changed(soundBook, { ...cells, ...others, 'F!B1': { formula, result: 99 } }));
  const sheet = model.cells.sheetNamed('F') ?? -1;
  const found = model.now.valueAt({ sheet, row: 1, column: 2 });
  switch (found.kind) {
    case 'number':
      return found.number.toFraction();
    case 'text':
      return found.text;
    case 'boolean':
      return found.value;
    case 'error':
      return found.code;
    default:
      return found.kind;
  }
}

describe('formulas are calculated as Excel does, exactly', () => {
  test.each<[string, string | boolean]>([
    ['1+2*3', '7'],
    ['(1+2)*3', '9'],
    ['10-4-3', '3'],
    ['-2+5', '3'],
    ['50%*4', '2'],
    ['1/3+1/3+1/3', '1'],
    ['.5*2', '1'],
    ['A1/A2', '2/3'],
    ['A1/A9', '#DIV/0!'],
    ['A1+A9', '2'],
    ['A1&A3', '99'],
    ['A3&"!"', 'Ya!'],
    ['A3="ya"', true],
    ['A3<>"Tidak"', true],
    ['A9=""', true],
    ['A9=0', true],
    ['A1>=A2', false],
    ['"a"<"B"', true],
    ['5<"a"', true],
    ['IF(A3="Ya",1,0)', '1'],
    ['IF(A1>5,1)', false],
    ['IF(A1>5,A6,4)', '4'],
    ['IF(A6,1,2)', '#N/A'],
    ['IFERROR(1/0,5)', '5'],
    ['SUM(A1:A5)', '5'],
    ['SUM(A1:A6)', '#N/A'],
    ['AVERAGE(A1:A3)', '5/2'],
    ['AVERAGE(A3)', '#DIV/0!'],
    ['MIN(A1:A3)', '2'],
    ['MAX(A1,A2,10)', '10'],
    ['COUNT(A1:A5)', '2'],
    ['COUNTA(A1:A9)', '6'],
    ['AND(A1=2,A2=3)', true],
    ['OR(A1=9,A2=3)', true],
    ['NOT(A1=2)', false],
    ['ISBLANK(A9)', true],
    ['ISNUMBER(A3)', false],
    ['ROUND(2.345,2)', '47/20'],
    ['ROUND(-2.5,0)', '-3'],
    ['A4*2', '14'],
    ['A3*2', '#VALUE!'],
    ['#REF!+1', '#REF!'],
    ["'LKE ZI'!L208*0", '0'],
    ['Hilang!A1', '#REF!'],
    ['$A$1*A$2', '6'],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });
});

describe('what is not known keeps the stored result', () => {
  test.each([
    ['VLOOKUP(1,A1:B9,2)'],
    ['A1^2'],
    ['nama_sel*2'],
    ['{1,2}'],
    ['[1]Lain!A1'],
    ['A5*2'],
    ['1+'],
    ['SUM(A1'],
    [''],
  ])('%j', (formula) => {
    expect(value(formula)).toBe('99');
  });
  test('a formula that refers to itself, at any distance', () => {
    expect(value('B1+1')).toBe('99');
    expect(value('C1+1', { 'F!C1': { formula: 'B1+1', result: 98 } })).toBe('99');
  });
});

describe('hostile formulas', () => {
  test.each([
    ['deep', `${'('.repeat(20_000)}1${')'.repeat(20_000)}`],
    ['deep in functions', `${'IF(1,'.repeat(5000)}1${')'.repeat(5000)}`],
    ['many signs', `${'-'.repeat(20_000)}1`],
    ['long', Array.from({ length: 5000 }, () => '1').join('+')],
    ['a whole column', 'SUM(A:A)*0+SUM(A1:XFD1048576)*0'],
  ])('%s: a value, no crash', (_, formula) => {
    expect(typeof value(formula)).toBe('string');
  });
  test('long ones that build on one another', () => {
    const long = (next: number) => `${Array.from({ length: 900 }, () => '1').join('+')}+C${next}`;
    const chain = Array.from(
      { length: 150 },
      (_, i) => [`F!C${i + 1}`, { formula: long(i + 2), result: 1 }] as const,
    );
    expect(typeof value('C1', Object.fromEntries(chain))).toBe('string');
  });
  test('a long chain of formulas', () => {
    const chain = Array.from(
      { length: 3000 },
      (_, i) => [`F!C${i + 1}`, { formula: `C${i + 2}+1`, result: 1 }] as const,
    );
    expect(typeof value('C1', Object.fromEntries(chain))).toBe('string');
  });
  test('any text is read or refused, never thrown at', () => {
    const pieces = fc.array(
      fc.constantFrom('IF(', 'A1', ',', ')', '"', "'", '1', '+', '%', '#REF!', ':', '!', ' ', '-', '<='),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((list) => list.join('')),
          fc.string(),
        ),
        (text) => {
          parseFormula(text);
        },
      ),
    );
  });
});
