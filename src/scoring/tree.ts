import { type Fraction, one, over, sum, zero } from '../instrument/exact.js';
import type { Branch, Indicator, Instrument, ScoredNode } from '../instrument/model.js';
import type { Mark } from './mark.js';
import type { Marks } from './marks.js';
import type { Policy } from './policy.js';

/** A node of the score tree, explaining itself: what it could bring, what it brings, and why. */
export interface ScoreNode {
  readonly id: string;
  readonly node: ScoredNode;
  /** Points it could bring; 0 for an indicator left out of its mean. */
  readonly max: Fraction;
  /** Points. */
  readonly points: Fraction;
  /** A branch is partial when some of its indicators are scored and some are not. */
  readonly status: 'scored' | 'partial' | 'unanswered' | 'invalid' | 'excluded';
  readonly children: readonly ScoreNode[];
  /** Null for branches. */
  readonly mark: Mark | null;
}

export type TreePolicy = Pick<Policy, 'blank' | 'zeroDivision'>;

/** The whole score: its root, and every node by id in the order of the instrument, the root first. */
export interface ScoreTree {
  readonly root: ScoreNode;
  readonly nodes: ReadonlyMap<string, ScoreNode>;
}

/** Scores the whole tree, exactly: indicator → mean of the sub-component × its weight → sums (docs/aturan.md). */
export function scoreTree(instrument: Instrument, marks: Marks, policy: TreePolicy): ScoreTree {
  const root = scoreBranch(instrument.root, marks, policy);
  const nodes = new Map<string, ScoreNode>();
  const add = (node: ScoreNode) => {
    nodes.set(node.id, node);
    node.children.forEach(add);
  };
  add(root);
  return { root, nodes };
}

/** Scores one branch and all below it. */
export function scoreBranch(branch: Branch, marks: Marks, policy: TreePolicy): ScoreNode {
  const children = branch.mean
    ? scoreMean(branch, marks, policy)
    : branch.children.map((child) =>
        child.kind === 'branch'
          ? scoreBranch(child, marks, policy)
          : scoreLeaf(child, marks, policy, child.weight),
      );
  return {
    id: branch.id,
    node: branch,
    max: sum(children.map((child) => child.max)),
    points: sum(children.map((child) => child.points)),
    status: branchStatus(children),
    children,
    mark: null,
  };
}

/** Indicators left out share their weight among their siblings; when none is left, all keep theirs and bring 0. */
function scoreMean(branch: Branch, marks: Marks, policy: TreePolicy): ScoreNode[] {
  const leaves = branch.children.filter((child) => child.kind === 'indicator');
  const counted = leaves.filter((leaf) => !isExcluded(marks.get(leaf.id), policy));
  if (counted.length === 0) return leaves.map((leaf) => scoreLeaf(leaf, marks, policy, leaf.weight));
  const share = branch.weight.mul(over(1, counted.length));
  return leaves.map((leaf) =>
    counted.includes(leaf)
      ? scoreLeaf(leaf, marks, policy, share)
      : { ...scoreLeaf(leaf, marks, policy, zero), status: 'excluded' },
  );
}

function isExcluded(mark: Mark | undefined, policy: TreePolicy): boolean {
  if (mark?.status === 'zero-of-zero') return policy.zeroDivision === 'exclude';
  return policy.blank === 'exclude' && (mark?.score ?? null) === null;
}

function scoreLeaf(leaf: Indicator, marks: Marks, policy: TreePolicy, max: Fraction): ScoreNode {
  const mark = marks.get(leaf.id) ?? null;
  const zeroOfZero = mark?.status === 'zero-of-zero';
  const score = zeroOfZero ? (policy.zeroDivision === 'full' ? one : zero) : (mark?.score ?? zero);
  const status = mark === null ? 'unanswered' : mark.status === 'zero-of-zero' ? 'scored' : mark.status;
  return { id: leaf.id, node: leaf, max, points: max.mul(score), status, children: [], mark };
}

function branchStatus(children: readonly ScoreNode[]): ScoreNode['status'] {
  const settled = (status: ScoreNode['status']) => status === 'scored';
  if (children.every((child) => settled(child.status))) return 'scored';
  return children.some((child) => settled(child.status) || child.status === 'partial')
    ? 'partial'
    : 'unanswered';
}
