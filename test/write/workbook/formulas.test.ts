import { describe, expect, test } from 'vitest';
import { bookMessages } from '../../../src/messages/book.js';
import { quote, sentence } from '../../../src/write/workbook/formula.js';
import type { BookPlan, Value } from '../../../src/write/workbook/plan.js';
import { miniInstrument, official } from '../../support/instruments.js';
import { bookPlan } from '../../support/own-books.js';
import { fullAnswers, worksheetFrom } from '../../support/worksheets.js';

/** Functions that Excel 2010 has, and every program that opens its files. */
const old = new Set(
  `ABS AND COUNTA COUNTIF COUNTIFS EXACT FALSE FIND IF IFERROR INDEX INT ISLOGICAL ISNUMBER LARGE LEFT LEN LOWER MATCH MAX
   MIN N NOT OR RIGHT ROUND ROW SUBSTITUTE SUM SUMIFS TRIM TRUE VALUE`.split(/\s+/),
);

const plans: readonly (readonly [string, BookPlan])[] = [
  ['official', bookPlan(official(), worksheetFrom(fullAnswers()))],
  ['invented', bookPlan(miniInstrument(), worksheetFrom({}), { lang: 'en', areaHalves: true })],
];

const isLive = (value: Value) => typeof value === 'object' && value !== null;
const formulasOf = (plan: BookPlan) =>
  plan.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (isLive(value) ? [value.formula] : []))),
  );
/** A formula without the texts in it. */
const bare = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** How deep brackets stand in each other. */
function depth(formula: string): number {
  let [open, most] = [0, 0];
  for (const c of bare(formula)) {
    if (c === '(') most = Math.max(most, ++open);
    if (c === ')') open--;
  }
  expect(open).toBe(0);
  return most;
}

describe.each(plans)('every formula of the workbook of the %s instrument', (_, plan) => {
  const formulas = formulasOf(plan);
  test('begins without the sign that only people type, and is short and flat enough', () => {
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter((formula) => formula.startsWith('='))).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
    expect(Math.max(...formulas.map(depth))).toBeLessThan(64);
    const texts = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
    expect(Math.max(...texts.map(({ length }) => length - 2))).toBeLessThanOrEqual(255);
  });
  test('uses functions of Excel 2010 only', () => {
    const used = new Set(
      formulas.flatMap((formula) => [...bare(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, f]) => f)),
    );
    expect([...used].filter((name) => !old.has(name ?? ''))).toEqual([]);
  });
  test('reads ranges with an end, and nothing outside of the workbook', () => {
    const whole = /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![0-9])|(?<![A-Z])\$?\d+:\$?\d+/;
    expect(formulas.filter((formula) => whole.test(bare(formula)))).toEqual([]);
    const names = plan.sheets.map(({ name }) => name);
    const others = formulas.flatMap((formula) =>
      [...bare(formula).matchAll(/([\w']+)!/g)].map(([, name]) => name ?? ''),
    );
    expect(others.filter((name) => !names.includes(name))).toEqual([]);
    expect(formulas.filter((formula) => /[{}[\]]/.test(bare(formula)))).toEqual([]);
  });
  test('stands beside a result of its kind: no error, no blank for a number', () => {
    const results = plan.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (isLive(value) ? [value.result] : []))),
    );
    expect(results.filter((result) => typeof result === 'number' && !Number.isFinite(result))).toEqual([]);
    expect(results.filter((result) => typeof result === 'string' && /^#|undefined|NaN/.test(result))).toEqual(
      [],
    );
  });
});

describe('texts inside formulas', () => {
  test('double their quotes, and long ones are joined from pieces', () => {
    expect(quote('kata "ya"')).toBe('"kata ""ya"""');
    const long = quote('x'.repeat(300));
    expect(long).toBe(`"${'x'.repeat(255)}"&"${'x'.repeat(45)}"`);
    expect(quote('')).toBe('""');
  });
  test('a sentence joins its parts with the cells that stand in it', () => {
    const count = { formula: '$A$1', result: 3 };
    expect(sentence((n = '') => `${n} dari "12"`, [count])).toEqual({
      formula: '$A$1&" dari ""12"""',
      result: '3 dari "12"',
    });
  });
});

test('names of sheets need no quotes and are known to no rule of Excel', () => {
  for (const lang of ['id', 'en'] as const) {
    const names = Object.values(bookMessages(lang).sheets);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z]{3,31}$/);
    // a name that reads as a cell (LKE1) would need quotes
    for (const name of names) expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
  }
});
