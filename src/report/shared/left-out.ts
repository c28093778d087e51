import * as z from 'zod';
import { endingOf } from '../../source/file-names.js';

const kind = z.enum(['temporary', 'own', 'other', 'double']);

/**
 * Never opened, or no worksheets: files that programs make for themselves, this tool's own files, other files in folders,
 * and other names (links) of files that have a row.
 */
export const leftOut = z.strictObject({
  temporary: z.int(),
  own: z.int(),
  other: z.int(),
  /** Absent in rows of older runs, as `files` is. */
  double: z.int().optional(),
  /** Each of them. A folder that was not entered, or holds nothing, ends with a slash. */
  files: z.array(z.strictObject({ path: z.string(), kind })).optional(),
});

/** The same summed up. */
export const allLeftOut = leftOut.extend({
  /** The `other` ones by the ending of their names, most first; `/` for folders, '' for names without one. */
  endings: z.array(z.strictObject({ ending: z.string(), files: z.int() })),
});

export type LeftOut = z.output<typeof leftOut>;
export type LeftOutKind = z.output<typeof kind>;
export type AllLeftOut = z.output<typeof allLeftOut>;

/** Counts what is left out, and keeps the names. */
export class LeftOutTally {
  private readonly counts = { temporary: 0, own: 0, other: 0, double: 0 };
  private files: NonNullable<LeftOut['files']> = [];

  add(path: string, kind: LeftOutKind): void {
    this.counts[kind]++;
    this.files.push({ path, kind });
  }

  addAll(more: LeftOut | undefined): void {
    if (!more) return;
    for (const key of ['temporary', 'own', 'other', 'double'] as const) this.counts[key] += more[key] ?? 0;
    for (const file of more.files ?? []) this.files.push(file);
  }

  /** How many so far. */
  get size(): number {
    return this.files.length;
  }

  /** Those after the first `from`, and what their names end with. */
  endingsFrom(from: number): AllLeftOut['endings'] {
    return endingsOf({ ...this.counts, files: this.files.slice(from) });
  }

  get isEmpty(): boolean {
    return !isAnyLeftOut(this.counts);
  }

  /** What there is so far. */
  get all(): LeftOut {
    return { ...this.counts, files: [...this.files] };
  }

  /** What there is so far, which is forgotten here. */
  take(): LeftOut {
    const taken = this.all;
    for (const key of ['temporary', 'own', 'other', 'double'] as const) this.counts[key] = 0;
    this.files = [];
    return taken;
  }
}

export const isAnyLeftOut = ({ temporary, own, other, double = 0 }: LeftOut): boolean =>
  temporary + own + other + double > 0;

/** With the endings of what nobody can tell the meaning of. */
export const withEndings = (left: LeftOut): AllLeftOut => ({ ...left, endings: endingsOf(left) });

function endingsOf({ files = [] }: LeftOut): AllLeftOut['endings'] {
  const counts = new Map<string, number>();
  for (const { path, kind } of files) {
    if (kind === 'other') counts.set(endingOf(path), (counts.get(endingOf(path)) ?? 0) + 1);
  }
  return [...counts]
    .map(([ending, files]) => ({ ending, files }))
    .sort((a, b) => b.files - a.files || (a.ending < b.ending ? -1 : 1));
}
