import { stat } from 'node:fs/promises';
import { fullName, type Workplace } from '../workplace.js';
import type { Expansion, Wanted } from './expansion.js';
import { Gathering } from './gathering.js';
import { matchesOf, meant } from './pattern.js';

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
  const named = places.filter(({ kind }) => kind === 'file').map(({ name }) => name);
  const gathering = new Gathering(named, wanted, workplace);
  for (const { name, kind } of places) {
    if (kind === 'folder') await gathering.addFolder(name);
    else if (kind === 'file') await gathering.addNamed(name);
    else await addMatches(name, gathering, workplace);
  }
  return gathering.result();
}

async function addMatches(pattern: string, gathering: Gathering, workplace: Workplace): Promise<void> {
  const before = gathering.rows;
  for (const name of await matchesOf(pattern, workplace)) {
    if (await isFolder(name, workplace)) await gathering.enterFound(name);
    else await gathering.addFound(name);
  }
  if (gathering.rows === before) gathering.refuse(pattern, 'pattern');
}

interface Place {
  readonly name: string;
  readonly kind: 'folder' | 'file' | 'pattern';
}

async function placeOf(asked: string, workplace: Workplace): Promise<Place> {
  const { name, isPattern } = await meant(asked, workplace);
  if (isPattern) return { name, kind: 'pattern' };
  return { name, kind: (await isFolder(name, workplace)) ? 'folder' : 'file' };
}

const isFolder = (name: string, workplace: Workplace): Promise<boolean> =>
  stat(fullName(name, workplace)).then(
    (info) => info.isDirectory(),
    () => false,
  );
