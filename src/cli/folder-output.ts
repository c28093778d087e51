import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { refuse } from '../diagnostic/diagnostic.js';
import { fileExists, refusePrecious } from './files.js';
import { refuseUnwritten } from './system-error.js';
import { fullName, type Workplace } from './workplace.js';

/**
 * Makes the folders of files that are to be written. Everything that could refuse a name is asked of every name, before
 * anything is written.
 * @throws UserError as `writeOutput` does.
 */
export async function makeReady(
  names: readonly string[],
  { force }: { readonly force: boolean },
  workplace: Workplace,
): Promise<void> {
  for (const name of names) {
    if (force) await refusePrecious(name, workplace);
    else if (await fileExists(name, workplace)) refuse('output-exists', { path: name }, { name });
  }
  for (const name of new Set(names.map((each) => path.dirname(each))))
    await mkdir(fullName(name, workplace), { recursive: true }).catch((error) =>
      refuseUnwritten(error, name),
    );
}
