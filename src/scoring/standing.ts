import type { Mark } from './mark.js';
import type { Marks } from './marks.js';

/**
 * How many indicators stand how, each counted once: what is answered and counts (a share of nothing too); blank, where
 * nothing at all stands; partial, where some of the counts that it asks for are missing; invalid, where what stands means
 * nothing on its scale.
 */
export interface Standing {
  readonly answered: number;
  readonly blank: number;
  readonly partial: number;
  readonly invalid: number;
}

/** The terms in which every output counts answers. */
export function standingOf(marks: Marks): Standing {
  const all = [...marks.values()];
  const count = (is: (mark: Mark) => boolean) => all.filter(is).length;
  const partial = count(isPartial);
  const open = count(({ status }) => status === 'unanswered');
  const invalid = count(({ status }) => status === 'invalid');
  return { answered: all.length - open - invalid, blank: open - partial, partial, invalid };
}

/** Some of its counts are there and others missing: it scores as a blank does. */
export const isPartial = ({ status, diagnostics }: Mark): boolean =>
  status === 'unanswered' && diagnostics.some(({ code }) => code === 'count-missing');
