import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Inflate } from 'fflate';
import type { Platform } from '../source/platform.js';

/** Packed bytes taken at once: what they can unpack to, a thousand times as much, is all that is made beyond a limit. */
const step = 4096;

/** What the engine asks of the place it runs in, for pages: no more than every browser has. */
export const platform: Platform = {
  inflateRaw(packed, size) {
    const unpacked = new Uint8Array(size);
    let made = 0;
    let isWhole = false;
    const inflate = new Inflate((piece, isLast) => {
      unpacked.set(piece, made); // throws beyond its end
      made += piece.length;
      isWhole ||= isLast;
    });
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    if (!isWhole) throw new Error('cut off');
    return unpacked.subarray(0, made);
  },
  crc32(bytes) {
    let crc = -1;
    for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] as number);
    return ~crc >>> 0;
  },
  sha256: (bytes) => bytesToHex(sha256(bytes)),
};

/** The remainder that each byte brings. */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});
