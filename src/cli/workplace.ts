import path from 'node:path';
import type { Made } from './watch/made.js';

/** Where a command works, and what it has read so far. */
export interface Workplace {
  /** The working folder, from which names of files are meant. */
  readonly folder: string;
  /** What has been read, by its real path: an input is never written over, whatever is forced. */
  readonly inputs: Set<string>;
  /** What earlier runs of a repeated command have written: it replaces its own. */
  readonly made?: Made;
}

/** The full name of what is meant from the working folder. */
export const fullName = (name: string, { folder }: Pick<Workplace, 'folder'>): string =>
  path.resolve(folder, name);
