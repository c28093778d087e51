import { includesUtf16, latin1 } from './bytes.js';
import { isCsv } from './csv.js';
import { type Kind, textKind } from './text-kinds.js';

/**
 * What a file is by its content. `encrypted` is an .xlsx with a password to open it, `labelled` one that a sensitivity
 * label locks; `json` and `text` may be worksheets.
 */
export type FileKind = 'empty' | 'zip' | 'encrypted' | 'labelled' | Kind;

/** How much of the beginning decides. */
const beginning = 16_384;

/** By the first bytes. */
const starts: readonly (readonly [start: string, kind: FileKind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['Rar!\x1a\x07', 'archive'],
  ["7z\xbc\xaf'\x1c", 'archive'],
  ['\x1f\x8b\x08', 'archive'],
  ['\xfd7zXZ\0', 'archive'],
  ['L\0\0\0\x01\x14\x02\0', 'shortcut'],
];
const oleStart = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Tells from the bytes, never from a name, what a file is. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const head = bytes.subarray(0, beginning);
  const start = latin1(head.subarray(0, 16));
  if (start.startsWith(oleStart)) return sniffOle(bytes);
  const known = starts.find(([first]) => start.startsWith(first));
  if (known) return known[1];
  if (head.every((byte) => byte === 0)) return 'zeros';
  if (isLock(bytes)) return 'lock';
  return sniffMedia(start) ?? sniffText(firstText(head, start));
}

/** By streams of the container that old Office files and encrypted new ones share. */
const streams: readonly (readonly [name: string, kind: FileKind])[] = [
  ['LabelInfo', 'labelled'],
  ['DRMEncrypted', 'labelled'],
  ['EncryptedPackage', 'encrypted'],
  ['Workbook\0', 'xls'],
  ['Book\0', 'xls'],
  ['WordDocument', 'word'],
  ['PowerPoint Document', 'powerpoint'],
  ['__substg1.0', 'email'],
];

const sniffOle = (bytes: Uint8Array): FileKind =>
  streams.find(([name]) => includesUtf16(bytes, name))?.[1] ?? 'binary';

/** What Office puts beside an open file: the user's name twice, in 54 bytes and in UTF-16. */
function isLock(bytes: Uint8Array): boolean {
  const length = bytes[0] ?? 0;
  // the second length has two bytes: without the high one, a table may look the same by accident
  const isLength = bytes[55] === length && bytes[56] === 0;
  return bytes.length > 56 && bytes.length < 400 && length > 0 && length < 54 && isLength;
}

/** Containers that name themselves a few bytes after their beginning. */
function sniffMedia(start: string): FileKind | null {
  if (/^.{4}ftyp(hei|hev|mif|avif)/s.test(start) || /^RIFF.{4}WEBP/s.test(start)) return 'picture';
  return /^(.{4}ftyp|RIFF)/s.test(start) ? 'media' : null;
}

/** The beginning without a byte order mark; bytes above 127 decide nothing. */
function firstText(head: Uint8Array, start: string): string {
  if (start.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(head);
  if (start.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(head);
  return latin1(start.startsWith('\xef\xbb\xbf') ? head.subarray(3) : head);
}

function sniffText(text: string): FileKind {
  if (text.trimStart().startsWith('%PDF-')) return 'pdf';
  if (hasControls(text)) return 'binary';
  return textKind(text) ?? (isCsv(text) ? 'csv' : 'text');
}

/** Characters that no text has; NUL above all. */
function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // tab, line feed, form feed, carriage return, escape
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) return true;
  }
  return false;
}
