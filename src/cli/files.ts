import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { refuse } from '../diagnostic/diagnostic.js';
import type { Streams } from './streams.js';

/** Larger files are refused before they are read (bytes). */
const maxInput = 32 * 1024 * 1024;

export interface Input {
  /** As the user named it; standard input by the name given for it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file, or standard input for `-`.
 * @throws UserError when there is no such file, or it cannot or should not be read.
 */
export async function readInput(name: string, stdinName: string, streams: Streams): Promise<Input> {
  if (name === '-') return { path: stdinName, bytes: await readAll(streams.stdin, stdinName) };
  try {
    const info = await stat(name);
    if (info.isDirectory()) refuse('file-is-folder', { path: name }, {});
    if (info.size > maxInput) refuse('file-too-large', { path: name }, { size: info.size, limit: maxInput });
    return { path: name, bytes: await readFile(name) };
  } catch (error) {
    return refuseSystemError(error, name);
  }
}

/** Whether there is something of this name. */
export async function fileExists(name: string): Promise<boolean> {
  return stat(name).then(
    () => true,
    () => false,
  );
}

/** The text of a file that may be absent, as bytes; null when there is none. */
export async function readIfPresent(name: string): Promise<Uint8Array | null> {
  try {
    return await readFile(name);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    return refuseSystemError(error, name);
  }
}

async function readAll(stdin: Streams['stdin'], name: string): Promise<Uint8Array> {
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
 * `force`.
 * @throws UserError when it exists, or cannot be written.
 */
export async function writeOutput(name: string, data: string | Uint8Array, force: boolean): Promise<void> {
  const temporary = path.join(
    path.dirname(name),
    `.${path.basename(name)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(data);
    } finally {
      await handle.close();
    }
    if (!force) await reserve(name);
    await rename(temporary, name);
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') refuse('output-exists', { path: name }, { name });
    if (isSystemError(error) && error.code === 'ENOENT')
      refuse('folder-not-found', { path: name }, { name: path.dirname(name) });
    refuseSystemError(error, name);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Creates the name, failing when it exists: a rename would silently replace it. */
async function reserve(name: string): Promise<void> {
  await (await open(name, 'wx')).close();
}

function refuseSystemError(error: unknown, name: string): never {
  if (!isSystemError(error)) throw error;
  if (error.code === 'ENOENT') refuse('file-not-found', { path: name }, { name });
  return refuse('file-unreadable', { path: name }, { reason: error.code });
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return (
    error instanceof Error && 'syscall' in error && typeof (error as NodeJS.ErrnoException).code === 'string'
  );
}
