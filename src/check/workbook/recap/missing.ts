import { type Diagnostic, diagnose } from '../../../diagnostic/diagnostic.js';
import type { ScoredNode } from '../../../instrument/model.js';
import { originOf, type WorkbookModel } from '../model.js';
import type { Recap, RecapRow } from './recap.js';

/** A recap that lists this part of a level of the instrument means to list all of it. */
const most = 0.8;

/** Nodes that a recap leaves out, of a level that it lists otherwise; told at the row they belong below. */
export function missingRows(model: WorkbookModel, recap: Recap): Diagnostic[] {
  const shown = new Set(recap.rows.flatMap((row) => [row.node?.id, row.source?.node?.id]));
  const isShown = (node: ScoredNode): boolean =>
    shown.has(node.id) || (node.kind === 'branch' && node.mean && node.children.every(isShown));
  return levelsOf(model.instrument.root).flatMap((level) => {
    const missing = level.filter(({ node }) => !isShown(node));
    if (missing.length > (1 - most) * level.length) return [];
    return missing.flatMap(({ node, parent }) => {
      const above = rowAbove(recap, node, parent);
      if (!above) return [];
      const place = { sheet: recap.sheet, row: above.row, column: above.column };
      const params = { text: node.label.id, id: node.id };
      return [
        diagnose('recap-row-missing', originOf(model, place), params, { node: node.id, trait: node.id }),
      ];
    });
  });
}

/** The row of the nearest sibling before it that is listed, else of the heading. */
function rowAbove(recap: Recap, node: ScoredNode, parent: ScoredNode): RecapRow | undefined {
  const siblings = parent.kind === 'branch' ? parent.children : [];
  const before = siblings.slice(0, siblings.indexOf(node));
  const rowOf = (wanted: ScoredNode) => recap.rows.find((row) => row.node === wanted);
  const sibling = before.findLast((candidate) => rowOf(candidate));
  return rowOf(sibling ?? parent);
}

interface Placed {
  readonly node: ScoredNode;
  readonly parent: ScoredNode;
}

/** Headings and weighted leaves, by depth; the indicators that share a sub-component are no level of a recap. */
function levelsOf(root: ScoredNode): Placed[][] {
  const levels: Placed[][] = [];
  const visit = (parent: ScoredNode, depth: number) => {
    if (parent.kind === 'indicator' || parent.mean) return;
    for (const node of parent.children) {
      levels[depth] = [...(levels[depth] ?? []), { node, parent }];
      visit(node, depth + 1);
    }
  };
  visit(root, 0);
  return levels;
}
