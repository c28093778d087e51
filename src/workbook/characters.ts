import { corrupt } from './error.js';

/** The end of the element or attribute name at `at`. */
export function nameEnd(bytes: Uint8Array, at: number): number {
  for (let i = at; ; i++) {
    const code = bytes[i] ?? 0;
    // then `/`, `>` and `=`
    if (code <= 0x20 || code === 0x2f || code === 0x3e || code === 0x3d) return i;
    if (code === 0x3c || code === 0x22 || code === 0x27) return corrupt('a broken name');
  }
}

/** The next place that is no white space. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  for (let i = at; ; i++) {
    const code = bytes[i];
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return i;
  }
}

/** Where the prefix of a name ends; −1 without one. */
export function prefixEnd(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) if (bytes[i] === 0x3a) return i;
  return -1;
}

/** Whether `text`, one character for each byte, stands at `at`. */
export function isAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
