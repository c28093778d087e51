import { randomBytes } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { refuse, UserError } from '../diagnostic/diagnostic.js';
import type { SourceFile } from '../source/platform.js';
import { nearestName, worksheetsIn } from './nearby.js';
import type { Streams } from './streams.js';
import { isSystemError, refuseSystemError, refuseUnwritten } from './system-error.js';
import { fullName, type Workplace } from './workplace.js';

/** Larger files are refused before they are read (bytes). */
const maxInput = 32 * 1024 * 1024;

/**
 * Reads a file, or standard input for `-`.
 * @throws UserError when there is no such file, or it cannot or should not be read.
 */
export async function readInput(name: string, stdinName: string, streams: Streams): Promise<SourceFile> {
  if (name === '-') return { path: stdinName, bytes: await readAll(streams.stdin, stdinName) };
  return { path: name, bytes: await readNamed(name, streams) };
}

/** The bytes of a file. @throws UserError as `readInput` does. */
export async function readNamed(name: string, workplace: Workplace): Promise<Uint8Array> {
  const full = fullName(name, workplace);
  try {
    const info = await stat(full);
    if (info.isDirectory()) refuse('file-is-folder', { path: name }, { name, ...(await worksheetsIn(full)) });
    if (info.size > maxInput) refuse('file-too-large', { path: name }, { size: info.size, limit: maxInput });
    workplace.inputs.add(await realpath(full));
    // a pipe or a device has no size to go by
    return info.isFile() ? await readWhole(full, name, info) : await readAll(createReadStream(full), name);
  } catch (error) {
    const isMissing = isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    if (isMissing)
      refuse('file-not-found', { path: name }, { name, suggestion: await nearestName(name, workplace) });
    return refuseSystemError(error, name);
  }
}

/** A file as it was at one moment: what is being saved or copied is read once more, and then refused. */
async function readWhole(full: string, name: string, info: Stats, isLast = false): Promise<Uint8Array> {
  const bytes = await readFile(full);
  const after = await stat(full);
  if (after.mtimeMs === info.mtimeMs && after.size === bytes.length) return bytes;
  return isLast ? refuse('file-changing', { path: name }, {}) : readWhole(full, name, after, true);
}

/** Files that were to be read and perhaps were not: they are no outputs either. */
export async function protectInputs(names: readonly string[], workplace: Workplace): Promise<void> {
  for (const name of names) {
    if (await fileExists(name, workplace)) workplace.inputs.add(await realpath(fullName(name, workplace)));
  }
}

/** Whether there is something of this name. */
export async function fileExists(name: string, workplace: Pick<Workplace, 'folder'>): Promise<boolean> {
  return stat(fullName(name, workplace)).then(
    () => true,
    () => false,
  );
}

/** A file that may be absent; null when there is none. @throws UserError as `readInput` does. */
export async function readIfPresent(name: string, workplace: Workplace): Promise<Uint8Array | null> {
  if (!(await fileExists(name, workplace))) return null;
  try {
    return await readNamed(name, workplace);
  } catch (error) {
    // it may have gone in between
    if (error instanceof UserError && error.diagnostics[0].code === 'file-not-found') return null;
    throw error;
  }
}

async function readAll(stdin: AsyncIterable<unknown>, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > maxInput) refuse('file-too-large', { path: name }, { size, limit: maxInput });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/**
 * Writes a whole file or nothing: to a temporary neighbour first, then in one step. An existing file is kept unless
 * `force`; an input and what is no plain file are kept always.
 * @param options `replaces`: the file is an input that this output is the new version of.
 * @throws UserError when it may not or cannot be written.
 */
export async function writeOutput(
  name: string,
  data: string | Uint8Array | Iterable<string>,
  { force, replaces = false }: { readonly force: boolean; readonly replaces?: boolean },
  workplace: Workplace,
): Promise<void> {
  const full = fullName(name, workplace);
  // of its own length: a name that fills all a file system allows has no room for more
  const temporary = path.join(path.dirname(full), `.lke-${randomBytes(8).toString('hex')}.tmp`);
  try {
    if (force && !replaces) await refusePrecious(name, workplace);
    const handle = await open(temporary, 'wx');
    try {
      const pieces = typeof data === 'string' || data instanceof Uint8Array ? [data] : data;
      for (const piece of pieces) await handle.writeFile(piece);
    } finally {
      await handle.close();
    }
    if (!force && !replaces && !(await workplace.made?.has(full))) await reserve(full);
    await rename(temporary, full);
    await workplace.made?.note(full);
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') refuse('output-exists', { path: name }, { name });
    if (isSystemError(error) && error.code === 'ENOENT' && !(await fileExists(path.dirname(name), workplace)))
      refuse('folder-not-found', { path: name }, { name: path.dirname(name) });
    refuseUnwritten(error, name);
  } finally {
    // where there is no folder there is nothing to remove
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** @throws UserError when a name is that of a file that was read. */
export async function refuseInput(name: string, workplace: Workplace): Promise<void> {
  if (!(await fileExists(name, workplace))) return;
  if (workplace.inputs.has(await realpath(fullName(name, workplace))))
    refuse('output-is-input', { path: name }, { name });
}

/** @throws UserError when a name is that of a file that was read, or of no plain file: `force` writes over neither. */
export async function refusePrecious(name: string, workplace: Workplace): Promise<void> {
  if (!(await fileExists(name, workplace))) return;
  await refuseInput(name, workplace);
  if (!(await stat(fullName(name, workplace))).isFile()) refuse('output-not-file', { path: name }, { name });
}

/** Creates the name, failing when it exists: a rename would silently replace it. */
async function reserve(name: string): Promise<void> {
  await (await open(name, 'wx')).close();
}
