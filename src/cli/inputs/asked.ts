import type { Streams } from '../streams.js';
import { expandPaths } from './expand.js';
import type { Expansion, Wanted } from './expansion.js';
import { listedFiles } from './list.js';

/**
 * Every file that a command line asks for, by name, folder, pattern or list; null when it asks for none.
 * @throws UserError when the list cannot be read.
 */
export async function filesAsked(
  paths: readonly string[],
  filesFrom: string | undefined,
  wanted: Wanted,
  streams: Streams,
): Promise<Expansion | null> {
  const listed = filesFrom === undefined ? [] : await listedFiles(filesFrom, streams);
  const all = [...paths, ...listed];
  return all.length === 0 ? null : expandPaths(all, wanted, streams);
}
