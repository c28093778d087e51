import { type Diagnostic, diagnose } from '../../../diagnostic/diagnostic.js';
import type { ScoredNode } from '../../../instrument/model.js';
import { originOf, type Study } from '../study.js';
import type { Recap } from './recap.js';

/** A recap that lists this part of a level of the instrument means to list all of it. */
const most = 0.8;

/** Nodes that a recap leaves out, of a level that it lists otherwise; told at the heading they belong under. */
export function missingRows(study: Study, recap: Recap): Diagnostic[] {
  const shown = new Set(recap.rows.flatMap((row) => [row.node?.id, row.source?.node?.id]));
  const isShown = (node: ScoredNode): boolean =>
    shown.has(node.id) || (node.kind === 'branch' && node.mean && node.children.every(isShown));
  return levelsOf(study.instrument.root).flatMap((level) => {
    const missing = level.filter(({ node }) => !isShown(node));
    if (missing.length > (1 - most) * level.length) return [];
    return missing.flatMap(({ node, parent }) => {
      const heading = recap.rows.find((row) => row.node === parent);
      if (!heading) return [];
      const place = { sheet: recap.sheet, row: heading.row, column: recap.score };
      const params = { text: node.label.id, id: node.id };
      return [diagnose('recap-row-missing', originOf(study, place), params, { node: node.id })];
    });
  });
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
