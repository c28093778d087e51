import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { type LeftOutKind, LeftOutTally } from '../../report/shared/left-out.js';
import { fullName, type Workplace } from '../workplace.js';
import type { Names } from './names.js';

/** What has been met so far: each file once, whatever it is called. */
export class Taken {
  /** By where they really lie. */
  readonly files = new Map<string, string>();
  readonly refused = new Map<string, Diagnostic>();
  readonly leftOut = new LeftOutTally();
  /** Files met that have a row. */
  rows = 0;
  /** By their full names: what is named twice is no double. */
  private readonly met = new Set<string>();

  constructor(
    private readonly names: Names,
    private readonly workplace: Workplace,
  ) {}

  /** A file that a pattern or a folder leads to. @param real where it really lies. */
  takeFound(name: string, real: string): void {
    const isLink = real !== fullName(name, this.workplace);
    if (!this.names.isNamed(name) && !(isLink && this.names.isNamed(real))) {
      this.take(name, real, this.names.foundAs(name));
      return;
    }
    this.rows++;
    if (isLink) this.leftOut.add(name, 'double');
  }

  /** @param left the kind as which it is left out; null for one that has a row. */
  take(name: string, real: string, left: LeftOutKind | null): void {
    const full = fullName(name, this.workplace);
    const isKnown = this.files.has(real);
    if (isKnown || left === null) this.rows++;
    if (this.met.has(full)) return;
    this.met.add(full);
    if (isKnown) this.leftOut.add(name, 'double');
    else if (left !== null) this.leftOut.add(name, left);
    else this.files.set(real, name);
  }

  /** A row for what nothing can be read behind. */
  refuse(name: string, reason: Diagnostic): void {
    this.refused.set(name, reason);
    this.files.set(fullName(name, this.workplace), name);
    this.rows++;
  }
}
