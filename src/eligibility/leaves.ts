import type { ScoreNode } from '../scoring/tree.js';

/** An indicator of a score tree, with where it stands. */
export interface Leaf {
  /** Nodes that hold it, itself too. */
  readonly line: ReadonlySet<string>;
  readonly node: ScoreNode;
}

/** Every indicator below a node, in the order of the instrument. */
export function leavesBelow(root: ScoreNode): Leaf[] {
  const found: Leaf[] = [];
  const visit = (node: ScoreNode, above: readonly string[]) => {
    const line = [...above, node.id];
    for (const child of node.children) visit(child, line);
    if (node.node.kind === 'indicator') found.push({ line: new Set(line), node });
  };
  visit(root, []);
  return found;
}
