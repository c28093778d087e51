import { createHash } from 'node:crypto';
import { crc32, inflateRawSync } from 'node:zlib';
import type { Platform } from '../source/platform.js';

/** What the engine asks of the place it runs in, from Node. */
export const platform: Platform = {
  // in one piece, as its size is known
  inflateRaw: (packed, size) =>
    inflateRawSync(packed, { maxOutputLength: Math.max(size, 64), chunkSize: Math.max(size, 64) + 1 }),
  crc32: (bytes) => crc32(bytes),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};
