import { type Fraction, hundred, one } from '../instrument/exact.js';
import type { Branch, Indicator } from '../instrument/model.js';
import { type Mark, scored } from '../scoring/mark.js';
import type { Marks } from '../scoring/marks.js';
import { type ScoreNode, scoreBranch, type TreePolicy } from '../scoring/tree.js';
import type { Assessment } from './assess.js';
import type { RequirementResult } from './requirements.js';

/** What one indicator costs: the points between its answer and the best one. */
export interface Shortfall {
  readonly id: string;
  /** Level, index or percentage now; null when nothing usable is answered. */
  readonly from: string | null;
  readonly to: string;
  /** Points. */
  readonly gain: Fraction;
  /** Requirements of the predicate aimed at that this alone would clear. */
  readonly clears: readonly string[];
  /** Requirements of the predicate aimed at that fall short and that it counts in. */
  readonly towards: readonly string[];
  /** A team can change it by its own work, or some count of it. */
  readonly adjustable: boolean;
}

/** Every indicator below its best, biggest gain first, then in the order of the instrument. */
export function findShortfalls(
  { root, marks, eligibility, target }: Assessment,
  policy: TreePolicy,
): Shortfall[] {
  const aimed = eligibility.find(({ predicate }) => predicate === target);
  const failing = aimed?.requirements.filter((requirement) => !requirement.passed) ?? [];
  const found: Shortfall[] = [];
  const visit = (node: ScoreNode, above: readonly string[]) => {
    const line = [...above, node.id];
    for (const child of node.children) {
      if (child.node.kind === 'branch') visit(child, line);
      else {
        const shortfall = shortfallOf({
          leaf: child,
          indicator: child.node,
          parent: node,
          marks,
          policy,
          failing,
          line: [...line, child.id],
        });
        if (shortfall) found.push(shortfall);
      }
    }
  };
  visit(root, []);
  return found.sort((a, b) => b.gain.compare(a.gain));
}

function shortfallOf({
  leaf,
  indicator,
  parent,
  marks,
  policy,
  failing,
  line,
}: {
  readonly leaf: ScoreNode;
  readonly indicator: Indicator;
  readonly parent: ScoreNode;
  readonly marks: Marks;
  readonly policy: TreePolicy;
  readonly failing: readonly RequirementResult[];
  readonly line: readonly string[];
}): Shortfall | null {
  if (!leaf.mark || (leaf.status !== 'excluded' && leaf.points.equals(leaf.max))) return null;
  const gain = gainOfBest(parent, indicator, marks, policy);
  if (gain.compare(0) <= 0) return null;
  // what an indicator gains, every node above it gains
  const towards = failing.filter((r) => r.nodes.some((node) => line.includes(node)));
  const clears = towards.filter((r) => r.margin.add(gain).compare(0) >= 0);
  return {
    id: leaf.id,
    from: answerText(indicator, leaf.mark),
    to: bestText(indicator),
    gain,
    clears: clears.map((r) => r.id),
    towards: towards.map((r) => r.id),
    adjustable: isAdjustable(indicator),
  };
}

/** Only the branch above changes; under `exclude` a blank that is answered takes its share from its siblings. */
function gainOfBest(parent: ScoreNode, indicator: Indicator, marks: Marks, policy: TreePolicy): Fraction {
  const better = new Map(marks).set(indicator.id, scored(one, null));
  return scoreBranch(parent.node as Branch, better, policy).points.sub(parent.points);
}

/** The answer as a level, an index or a percentage ("62.5%"); null without a usable one. */
export function answerText(indicator: Indicator, mark: Mark): string | null {
  if (mark.value !== null) return mark.value;
  if (indicator.scale.kind !== 'ratio' || mark.score === null) return null;
  return `${mark.score.mul(hundred).round(2).toString()}%`;
}

function bestText({ scale }: Indicator): string {
  if (scale.kind === 'choice') return scale.levels[0]?.name ?? '';
  return scale.kind === 'index' ? scale.maximum.toString() : '100%';
}

/** Whether a team can change its answer by its own work, or some count of it. */
export const isAdjustable = ({ adjustable, inputs }: Indicator): boolean =>
  adjustable || inputs.some((input) => input.adjustable);
