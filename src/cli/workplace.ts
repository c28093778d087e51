import path from 'node:path';

/** Where a command works, and what it has read so far. */
export interface Workplace {
  /** The working folder, from which names of files are meant. */
  readonly folder: string;
  /** What has been read, by its real path: an input is never written over, whatever is forced. */
  readonly inputs: Set<string>;
}

/** The full name of what is meant from the working folder. */
export const fullName = (name: string, { folder }: Pick<Workplace, 'folder'>): string =>
  path.resolve(folder, name);
