import { refuse } from '../../diagnostic/diagnostic.js';
import { decodeList } from '../../source/decode.js';
import { readInput } from '../files.js';
import type { Streams } from '../streams.js';

/**
 * The names listed in a file or on standard input, one a line, or NUL between them (`find -print0`), as bare names or in
 * the quotes that Windows puts around a copied path.
 * @throws UserError when the list cannot be read or decoded: half a list would be another one.
 */
export async function listedFiles(name: string, streams: Streams): Promise<string[]> {
  const { bytes } = await readInput(name, name, streams);
  const text = decodeList(bytes, name);
  const parts = text.split(text.includes('\0') ? '\0' : /\r\n|\r|\n/).filter((part) => part.trim() !== '');
  // UTF-16 that does not say so has a NUL beside every letter
  if (text.includes('\0') && !parts.some((part) => part.trim().length > 1))
    refuse('file-encoding', { path: name }, {});
  return parts.map((part) => /^\s*"([^"]+)"\s*$/.exec(part)?.[1] ?? part);
}
