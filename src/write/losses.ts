import type { Lost, Placeless, Target } from '../diagnostic/codes/convert.js';
import { type Diagnostic, diagnose, type Subject } from '../diagnostic/diagnostic.js';
import type { Origin } from '../diagnostic/origin.js';
import { defaultPolicy } from '../scoring/policy.js';
import type { Worksheet } from '../worksheet/worksheet.js';

const mostNames = 5;

/** Collects what a target cannot hold, each at its place in the source. */
export class Losses {
  readonly found: Diagnostic[] = [];

  constructor(private readonly to: Target) {}

  /** @param text what stands in the source. */
  add(what: Lost, text: string, origin: Origin | null, about: Subject = {}): void {
    this.found.push(diagnose('not-carried', origin, { what, to: this.to, found: text }, about));
  }

  /** A choice for 0 of 0 that is not the usual one, where the target cannot say it. */
  ruleChosen({ zeroDivision }: Pick<Worksheet, 'zeroDivision'>): void {
    if (zeroDivision && zeroDivision.value !== defaultPolicy.zeroDivision)
      this.noPlace('zero-division', [zeroDivision.value], zeroDivision.origin);
  }

  /** A kind of content that the target has no place for, once for all of it. @param names of what says it. */
  noPlace(what: Placeless, names: readonly string[], origin: Origin | null): void {
    const { length: count } = names;
    if (count === 0) return;
    const shown = names.slice(0, mostNames).join(', ');
    const params = { what, to: this.to, count, names: count > mostNames ? `${shown} ...` : shown };
    this.found.push(diagnose('no-place', origin, params));
  }
}
