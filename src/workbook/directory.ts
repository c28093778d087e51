import { corrupt, WorkbookError } from './error.js';
import { workbookLimits } from './limits.js';

/** One file of a zip, as its central directory describes it. */
export interface ZipEntry {
  /** As stored. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator: 0x07064b50,
};
const endSize = 22;
const longestComment = 0xffff;

/** A zip's bytes, and the same to read numbers from. */
export interface ZipBytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const textAt = ({ bytes }: ZipBytes, start: number, end: number) =>
  decoder.decode(bytes.subarray(start, end));
const uint16 = ({ view }: ZipBytes, at: number) => view.getUint16(at, true);
const uint32 = ({ view }: ZipBytes, at: number) => view.getUint32(at, true);
const uint64 = ({ view }: ZipBytes, at: number) => Number(view.getBigUint64(at, true));

/** Lists a zip's files from its central directory, which alone decides; local headers are only checked against it. */
export function readDirectory(zip: ZipBytes): ZipEntry[] {
  const { start, end, count } = findDirectory(zip);
  if (count > workbookLimits.entries) throw new WorkbookError('too-many', `${count} files in the zip`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || uint32(zip, at) !== signature.central) corrupt('a broken zip directory');
    const nameEnd = at + 46 + uint16(zip, at + 28);
    const extraEnd = nameEnd + uint16(zip, at + 30);
    const next = extraEnd + uint16(zip, at + 32);
    if (next > end) corrupt('a broken zip directory');
    if (uint16(zip, at + 8) & 1) throw new WorkbookError('encrypted', 'a zip with a password');
    const sizes = wideSizes(zip, at, nameEnd, extraEnd);
    const name = textAt(zip, at + 46, nameEnd);
    entries.push({ name, method: uint16(zip, at + 10), crc: uint32(zip, at + 16), ...sizes });
    at = next;
  }
  if (at !== end) corrupt('a broken zip directory');
  return entries;
}

/** Where the packed bytes of an entry are. */
export function packedBytes(zip: ZipBytes, entry: ZipEntry): Uint8Array {
  const { offset, name } = entry;
  if (offset + 30 > zip.bytes.length || uint32(zip, offset) !== signature.local)
    corrupt('no file at its place', name);
  const nameEnd = offset + 30 + uint16(zip, offset + 26);
  const start = nameEnd + uint16(zip, offset + 28);
  if (textAt(zip, offset + 30, nameEnd) !== name) corrupt('a file under two names', name);
  if (uint16(zip, offset + 8) !== entry.method) corrupt('two compression methods', name);
  if (start + entry.packed > zip.bytes.length) corrupt('cut off', name);
  return zip.bytes.subarray(start, start + entry.packed);
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Looks for the end record from behind, over a comment or bytes that a download appended. */
function findDirectory(zip: ZipBytes): Directory {
  const lowest = Math.max(0, zip.bytes.length - endSize - longestComment);
  for (let at = zip.bytes.length - endSize; at >= lowest; at--) {
    if (zip.bytes[at] !== 0x50 || uint32(zip, at) !== signature.end) continue;
    const end = at + endSize + uint16(zip, at + 20);
    if (end > zip.bytes.length) continue;
    const found = directory64(zip, at) ?? directory32(zip, at);
    if (found) return found;
    if (end === zip.bytes.length) break;
  }
  return corrupt('cut off, or no zip directory at its place');
}

function directory32(zip: ZipBytes, at: number): Directory | null {
  const start = uint32(zip, at + 16);
  const end = start + uint32(zip, at + 12);
  // disk numbers: an archive in several files is none of ours
  return end === at && uint32(zip, at + 4) === 0 ? { start, end, count: uint16(zip, at + 10) } : null;
}

function directory64(zip: ZipBytes, at: number): Directory | null {
  if (at < 20 || uint32(zip, at - 20) !== signature.locator) return null;
  const record = uint64(zip, at - 12);
  if (record + 56 > at - 20 || uint32(zip, record) !== signature.end64) return null;
  const start = uint64(zip, record + 48);
  const end = start + uint64(zip, record + 40);
  return end === record ? { start, end, count: uint64(zip, record + 32) } : null;
}

/** Sizes and offset, from the zip64 extra field where the short ones say so. */
function wideSizes(zip: ZipBytes, at: number, extra: number, extraEnd: number) {
  const sizes = {
    unpacked: uint32(zip, at + 24),
    packed: uint32(zip, at + 20),
    offset: uint32(zip, at + 42),
  };
  let { at: wide, end } = findWide(zip, extra, extraEnd);
  for (const key of ['unpacked', 'packed', 'offset'] as const) {
    if (sizes[key] !== 0xffffffff) continue;
    if (wide + 8 > end) corrupt('a zip64 size is missing');
    sizes[key] = uint64(zip, wide);
    wide += 8;
  }
  return sizes;
}

function findWide(zip: ZipBytes, extra: number, extraEnd: number): { at: number; end: number } {
  for (let at = extra; at + 4 <= extraEnd; ) {
    const end = at + 4 + uint16(zip, at + 2);
    if (uint16(zip, at) === 1 && end <= extraEnd) return { at: at + 4, end };
    at = end;
  }
  return { at: 0, end: 0 };
}
