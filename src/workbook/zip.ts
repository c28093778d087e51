import type { Platform } from '../source/platform.js';
import { packedBytes, readDirectory, type ZipBytes, type ZipEntry } from './directory.js';
import { corrupt, WorkbookError } from './error.js';
import { workbookLimits } from './limits.js';

/** Leaves out of an unpacked part what nobody looks at. */
export type Prune = (bytes: Uint8Array) => Uint8Array;

/** A zip in memory; parts are unpacked when they are asked for, and no others. */
export class Zip {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly zip: ZipBytes;
  /** Bytes of all parts that were read, as they were unpacked and what was kept of them. */
  private inflated = 0;
  private kept = 0;

  constructor(
    bytes: Uint8Array,
    private readonly platform: Platform,
  ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.zip = { bytes, view };
    for (const entry of readDirectory(this.zip)) {
      const key = partKey(entry.name);
      // which of the two a reader takes differs from program to program
      if (this.entries.has(key)) corrupt('two files of one name', entry.name);
      this.entries.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /**
   * The whole part, size and checksum verified; null when there is none.
   * @param prune lets a part be larger as long as little of it is kept.
   */
  read(name: string, prune?: Prune): Uint8Array | null {
    const entry = this.entries.get(partKey(name));
    if (!entry) return null;
    this.checkSize(entry, prune ? workbookLimits.sheetBytes : workbookLimits.partBytes);
    const bytes = this.unpack(packedBytes(this.zip, entry), entry);
    if (bytes.length !== entry.unpacked) corrupt('not of the size it states', entry.name);
    if (this.platform.crc32(bytes) !== entry.crc) corrupt('checksum differs', entry.name);
    return this.keep(prune ? prune(bytes) : bytes, entry);
  }

  private keep(bytes: Uint8Array, { name, unpacked }: ZipEntry): Uint8Array {
    this.kept += bytes.length;
    if (bytes.length > workbookLimits.partBytes || this.kept > workbookLimits.totalBytes)
      throw new WorkbookError('too-large', `${unpacked} bytes unpacked`, name);
    return bytes;
  }

  private unpack(packed: Uint8Array, { method, unpacked, name }: ZipEntry): Uint8Array {
    if (method === 0) return packed;
    if (method !== 8) corrupt(`compression method ${method}`, name);
    try {
      return this.platform.inflateRaw(packed, unpacked);
    } catch {
      return corrupt('cannot be unpacked', name);
    }
  }

  /** Before unpacking; what an entry states wrongly is found out while unpacking. */
  private checkSize({ name, packed, unpacked }: ZipEntry, most: number): void {
    const { inflatedBytes, ratio, ratioFreeBytes } = workbookLimits;
    this.inflated += unpacked;
    if (unpacked > most || this.inflated > inflatedBytes) {
      throw new WorkbookError('too-large', `${unpacked} bytes unpacked`, name);
    }
    if (unpacked > ratioFreeBytes && unpacked > packed * ratio) {
      throw new WorkbookError('too-large', `${unpacked} bytes from ${packed}`, name);
    }
  }
}

/** Parts are named without regard to case; some programs write `\` or a leading `/`. */
const partKey = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
