import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Workplace } from './workplace.js';

const configName = 'lke.config.yaml';

/** The nearest configuration from the working folder upwards, named from there; null without one. */
export async function findConfig({ folder }: Pick<Workplace, 'folder'>): Promise<string | null> {
  for (let at = folder, before = ''; at !== before; before = at, at = path.dirname(at)) {
    const name = path.join(at, configName);
    const isThere = await stat(name).then(
      () => true,
      () => false,
    );
    if (isThere) return path.relative(folder, name);
  }
  return null;
}
