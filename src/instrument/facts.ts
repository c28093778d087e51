import type { Instrument, Prerequisite } from './model.js';

/**
 * All that is asked of a unit beside its answers: what predicates ask for, then what evaluators are known to look at
 * besides, with that as its minimum. Whatever reads, writes or shows facts goes by this list, so that none is left out;
 * only `prerequisites` are judged.
 */
export const factsOf = ({
  prerequisites,
  advice,
}: Pick<Instrument, 'prerequisites' | 'advice'>): Prerequisite[] => [
  ...prerequisites,
  ...advice.map(({ advised, note, ...fact }) => ({ ...fact, minimum: advised })),
];

/** Whether a fact is only advised, and never judged. */
export const isAdvised = ({ advice }: Pick<Instrument, 'advice'>, fact: Pick<Prerequisite, 'id'>): boolean =>
  advice.some(({ id }) => id === fact.id);
