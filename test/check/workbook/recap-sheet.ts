import type { ScoredNode } from '../../../src/instrument/model.js';
import type { Workbook } from '../../../src/workbook/workbook.js';
import { type Changes, type Content, changed, instrument, studied } from './books.js';

export const recapName = 'Ctt Eval';

/** Where a recap lists each node. */
export interface RecapSheet {
  readonly workbook: Workbook;
  readonly rowOf: (id: string) => number;
}

const listed = (node: ScoredNode): ScoredNode[] => {
  if (node.kind === 'indicator') return [node];
  return [node, ...(node.mean ? [] : node.children.flatMap(listed))];
};

/** A workbook with a hidden recap of every heading and sub-component, as the official one should be. */
export function withRecap(
  workbook: Workbook,
  edit: (cell: string, node: ScoredNode, content: Content) => Content = (_, __, content) => content,
  order: (nodes: ScoredNode[]) => ScoredNode[] = (nodes) => nodes,
): RecapSheet {
  const nodes = order(instrument.root.children.flatMap(listed));
  const main = studied(workbook).rows;
  const rows = new Map(nodes.map((node, i) => [node.id, i + 3]));
  const rowOf = (id: string): number => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`no row ${id}`);
    return row;
  };
  const cells: Record<string, Content> = { B1: 'Penilaian', H1: 'Bobot', I1: 'Nilai', J1: '%' };
  for (const node of nodes) {
    const row = rowOf(node.id);
    const put = (cell: string, content: Content) => {
      cells[cell] = edit(cell, node, content);
    };
    put(`C${row}`, node.label.id);
    put(`H${row}`, Number(node.weight.valueOf()));
    put(`I${row}`, { formula: `'LKE ZI'!L${main.get(node.id)}` });
    put(`J${row}`, { formula: `I${row}/H${row}` });
  }
  const named = Object.entries(cells).map(([cell, content]) => [`${recapName}!${cell}`, content] as const);
  return { workbook: changed(workbook, Object.fromEntries(named) as Changes), rowOf };
}
