import { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import { packedBytes, readDirectory, type ZipEntry } from './directory.js';
import { corrupt, WorkbookError } from './error.js';
import { workbookLimits } from './limits.js';

/** A zip in memory; parts are unpacked when they are asked for, and no others. */
export class Zip {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly bytes: Buffer;
  private unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const entry of readDirectory(this.bytes)) {
      const key = partKey(entry.name);
      // which of the two a reader takes differs from program to program
      if (this.entries.has(key)) corrupt('two files of one name', entry.name);
      this.entries.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** The whole part, size and checksum verified; null when there is none. */
  read(name: string): Buffer | null {
    const entry = this.entries.get(partKey(name));
    if (!entry) return null;
    this.checkSize(entry);
    const bytes = unpack(packedBytes(this.bytes, entry), entry);
    if (bytes.length !== entry.unpacked) corrupt('not of the size it states', entry.name);
    if (crc32(bytes) !== entry.crc) corrupt('checksum differs', entry.name);
    return bytes;
  }

  /** Before unpacking; what an entry states wrongly is found out while unpacking. */
  private checkSize({ name, packed, unpacked }: ZipEntry): void {
    const { partBytes, totalBytes, ratio, ratioFreeBytes } = workbookLimits;
    this.unpacked += unpacked;
    if (unpacked > partBytes || this.unpacked > totalBytes) {
      throw new WorkbookError('too-large', `${unpacked} bytes unpacked`, name);
    }
    if (unpacked > ratioFreeBytes && unpacked > packed * ratio) {
      throw new WorkbookError('too-large', `${unpacked} bytes from ${packed}`, name);
    }
  }
}

function unpack(packed: Buffer, entry: ZipEntry): Buffer {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) corrupt(`compression method ${entry.method}`, entry.name);
  // in one piece, as its size is known
  const size = Math.max(entry.unpacked, 64);
  try {
    return inflateRawSync(packed, { maxOutputLength: size, chunkSize: size + 1 });
  } catch {
    return corrupt('cannot be unpacked', entry.name);
  }
}

/** Parts are named without regard to case; some programs write `\` or a leading `/`. */
const partKey = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
