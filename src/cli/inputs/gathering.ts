import { diagnose } from '../../diagnostic/diagnostic.js';
import type { LeftOutKind } from '../../report/shared/left-out.js';
import { fullName, type Workplace } from '../workplace.js';
import type { Expansion, Wanted } from './expansion.js';
import { realOf } from './met.js';
import { Names } from './names.js';
import { Taken } from './taken.js';
import { Walk } from './walk.js';

/** Takes what a command line asks for, one thing after the other, and says what came of it. */
export class Gathering {
  private readonly names: Names;
  private readonly taken: Taken;
  private readonly walk: Walk;
  /** Named, but by their names no worksheets of anybody; by their full names. */
  private readonly unlikely = new Map<string, { readonly name: string; readonly kind: LeftOutKind }>();
  private readonly missing = new Set<string>();

  constructor(
    private readonly namedFiles: readonly string[],
    private readonly wanted: Wanted,
    private readonly workplace: Workplace,
  ) {
    this.names = new Names(namedFiles, wanted, workplace);
    this.taken = new Taken(this.names, workplace);
    this.walk = new Walk(this.names, this.taken, workplace);
  }

  /** Files met that have a row. */
  get rows(): number {
    return this.taken.rows;
  }

  /** A file that the user names; one that is not there becomes a row that says so. */
  async addNamed(name: string): Promise<void> {
    const kind = this.names.leftOutKind(name);
    if (kind) this.unlikely.set(fullName(name, this.workplace), { name, kind });
    else this.taken.take(name, await this.realOf(name), null);
  }

  /** A name that nothing has. */
  async addMissing(name: string): Promise<void> {
    this.missing.add(name);
    await this.addNamed(name);
  }

  /** A folder that the user names. */
  async addFolder(name: string): Promise<void> {
    const { rows, leftOut } = this.taken;
    const left = leftOut.size;
    const real = await this.realOf(name);
    if (this.walk.hasEntered(real)) return;
    await this.walk.through({ name, real });
    if (this.rows === rows) this.refuse(name, 'folder', left);
  }

  /** Files that a pattern leads to, and what is in the folders. */
  async addPattern(pattern: string): Promise<void> {
    const { rows, leftOut } = this.taken;
    const left = leftOut.size;
    const { Matching } = await import('./matching.js');
    for (const { met, above } of await new Matching(this.walk, this.workplace).of(pattern)) {
      if (met.kind === 'file') this.taken.takeFound(met.name, met.real);
      else if (met.kind === 'device') this.taken.take(met.name, met.real, 'other');
      else if (above) await this.walk.below(met, false, above);
      else if (!this.walk.hasEntered(met.real)) await this.walk.through(met);
    }
    if (this.rows === rows) this.refuse(pattern, 'pattern', left);
  }

  /** Something that was asked for and leads to nothing. @param left how much had been left out before it. */
  private refuse(name: string, what: 'folder' | 'pattern', left: number): void {
    const found = this.taken.leftOut
      .endingsFrom(left)
      .flatMap(({ ending, files }) => (ending.length > 1 ? [`${files} ${ending}`] : []));
    const params = { what: this.wanted.merging ? 'rows' : what, found: found.join(', ') } as const;
    this.taken.refuse(name, diagnose('no-worksheets', { path: name }, params));
  }

  result(): Expansion {
    const { files, refused, leftOut } = this.taken;
    // somebody who names nothing but such files is told what they are
    const isAll = files.size === 0;
    for (const [full, { name, kind }] of this.unlikely) {
      if (isAll) files.set(full, name);
      else leftOut.add(name, kind);
    }
    return {
      files: [...files.values()],
      refused,
      named: new Set(this.namedFiles),
      missing: this.missing,
      leftOut: leftOut.all,
    };
  }

  private realOf(name: string): Promise<string> {
    return realOf(fullName(name, this.workplace));
  }
}
