import { type Buffer, isUtf8 } from 'node:buffer';
import { WorkbookError } from './error.js';

/** An XML part as text: UTF-8 or UTF-16, by its byte order mark or its first character `<`. */
export function decodeXml(bytes: Buffer): string {
  const utf16 = utf16Label(bytes);
  if (utf16) return decodeUtf16(bytes, utf16);
  if (!isUtf8(bytes)) throw new WorkbookError('encoding', 'no UTF-8');
  const text = bytes.toString('utf8');
  const declared = /^\ufeff?<\?xml[^>]{0,100}?encoding\s*=\s*["']([^"']{1,40})["']/.exec(text)?.[1];
  if (declared && !/^(utf-?8|us-ascii)$/i.test(declared)) throw new WorkbookError('encoding', declared);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
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
