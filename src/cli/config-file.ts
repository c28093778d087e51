import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Workplace } from './workplace.js';

const configName = 'lke.config.yaml';

/** The nearest configuration from the working folder upwards, named from there; null without one. */
export function findConfig({ folder }: Pick<Workplace, 'folder'>): string | null {
  for (let at = folder, before = ''; at !== before; before = at, at = path.dirname(at)) {
    const name = path.join(at, configName);
    if (existsSync(name)) return path.relative(folder, name);
  }
  return null;
}
