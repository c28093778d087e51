import { Buffer, isUtf8 } from 'node:buffer';
import { WorkbookError } from './error.js';

/** An XML part in UTF-8 without byte order mark, from UTF-8 or UTF-16, told by that mark or the first `<`. */
export function toUtf8(bytes: Buffer): Buffer {
  const utf16 = utf16Label(bytes);
  if (utf16) return Buffer.from(decodeUtf16(bytes, utf16));
  if (!isUtf8(bytes)) throw new WorkbookError('encoding', 'no UTF-8');
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb;
  const declaration = bytes.toString('latin1', marked ? 3 : 0, 200);
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(declaration)?.[1];
  if (declared && !/^(utf-?8|us-ascii)$/i.test(declared)) throw new WorkbookError('encoding', declared);
  return marked ? bytes.subarray(3) : bytes;
}

function utf16Label(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return null;
}

function decodeUtf16(bytes: Buffer, label: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new WorkbookError('encoding', `no ${label.toUpperCase()}`);
  }
}
