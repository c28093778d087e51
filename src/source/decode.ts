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
