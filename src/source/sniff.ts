import { includesUtf16, latin1 } from './bytes.js';

/** What a file is by its content. `encrypted` is an .xlsx with a password to open it. */
export type FileKind = 'empty' | 'zip' | 'xls' | 'encrypted' | 'html' | 'pdf' | 'json' | 'text' | 'binary';

/** How much of the beginning decides. */
const beginning = 4096;

/** By the first bytes. */
const zipStarts = ['PK\x03\x04', 'PK\x05\x06'];
const oleStart = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Tells from the bytes, never from a name, what a file is. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = latin1(bytes.subarray(0, 8));
  if (zipStarts.includes(start.slice(0, 4))) return 'zip';
  return start === oleStart ? sniffOle(bytes) : sniffText(firstText(bytes, start));
}

/** Old Office files and encrypted new ones share a container; the names of its streams tell them apart. */
function sniffOle(bytes: Uint8Array): FileKind {
  if (includesUtf16(bytes, 'EncryptedPackage')) return 'encrypted';
  const workbook = ['Workbook', 'Book'].some((name) => includesUtf16(bytes, `${name}\0`));
  return workbook ? 'xls' : 'binary';
}

/** The beginning without a byte order mark; bytes above 127 decide nothing. */
function firstText(bytes: Uint8Array, start: string): string {
  const head = bytes.subarray(0, beginning);
  if (start.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(head);
  if (start.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(head);
  return latin1(start.startsWith('\xef\xbb\xbf') ? head.subarray(3) : head);
}

function sniffText(text: string): FileKind {
  const start = text.trimStart();
  if (start.startsWith('%PDF-')) return 'pdf';
  if (hasControls(text)) return 'binary';
  if (/^<(?:!|\?xml|html|head|body|table|meta|style|div)/i.test(start)) return 'html';
  return /^[{[]/.test(start) ? 'json' : 'text';
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

/** Whether text looks like a table of values: separators, several on each of its first lines. */
export function looksLikeCsv(text: string): boolean {
  const lines = text.split(/\r?\n/, 6).filter((line) => line.trim() !== '');
  return [',', ';', '\t'].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    return lines.length > 1 && Math.min(...counts) > 1;
  });
}
