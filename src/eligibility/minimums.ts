import { exact, type Fraction, hundred, sum } from '../instrument/exact.js';
import type { Instrument } from '../instrument/model.js';
import type { ScoreTree } from '../scoring/tree.js';

/** A minimum asked for beside the instrument's own: points, or percent (0-100) of the weight. */
export interface MinimumAsked {
  /** A node or requirement id. */
  readonly id: string;
  /** Exact decimal. */
  readonly value: string;
  readonly isPercent: boolean;
}

/** As it is asked for: "80" or "75%". */
export const minimumText = ({ value, isPercent }: MinimumAsked): string => `${value}${isPercent ? '%' : ''}`;

/** The nodes whose points an id stands for: itself, or those of the requirement of that name; null for neither. */
export function nodesOf(instrument: Instrument, id: string): readonly string[] | null {
  if (instrument.nodes.has(id)) return [id];
  return instrument.requirements.find((requirement) => requirement.id === id)?.nodes ?? null;
}

/** How a score stands against a minimum, exactly; in points. */
export interface MinimumResult {
  readonly passed: boolean;
  readonly actual: Fraction;
  readonly minimum: Fraction;
}

/** Judges one minimum. @throws a defect for an id that `nodesOf` does not know. */
export function judgeMinimum(
  instrument: Instrument,
  tree: ScoreTree,
  { id, value, isPercent }: MinimumAsked,
): MinimumResult {
  const nodes = nodesOf(instrument, id);
  if (!nodes) throw new Error(`nothing measures ${id}`);
  const actual = sum(nodes.flatMap((node) => tree.nodes.get(node)?.points ?? []));
  const weight = sum(nodes.flatMap((node) => instrument.nodes.get(node)?.weight ?? []));
  const asked = exact(value);
  const minimum = isPercent ? weight.mul(asked).div(hundred) : asked;
  return { passed: actual.compare(minimum) >= 0, actual, minimum };
}
