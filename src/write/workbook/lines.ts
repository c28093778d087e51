import { inputKey } from '../../instrument/input-ref.js';
import type { Branch, Indicator, Input, Instrument, ScoredNode } from '../../instrument/model.js';

/** One row of the input sheet. */
export type Line = BranchLine | IndicatorLine | InputLine;

interface Placed {
  /** What stands in the column of codes. */
  readonly id: string;
  /** 0 for the root. */
  readonly depth: number;
  /** From below the root down to the parent. */
  readonly above: readonly string[];
}

export interface BranchLine extends Placed {
  readonly kind: 'branch';
  readonly node: Branch;
}

export interface IndicatorLine extends Placed {
  readonly kind: 'indicator';
  readonly node: Indicator;
  readonly parent: Branch;
}

export interface InputLine extends Placed {
  readonly kind: 'input';
  readonly node: Indicator;
  readonly input: Input;
}

/** Every heading, indicator and count in the order of the instrument, the root first. */
export function linesOf(instrument: Instrument): Line[] {
  const visit = (node: ScoredNode, parent: Branch, depth: number, above: readonly string[]): Line[] => {
    const { id } = node;
    if (node.kind === 'branch') {
      const inside = depth === 0 ? above : [...above, id];
      const below = node.children.flatMap((child) => visit(child, node, depth + 1, inside));
      return [{ kind: 'branch', id, node, depth, above }, ...below];
    }
    const inputs = node.inputs.map(
      (input): Line => ({
        kind: 'input',
        id: inputKey({ indicator: id, input: input.key }),
        node,
        input,
        depth: depth + 1,
        above: [...above, id],
      }),
    );
    return [{ kind: 'indicator', id, node, parent, depth, above }, ...inputs];
  };
  return visit(instrument.root, instrument.root, 0, []);
}
