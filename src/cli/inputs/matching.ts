import path from 'node:path';
import { fullName, type Workplace } from '../workplace.js';
import { type Met, metNamed } from './met.js';
import { type Segment, signsOf } from './segments.js';
import type { Walk } from './walk.js';

type Folder = Omit<Met, 'kind'>;

/** Something that a pattern leads to. */
export interface Match {
  readonly met: Met;
  /** The folder it lies in; null where the pattern begins. */
  readonly above: Folder | null;
}

/**
 * Finds what patterns match, through links too. A folder on the way that cannot be opened gets a row, one that is entered
 * under another name is told: what a pattern could have matched is not passed over.
 */
export class Matching {
  private readonly found = new Map<string, Match>();
  /** Folders that were looked through, for how many parts of the pattern. */
  private readonly seen = new Map<string, string>();

  constructor(
    private readonly walk: Walk,
    private readonly workplace: Workplace,
  ) {}

  /** In the order of names. */
  async of(pattern: string): Promise<Match[]> {
    for (const { base, rest } of signsOf(pattern)) {
      const begin = await metNamed(base, this.workplace);
      this.seen.clear();
      if (begin?.kind === 'folder') await this.through(begin, rest);
    }
    return [...this.found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, match]) => match);
  }

  private async through(folder: Folder, rest: readonly Segment[]): Promise<void> {
    const [first, ...more] = rest;
    if (!first || (first.kind === 'deep' && more.length === 0)) {
      this.found.set(folder.name, { met: { ...folder, kind: 'folder' }, above: null });
      return;
    }
    if (first.kind === 'name') {
      const met = await metNamed(path.join(folder.name, first.name), this.workplace);
      if (met) await this.step({ met, above: folder }, more, true);
      return;
    }
    const entries = (await this.walk.open(folder)) ?? [];
    if (first.kind === 'deep') await this.through(folder, more);
    for (const met of entries) {
      const match = { met, above: folder };
      if (first.kind === 'deep') await this.step(match, rest, false);
      else if (first.matches(path.basename(met.name))) await this.step(match, more, first.hides);
    }
  }

  /** What was met is what is looked for, or on the way there. @param isAsked what hides is asked for. */
  private async step(
    { met, above }: Match & { readonly above: Folder },
    rest: readonly Segment[],
    isAsked: boolean,
  ): Promise<void> {
    if (rest.length === 0) {
      this.found.set(met.name, { met, above });
      return;
    }
    if (met.kind !== 'folder') return;
    const key = `${rest.length} ${met.real}`;
    const full = fullName(met.name, this.workplace);
    const before = this.seen.get(key);
    if (before === undefined && this.walk.mayEnter(met, above, isAsked)) {
      this.seen.set(key, full);
      await this.through(met, rest);
    } else if (before !== undefined && before !== full) this.walk.leave(met, 'double');
  }
}
