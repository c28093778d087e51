import { stat } from 'node:fs/promises';
import { fileExists } from '../files.js';
import { fullName, type Workplace } from '../workplace.js';
import type { Expansion, Wanted } from './expansion.js';
import { Gathering } from './gathering.js';
import { meant } from './pattern.js';

/**
 * Files as named, folders with all that is below them, and glob patterns, for every command that takes files; each file
 * once, in the order in which it was first named, and by name within a folder. What is not read is counted and named.
 */
export async function expandPaths(
  paths: readonly string[],
  wanted: Wanted,
  workplace: Workplace,
): Promise<Expansion> {
  const places = await Promise.all(paths.map((asked) => placeOf(asked, workplace)));
  const named = places.flatMap(({ name, kind }) => (kind === 'file' || kind === 'nothing' ? [name] : []));
  const gathering = new Gathering(named, wanted, workplace);
  for (const { name, kind } of places) {
    if (kind === 'folder') await gathering.addFolder(name);
    else if (kind === 'file') await gathering.addNamed(name);
    else if (kind === 'nothing') await gathering.addMissing(name);
    else await gathering.addPattern(name);
  }
  return gathering.result();
}

interface Place {
  readonly name: string;
  readonly kind: 'folder' | 'file' | 'nothing' | 'pattern';
}

async function placeOf(asked: string, workplace: Workplace): Promise<Place> {
  const { name, isPattern } = await meant(asked, workplace);
  if (isPattern) return { name, kind: 'pattern' };
  if (await isFolder(name, workplace)) return { name, kind: 'folder' };
  return { name, kind: name === '-' || (await fileExists(name, workplace)) ? 'file' : 'nothing' };
}

const isFolder = (name: string, workplace: Workplace): Promise<boolean> =>
  stat(fullName(name, workplace)).then(
    (info) => info.isDirectory(),
    () => false,
  );
