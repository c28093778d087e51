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

/** Lists a zip's files from its central directory, which alone decides; local headers are only checked against it. */
export function readDirectory(zip: Buffer): ZipEntry[] {
  const { start, end, count } = findDirectory(zip);
  if (count > workbookLimits.entries) throw new WorkbookError('too-many', `${count} files in the zip`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || zip.readUInt32LE(at) !== signature.central) corrupt('a broken zip directory');
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
    const next = extraEnd + zip.readUInt16LE(at + 32);
    if (next > end) corrupt('a broken zip directory');
    if (zip.readUInt16LE(at + 8) & 1) throw new WorkbookError('encrypted', 'a zip with a password');
    const sizes = wideSizes(zip, at, nameEnd, extraEnd);
    const name = zip.toString('utf8', at + 46, nameEnd);
    entries.push({ name, method: zip.readUInt16LE(at + 10), crc: zip.readUInt32LE(at + 16), ...sizes });
    at = next;
  }
  if (at !== end) corrupt('a broken zip directory');
  return entries;
}

/** Where the packed bytes of an entry are. */
export function packedBytes(zip: Buffer, entry: ZipEntry): Buffer {
  const { offset, name } = entry;
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== signature.local)
    corrupt('no file at its place', name);
  const nameEnd = offset + 30 + zip.readUInt16LE(offset + 26);
  const start = nameEnd + zip.readUInt16LE(offset + 28);
  if (zip.toString('utf8', offset + 30, nameEnd) !== name) corrupt('a file under two names', name);
  if (zip.readUInt16LE(offset + 8) !== entry.method) corrupt('two compression methods', name);
  if (start + entry.packed > zip.length) corrupt('cut off', name);
  return zip.subarray(start, start + entry.packed);
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Looks for the end record from behind, over a comment or bytes that a download appended. */
function findDirectory(zip: Buffer): Directory {
  const lowest = Math.max(0, zip.length - endSize - longestComment);
  for (let at = zip.length - endSize; at >= lowest; at--) {
    if (zip[at] !== 0x50 || zip.readUInt32LE(at) !== signature.end) continue;
    const end = at + endSize + zip.readUInt16LE(at + 20);
    if (end > zip.length) continue;
    const found = directory64(zip, at) ?? directory32(zip, at);
    if (found) return found;
    if (end === zip.length) break;
  }
  return corrupt('cut off, or no zip directory at its place');
}

function directory32(zip: Buffer, at: number): Directory | null {
  const start = zip.readUInt32LE(at + 16);
  const end = start + zip.readUInt32LE(at + 12);
  // disk numbers: an archive in several files is none of ours
  return end === at && zip.readUInt32LE(at + 4) === 0
    ? { start, end, count: zip.readUInt16LE(at + 10) }
    : null;
}

function directory64(zip: Buffer, at: number): Directory | null {
  if (at < 20 || zip.readUInt32LE(at - 20) !== signature.locator) return null;
  const record = Number(zip.readBigUInt64LE(at - 12));
  if (record + 56 > at - 20 || zip.readUInt32LE(record) !== signature.end64) return null;
  const start = Number(zip.readBigUInt64LE(record + 48));
  const end = start + Number(zip.readBigUInt64LE(record + 40));
  return end === record ? { start, end, count: Number(zip.readBigUInt64LE(record + 32)) } : null;
}

/** Sizes and offset, from the zip64 extra field where the short ones say so. */
function wideSizes(zip: Buffer, at: number, extra: number, extraEnd: number) {
  const sizes = {
    unpacked: zip.readUInt32LE(at + 24),
    packed: zip.readUInt32LE(at + 20),
    offset: zip.readUInt32LE(at + 42),
  };
  let wide = findWide(zip, extra, extraEnd);
  for (const key of ['unpacked', 'packed', 'offset'] as const) {
    if (sizes[key] !== 0xffffffff) continue;
    if (wide.length < 8) corrupt('a zip64 size is missing');
    sizes[key] = Number(wide.readBigUInt64LE(0));
    wide = wide.subarray(8);
  }
  return sizes;
}

function findWide(zip: Buffer, extra: number, extraEnd: number): Buffer {
  for (let at = extra; at + 4 <= extraEnd; ) {
    const end = at + 4 + zip.readUInt16LE(at + 2);
    if (zip.readUInt16LE(at) === 1 && end <= extraEnd) return zip.subarray(at + 4, end);
    at = end;
  }
  return zip.subarray(0, 0);
}
