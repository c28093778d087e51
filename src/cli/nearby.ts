import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import path from 'node:path';
import { suggest } from '../diagnostic/suggest.js';
import { isProgramsFolder, kindOfName } from '../source/file-names.js';
import { fullName, type Workplace } from './workplace.js';

/** A folder may hold any number of files; so many names are looked at, and so many are told. */
const looked = 2000;
const told = 10;
/** Folders below that a missing file is looked for in. */
const lookedInto = 40;

/** Files that may be worksheets. */
const isWorksheet = (name: string): boolean => kindOfName(name) === 'worksheet';
const isLeftOut = (name: string): boolean => ['temporary', 'own'].includes(kindOfName(name));

/** The nearest name of something that is there, in the same folder or one whose name was mistyped; '' for none. */
export async function nearestName(name: string, workplace: Pick<Workplace, 'folder'>): Promise<string> {
  const namesAt = (folder: string) => namesIn(fullName(folder, workplace));
  const { root, dir, base } = path.parse(path.normalize(name));
  const steps = dir.slice(root.length).split(path.sep).filter(Boolean);
  let folder = root || '.';
  for (const step of steps) {
    const names = await namesAt(folder);
    const found = names.includes(step) || step === '..' || step === '.' ? step : nearest(step, names);
    if (found === null) return '';
    folder = path.join(folder, found);
  }
  const names = (await namesAt(folder)).filter((found) => !isLeftOut(found));
  // a right name in a mistyped folder
  const found = names.includes(base) ? base : nearest(base, names);
  if (found !== null) return path.join(folder, found);
  return dir === '' ? ((await oneBelow(base, workplace)) ?? '') : '';
}

/** The file of this very name in a folder below, where it is in one only; null for none or several. */
async function oneBelow(name: string, workplace: Pick<Workplace, 'folder'>): Promise<string | null> {
  const wanted = plain(name);
  const found: string[] = [];
  const below = (await entriesIn(workplace.folder)).filter(
    (entry) => entry.isDirectory() && !isProgramsFolder(entry.name),
  );
  for (const { name: folder } of below.slice(0, lookedInto)) {
    const names = await namesIn(path.join(workplace.folder, folder));
    found.push(...names.filter((each) => plain(each) === wanted).map((each) => path.join(folder, each)));
  }
  const [only = null, ...others] = found;
  return others.length > 0 ? null : only;
}

/** The worksheets in a folder by name, as far as a sentence holds them. */
export async function worksheetsIn(folder: string): Promise<{ files: string; more: number }> {
  const names = await namesIn(folder);
  const found = names.filter(isWorksheet);
  return { files: found.slice(0, told).join(', '), more: Math.max(0, found.length - told) };
}

/** Names of what may be worksheets in a folder, and not below; settings of other programs are none. */
export async function worksheetNamesIn(folder: string): Promise<string[]> {
  const names = await namesIn(folder);
  return names.filter((name) => isWorksheet(name) && !settings.test(name));
}

const settings =
  /^\.|^lke\.config\.|^(package|tsconfig|biome|composer|jsconfig)\b.*\.json$|\.schema\.json$|^(docker-)?compose\b|^pnpm-/i;

/** Composed and decomposed letters, and those of either case, are the same. */
const plain = (name: string) => name.normalize().toLowerCase();

/** A name that lacks nothing but its ending, or is mistyped. */
function nearest(typed: string, names: readonly string[]): string | null {
  const wanted = plain(typed);
  const withoutEnding = (name: string) => plain(name).replace(/\.[a-z0-9]{1,5}$/, '');
  return (
    names.find((name) => plain(name) === wanted) ??
    names.find((name) => isWorksheet(name) && withoutEnding(name) === wanted) ??
    suggest(typed, names)
  );
}

/** Names in a folder, sorted; none of one that cannot be read. */
const namesIn = async (folder: string): Promise<string[]> =>
  (await entriesIn(folder)).map(({ name }) => name);

/** What is in a folder, by name, as far as it is looked at. */
async function entriesIn(folder: string): Promise<Dirent[]> {
  const entries: Dirent[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      entries.push(entry);
      if (entries.length === looked) break;
    }
  } catch {
    return [];
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
