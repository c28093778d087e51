import { refuse } from '../../diagnostic/diagnostic.js';
import { fileExists } from '../files.js';
import type { Streams } from '../streams.js';
import { expandPaths } from './expand.js';
import type { Expansion, Wanted } from './expansion.js';
import { listedFiles } from './list.js';

/**
 * Every file that a command line asks for, by name, folder, pattern or list; null when it asks for none.
 * @throws UserError when the list cannot be read, or holds no name.
 */
export async function filesAsked(
  paths: readonly string[],
  filesFrom: string | undefined,
  wanted: Wanted,
  streams: Streams,
): Promise<Expansion | null> {
  const listed = filesFrom === undefined ? [] : await listedFiles(filesFrom, streams);
  if (filesFrom !== undefined && listed.length === 0)
    refuse('no-worksheets', { path: filesFrom }, { what: 'list', found: '' });
  // programs fill up columns of names with blanks
  const names = listed.map(async (name) => ((await fileExists(name, streams)) ? name : name.trim()));
  const all = [...paths, ...(await Promise.all(names))];
  return all.length === 0 ? null : expandPaths(all, wanted, streams);
}
