import type { Lost } from '../diagnostic/codes/convert.js';
import { type Diagnostic, diagnose, type Subject } from '../diagnostic/diagnostic.js';
import type { Origin } from '../diagnostic/origin.js';

/** Collects what a target cannot hold, each at its place in the source. */
export class Losses {
  readonly found: Diagnostic[] = [];

  constructor(private readonly to: 'xlsx' | 'yaml' | 'portalrb') {}

  /** @param text what stands in the source. */
  add(what: Lost, text: string, origin: Origin | null, about: Subject = {}): void {
    this.found.push(diagnose('not-carried', origin, { what, to: this.to, found: text }, about));
  }
}
