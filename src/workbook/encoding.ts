import { latin1, utf8 } from '../source/bytes.js';
import { WorkbookError } from './error.js';

/** A part as bytes in UTF-8, without byte order mark, and as text. */
export interface PartText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** The text of an XML part, from UTF-8 or UTF-16, told by the byte order mark or the first `<`. */
export function partText(stored: Uint8Array): PartText {
  const utf16 = utf16Label(stored);
  if (utf16) {
    const text = decoded(stored, utf16);
    return { bytes: utf8(text), text };
  }
  const bytes = stored[0] === 0xef && stored[1] === 0xbb ? stored.subarray(3) : stored;
  const text = decoded(bytes, 'utf-8');
  const declaration = latin1(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(declaration)?.[1];
  if (declared && !/^(utf-?8|us-ascii)$/i.test(declared)) throw new WorkbookError('encoding', declared);
  return { bytes, text };
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return null;
}

function decoded(bytes: Uint8Array, label: string): string {
  try {
    // a second mark is a character like others
    return new TextDecoder(label, { fatal: true, ignoreBOM: label === 'utf-8' }).decode(bytes);
  } catch {
    throw new WorkbookError('encoding', `no ${label.toUpperCase()}`);
  }
}
