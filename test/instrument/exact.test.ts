import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact, toDouble } from '../../src/instrument/exact.js';

/** A double as the rational it is. */
function rational(value: number): { n: bigint; d: bigint } {
  let d = 1n;
  let x = value;
  while (!Number.isInteger(x)) {
    x *= 2;
    d *= 2n;
  }
  return { n: BigInt(x), d };
}

/** |value - n/d| as a rational of common denominator. */
function distance(value: number, n: bigint, d: bigint): bigint {
  const at = rational(value);
  const difference = at.n * d - n * at.d;
  return (difference < 0n ? -difference : difference) * (2n ** 1100n / at.d);
}

function neighbours(value: number): number[] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  return [bits - 1n, bits + 1n].map((next) => {
    view.setBigUint64(0, next);
    return view.getFloat64(0);
  });
}

test.each([
  ['0.1', 0.1],
  ['15.75', 15.75],
  ['3.5999999999999999999999999999999999999999', 3.6],
  ['0', 0],
  ['999999999999999.0000000000000000000000000000000000000001', 999999999999999],
])('%s is %d', (text, expected) => {
  expect(toDouble(exact(text))).toBe(expected);
  expect(toDouble(exact(text).neg())).toBe(0 - expected);
});

test('no double is nearer to the exact value, and order is kept', () => {
  const part = fc.bigInt({ min: 1n, max: 10n ** 60n });
  fc.assert(
    fc.property(part, part, (n, d) => {
      const value = exact('1').mul(n).div(d);
      const found = toDouble(value);
      for (const other of neighbours(found))
        expect(distance(found, n, d) <= distance(other, n, d)).toBe(true);
      expect(toDouble(value.neg())).toBe(-found);
    }),
    { numRuns: 300 },
  );
});
