import { refuse } from '../diagnostic/diagnostic.js';

/**
 * The text of UTF-8 bytes, without its byte order mark.
 * @throws UserError when they are something else.
 */
export function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('file-encoding', { path }, {});
  }
}

/**
 * The text of a list as Windows programs write it: UTF-16 where a byte order mark says so, UTF-8 otherwise.
 * @throws UserError when it is neither.
 */
export function decodeList(bytes: Uint8Array, path: string): string {
  const encoding = { 'ff,fe': 'utf-16le', 'fe,ff': 'utf-16be' }[
    [...bytes.subarray(0, 2)].map((byte) => byte.toString(16)).join()
  ];
  if (encoding === undefined) return decode(bytes, path);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('file-encoding', { path }, {});
  }
}
