import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platform as ofCommand } from '../../src/cli/platform.js';
import { platform as ofPages } from '../../src/web/platform.js';

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  // what packs well, over several steps of unpacking
  fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(20_000)).map(([unit, times]) => {
    const long = new Uint8Array(unit.length * times);
    for (let i = 0; i < times; i++) long.set(unit, i * unit.length);
    return long;
  }),
);
/** Bytes that do not pack. */
function noise(size: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: size }, () => {
    state = Math.imul(state, 1664525) + 1013904223;
    return state >>> 24;
  });
}

describe.each([
  ['the command', ofCommand],
  ['pages', ofPages],
])('the platform of %s', (_, { inflateRaw, crc32: crcOf, sha256 }) => {
  test('unpacks what deflate packs, at any level', () => {
    const level = fc.constantFrom(0, 1, 6, 9);
    fc.assert(
      fc.property(bytes, level, (given, chosen) => {
        const packed = deflateRawSync(given, { level: chosen });
        expect(Buffer.from(inflateRaw(packed, given.length)).equals(given)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  test('unpacks what packs badly, over many steps', () => {
    const given = noise(300_000);
    expect(Buffer.from(inflateRaw(deflateRawSync(given), given.length)).equals(given)).toBe(true);
  });
  test('agrees with zlib and OpenSSL on checksums and hashes', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(crcOf(given)).toBe(crc32(given));
        expect(sha256(given)).toBe(createHash('sha256').update(given).digest('hex'));
      }),
      { numRuns: 60 },
    );
  });
  test('fails on what is cut off or broken', () => {
    const packed = deflateRawSync(noise(100_000));
    for (const part of [packed.subarray(0, 50_000), packed.subarray(0, -8), Buffer.from([7, 7])])
      expect(() => inflateRaw(part, 100_000)).toThrow();
  });
  test('makes no more than was stated of a bomb', () => {
    const bomb = deflateRawSync(new Uint8Array(64 * 1024 * 1024));
    expect(() => inflateRaw(bomb, 1000)).toThrow();
  });
});

test('a bomb is given up after its first piece on pages too', () => {
  const packed = deflateRawSync(new Uint8Array(64 * 1024 * 1024));
  const bomb = new Proxy(packed, {
    get(of, key) {
      if (key !== 'subarray') return Reflect.get(of, key) as unknown;
      return (from: number, to: number) => {
        if (from > 0) throw new Error('read on');
        return of.subarray(from, to);
      };
    },
  });
  expect(() => ofPages.inflateRaw(bomb, 1000)).toThrow(RangeError);
});
