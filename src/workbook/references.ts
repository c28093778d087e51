import { latin1 } from '../source/bytes.js';
import { isAt } from './characters.js';
import { corrupt } from './error.js';

/** What a reference stands for, and how many bytes it has behind its `&`. */
export interface Reference {
  readonly code: number;
  readonly length: number;
}

/** By how often they occur. */
const named = ['quot;', 'apos;', 'amp;', 'gt;', 'lt;'].map((text, i) => ({
  text,
  code: '"\'&><'.charCodeAt(i),
  length: text.length,
}));
const longest = 10;

/** Reads the reference whose `&` stands before `at`. */
export function referenceAt(bytes: Uint8Array, at: number): Reference {
  for (const name of named) if (isAt(bytes, at, name.text)) return name;
  const text = latin1(bytes.subarray(at, at + longest));
  const [whole, hex, digits] = /^#(?:x([0-9a-f]+)|(\d+));/i.exec(text) ?? [];
  // other names would have to come from a DTD
  if (whole === undefined) return corrupt(`an & that stands for nothing: ${text}`);
  const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) corrupt(`no character ${code}`);
  return { code, length: whole.length };
}
