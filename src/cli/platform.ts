import type { Platform } from '../source/platform.js';

// both take longer to load than a command takes to start: not every command reads a workbook
const zlib = () => process.getBuiltinModule('node:zlib');
const crypto = () => process.getBuiltinModule('node:crypto');

/** What the engine asks of the place it runs in, from Node. */
export const platform: Platform = {
  // in one piece, as its size is known
  inflateRaw: (packed, size) =>
    zlib().inflateRawSync(packed, {
      maxOutputLength: Math.max(size, 64),
      chunkSize: Math.max(size, 64) + 1,
    }),
  crc32: (bytes) => zlib().crc32(bytes),
  sha256: (bytes) => crypto().createHash('sha256').update(bytes).digest('hex'),
};
