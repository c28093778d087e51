import { type Fraction, one, over } from '../../instrument/exact.js';

/** Why an answer is to be looked at. */
export const doubts = ['no-evidence', 'contradiction', 'repeated-link', 'sole-carrier'] as const;
export type Doubt = (typeof doubts)[number];

/**
 * What share of an answer's points each doubt puts in question (docs/panduan-tpi.md): all of them where nothing can be
 * shown, or where another statement of the same worksheet cannot be true as well; half where something is shown, but the
 * same for many answers, and where nothing is wrong, but a requirement falls with this answer alone. Doubts add up.
 */
export const weightOf: Readonly<Record<Doubt, Fraction>> = {
  'no-evidence': one,
  contradiction: one,
  'repeated-link': over(1, 2),
  'sole-carrier': over(1, 2),
};
