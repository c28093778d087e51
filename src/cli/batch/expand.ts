import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { LeftOut } from '../../report/batch/batch-schema.js';
import { kindByName } from '../../report/batch/file-kinds.js';
import { compareText } from '../../report/batch/rank.js';
import { fileExists, readInput } from '../files.js';
import type { Streams } from '../streams.js';
import { fullName, type Workplace } from '../workplace.js';

/** The files to be read, in their order, and what was left out by name. */
export interface Expansion {
  readonly files: readonly string[];
  readonly leftOut: LeftOut;
  /** Patterns that match nothing, folders without a worksheet. */
  readonly unmatched: readonly string[];
}

/** What may be a worksheet in a folder: also kinds that can only be refused, as they are worksheets to their owners. */
const worksheetNames = /\.(xlsx|xlsm|xls|xlsb|ods|ya?ml|json)$/i;

/** Rows of earlier runs. */
const rowNames = /\.(ndjson|jsonl)$/i;

/**
 * Files as named, folders with all that is below them, and glob patterns; each file once, in the order in which it was
 * first named, and by name within a folder.
 * @param own files that are never worksheets: configuration, unit data, this run's outputs.
 * @param merging rows of earlier runs are looked for instead.
 */
export async function expandPaths(
  paths: readonly string[],
  own: readonly string[],
  merging: boolean,
  workplace: Workplace,
): Promise<Expansion> {
  const files = new Map<string, string>();
  const seen = new Set<string>();
  const ours = new Set(own.map((name) => fullName(name, workplace)));
  const leftOut = { temporary: 0, own: 0, other: 0 };
  const unmatched: string[] = [];
  /** @returns whether it is one that will be read. */
  const add = (name: string, kinds: RegExp | null): boolean => {
    const full = fullName(name, workplace);
    if (seen.has(full)) return files.has(full);
    seen.add(full);
    const base = path.basename(name);
    const kind = ours.has(full) ? 'own' : merging ? null : kindByName(base);
    if (kind !== null) leftOut[kind]++;
    else if (kinds && !kinds.test(base)) leftOut.other++;
    else files.set(full, name);
    return files.has(full);
  };
  const kinds = merging ? rowNames : worksheetNames;
  for (const asked of paths) {
    let isMatched = false;
    const take = (name: string, only: RegExp | null) => {
      isMatched = add(name, only) || isMatched;
    };
    if (await isFolder(fullName(asked, workplace))) {
      for await (const { name, isClosed } of walk(asked, workplace)) take(name, isClosed ? null : kinds);
    } else if (isPattern(asked) && !(await fileExists(asked, workplace))) {
      const { glob } = await import('tinyglobby');
      const found = await glob(asked.replaceAll('\\', '/'), {
        cwd: workplace.folder,
        expandDirectories: false,
        dot: false,
      });
      for (const name of found.sort(compareText)) take(name, null);
    } else {
      // one that is not there becomes a row that says so
      add(asked, null);
      continue;
    }
    if (!isMatched) unmatched.push(asked);
  }
  return { files: [...files.values()], leftOut, unmatched };
}

const isPattern = (name: string): boolean => /[*?[\]{}]/.test(name);

const isFolder = (name: string): Promise<boolean> =>
  stat(name).then(
    (info) => info.isDirectory(),
    () => false,
  );

/** A file below a folder, or a folder that cannot be opened: it becomes a row that says why. */
interface Found {
  readonly name: string;
  readonly isClosed: boolean;
}

/** All files below a folder, by name, folders in between; hidden folders are not entered, nor links to folders. */
async function* walk(folder: string, workplace: Workplace): AsyncGenerator<Found> {
  const entries = await readdir(fullName(folder, workplace), { withFileTypes: true }).catch(() => null);
  if (!entries) return yield { name: folder, isClosed: true };
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    const name = path.join(folder, entry.name);
    if (!entry.isDirectory()) yield { name, isClosed: false };
    else if (!entry.name.startsWith('.')) yield* walk(name, workplace);
  }
}

/** The names listed in a file or on standard input, one a line, or NUL between them (`find -print0`). */
export async function listedFiles(name: string, streams: Streams): Promise<string[]> {
  const { bytes } = await readInput(name, name, streams);
  const text = new TextDecoder().decode(bytes);
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((line) => line.trim() !== '');
}
