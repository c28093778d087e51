import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '../../report/batch/rank.js';
import { fullName, type Workplace } from '../workplace.js';

/** One thing in a folder, links followed. */
export interface Met {
  readonly name: string;
  /** Where it really lies. */
  readonly real: string;
  /** A pipe or a device is never waited for. */
  readonly kind: 'file' | 'folder' | 'device';
}

/** What is in a folder, by name. @throws a system error when it cannot be opened. */
export async function metIn({ name, real }: Omit<Met, 'kind'>, workplace: Workplace): Promise<Met[]> {
  const entries = await readdir(fullName(name, workplace), { withFileTypes: true });
  entries.sort((a, b) => compareText(a.name, b.name));
  return Promise.all(entries.map((entry) => metAt(entry, name, real)));
}

/** What has a name; null for nothing, not even a link that leads nowhere. */
export async function metNamed(name: string, workplace: Workplace): Promise<Met | null> {
  const full = fullName(name, workplace);
  const info = await stat(full).catch(() => null);
  if (info) return { name, real: await realOf(full), kind: kindOf(info) };
  return (await lstat(full).catch(() => null)) && { name, real: full, kind: 'file' };
}

async function metAt(entry: Dirent, folder: string, realFolder: string): Promise<Met> {
  const name = path.join(folder, entry.name);
  const real = path.join(realFolder, entry.name);
  if (!entry.isSymbolicLink()) return { name, real, kind: kindOf(entry) };
  const info = await stat(real).catch(() => null);
  // a link that leads nowhere is a file that is not there
  return { name, real: await realOf(real), kind: info ? kindOf(info) : 'file' };
}

const kindOf = (entry: Pick<Dirent, 'isFile' | 'isDirectory'>): Met['kind'] =>
  entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'device';

/** Where a full name really leads; itself where it leads nowhere. */
export const realOf = (full: string): Promise<string> => realpath(full).catch(() => full);
