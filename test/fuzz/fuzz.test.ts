import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../fixtures/invented.js';
import { decimal, ratio } from './rational.js';
import { pointsOf, rulesFrom } from './scorer.js';
import { mutatedText } from './texts.js';
import { subjectOf, tryOut } from './trial.js';
import { mutatedWorkbook, takeApart } from './workbooks.js';

const small = subjectOf('fixtures/instrumen-mini/instrumen.yaml');
const worksheet = new Uint8Array(readFileSync('fixtures/instrumen-mini/lembar-kerja.yaml'));

describe('the second scorer', () => {
  test('counts a survey as its share of the weight and nothing for what is blank', () => {
    const rules = rulesFrom(readFileSync('templates/instruments/permenpanrb-90-2021.yaml', 'utf8'));
    const none = pointsOf(rules, new Map(), { blank: 'zero', zeroDivision: 'full' });
    expect(none).toEqual(ratio(0n, 1n));
    const one = new Map([['B.I.a', { value: '3,6', inputs: new Map<string, string>() }]]);
    expect(pointsOf(rules, one, { blank: 'zero', zeroDivision: 'full' })).toEqual(decimal('15.75'));
  });
  test('is believed by nobody who changes a weight', async () => {
    await expect(tryOut(worksheet, small)).resolves.not.toBeNull();
    const text = readFileSync(small.file, 'utf8').replace('weight: 15.5', 'weight: 15.6');
    await expect(tryOut(worksheet, { ...small, rules: rulesFrom(text) })).rejects.toThrow(' is ');
  });
});

test('one seed gives one mutant', () => {
  const parts = takeApart(new Uint8Array(readFileSync('fixtures/contoh/lembar-kerja.xlsx')));
  const twice = [1, 2].map(() => mutatedWorkbook(parts, randomFrom(7)).bytes.length);
  expect(twice[0]).toBe(twice[1]);
  const texts = [1, 2].map(() => mutatedText('a: 1\nb: 2\n', randomFrom(3)));
  expect(texts[0]).toBe(texts[1]);
});
