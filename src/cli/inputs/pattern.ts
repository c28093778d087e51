import { fileExists } from '../files.js';
import type { Workplace } from '../workplace.js';

/** What Windows shells hand over as it was typed. */
const isPattern = (name: string): boolean => /[*?[\]{}]/.test(name);

/** With forward slashes, as patterns and other systems write it. */
const slashed = (name: string): string => name.replaceAll('\\', '/');

/** What one word of the command line means: what has this very name, else the same with forward slashes, else a pattern. */
export async function meant(
  asked: string,
  workplace: Workplace,
): Promise<{ readonly name: string; readonly isPattern: boolean }> {
  if (asked === '-' || (await fileExists(asked, workplace))) return { name: asked, isPattern: false };
  const name = slashed(asked);
  if (name !== asked && (await fileExists(name, workplace))) return { name, isPattern: false };
  return isPattern(name) ? { name, isPattern: true } : { name: asked, isPattern: false };
}
