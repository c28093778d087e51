import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, toDouble } from '../../../src/instrument/exact.js';
import { decimalsToTell, formatMargin, formatNumber, pointsText } from '../../../src/report/page/numbers.js';

const measured = (actual: string, minimum: string) => ({
  actual: toDouble(exact(actual)),
  minimum: toDouble(exact(minimum)),
  margin: toDouble(exact(actual).sub(exact(minimum))),
});

describe('a number is rounded as people do it by hand', () => {
  /** Halves away from zero, of the shortest decimal form. */
  const byHand = (value: number, decimals: number) => {
    const size = Math.abs(value);
    const plain = size < 1e-6 ? size.toFixed(12) : String(size);
    const rounded = exact(plain).round(decimals);
    return `${value < 0 && rounded.compare(0) > 0 ? '-' : ''}${Number(rounded.toString()).toFixed(decimals)}`;
  };
  test('whatever its digits', () => {
    const value = fc
      .tuple(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.integer({ min: 0, max: 9 }))
      .map(([units, places]) => Number(`${units}e-${places}`));
    fc.assert(
      fc.property(value, fc.integer({ min: 2, max: 6 }), (number, decimals) => {
        expect(formatNumber(number, decimals, 'en')).toBe(byHand(number, decimals));
      }),
      { numRuns: 2_000 },
    );
  });
  test.each([
    [14.91875, 4, '14.9188'],
    [1.005, 2, '1.01'],
    [-1.005, 2, '-1.01'],
    [0.285, 2, '0.29'],
    [-0.004, 2, '0.00'],
  ])('%d with %d decimals', (value, decimals, text) =>
    expect(formatNumber(value, decimals, 'en')).toBe(text),
  );
});

describe('printed points tell the verdict', () => {
  test.each([
    ['4.80', '4.80', '4,80', '0,00'],
    ['4.795', '4.80', '4,795', '-0,005'],
    ['39.995', '40', '39,995', '-0,005'],
    ['40.004', '40', '40,004', '+0,004'],
    ['74.99', '75', '74,99', '-0,01'],
    ['14.91875', '15.75', '14,92', '-0,83'],
    ['15.7499999999999999', '15.75', '15,7499999999999999', '-0,0000000000000001'],
    [
      '15.7500000000000000000000000000000000000001',
      '15.75',
      '15,7500000000000000000000000000000000000001',
      '+0,0000000000000000000000000000000000000001',
    ],
  ])('%s beside a minimum of %s', (actual, minimum, points, margin) => {
    const found = measured(actual, minimum);
    expect(pointsText(found.actual, [found], 'id')).toBe(points);
    expect(formatMargin(found.margin, 'id', decimalsToTell(found))).toBe(margin);
  });

  test('whatever the digits: what is printed is below the minimum exactly where the points are', () => {
    const digits = fc.integer({ min: 2, max: 40 });
    fc.assert(
      fc.property(
        fc.constantFrom('4.8', '40', '18.25', '75'),
        digits,
        fc.integer({ min: -9, max: 9 }),
        (minimum, places, step) => {
          const actual = exact(minimum).add(exact(`0.${'1'.padStart(places, '0')}`).mul(step));
          const margin = actual.sub(exact(minimum));
          const found = { actual: toDouble(actual), minimum: Number(minimum), margin: toDouble(margin) };
          const printed = exact(pointsText(found.actual, [found], 'en'));
          const least = exact(formatNumber(found.minimum, decimalsToTell(found), 'en'));
          expect(Math.sign(printed.compare(least))).toBe(Math.sign(step));
        },
      ),
      { numRuns: 500 },
    );
  });
});
