import { refuse } from '../diagnostic/diagnostic.js';

export function refuseSystemError(error: unknown, name: string): never {
  if (!isSystemError(error)) throw error;
  if (error.code === 'ENOENT') refuse('file-not-found', { path: name }, { name, suggestion: '' });
  return refuse('file-unreadable', { path: name }, { reason: error.code });
}

/** @throws UserError that names what could not be written, and why. */
export function refuseUnwritten(error: unknown, name: string): never {
  if (!isSystemError(error)) throw error;
  return refuse('output-unwritten', { path: name }, { name, reason: error.code });
}

/** An error of the operating system: no such file, no permission, a full disk. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return (
    error instanceof Error && 'syscall' in error && typeof (error as NodeJS.ErrnoException).code === 'string'
  );
}
