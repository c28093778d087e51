import type { Side } from '../diagnostic/side.js';

/** How the open questions of the rules are decided (docs/aturan.md). */
export interface Policy {
  /** Whose answers count. */
  readonly by: Side;
  /** A blank counts 0, or is left out of its mean as the workbook's AVERAGE does. */
  readonly blank: 'zero' | 'exclude';
  /** What 0 of 0 is worth. */
  readonly zeroDivision: 'full' | 'zero' | 'exclude';
  /** House rule: the minimum of an area must hold in each of its halves as well. */
  readonly areaHalves: boolean;
}

export const defaultPolicy: Policy = {
  by: 'unit',
  blank: 'zero',
  zeroDivision: 'full',
  areaHalves: false,
};

/** The policy alone, out of options or settings that hold more. */
export const policyOf = ({ by, blank, zeroDivision, areaHalves }: Policy): Policy => ({
  by,
  blank,
  zeroDivision,
  areaHalves,
});
