import type { Instrument, ScoredNode } from '../../../instrument/model.js';
import type { Row, Sheet } from '../../../workbook/workbook.js';
import { cellText } from '../../../worksheet/excel/cell.js';
import { expectedRows } from '../../../worksheet/excel/expected.js';
import { words } from '../../../worksheet/text.js';

/** A row of a recap that says something. */
export interface LabelledRow {
  readonly row: number;
  /** Where its words begin. */
  readonly column: number;
  readonly text: string;
  /** The node it is named after; null when its words name none. */
  readonly node: ScoredNode | null;
  /** How well its words fit any node, by id, 0–1. */
  readonly fits: ReadonlyMap<string, number>;
}

const mostRows = 400;
const longestText = 200;
/** A heading is named as the instrument does; rows below it may say more or less. */
const headingFits = 3 / 4;
const partFits = 0.5;
/** A recap seldom lists single indicators: their words must say clearly more than those of a sub-component. */
const clearer = 0.15;

/**
 * Names the rows of a sheet after the instrument's nodes: headings in order, as areas are named alike in both halves;
 * what stands under a heading in any order, best first.
 */
export function labelRows(sheet: Sheet, instrument: Instrument): LabelledRow[] {
  const rows = sheet.rows.slice(0, mostRows).flatMap((row) => readRow(row, instrument) ?? []);
  const headings = [...instrument.nodes.values()].filter(
    (node) => node.kind === 'branch' && !node.mean && node !== instrument.root,
  );
  const named = new Map<LabelledRow, ScoredNode>();
  let next = 0;
  for (const row of rows) {
    const best = Math.max(0, ...row.fits.values());
    const at = headings.findIndex(
      (node, i) => i >= next && (row.fits.get(node.id) ?? 0) >= Math.max(headingFits, best),
    );
    const heading = headings[at];
    if (!heading) continue;
    named.set(row, heading);
    next = at + 1;
  }
  for (const group of groupsUnder(rows, named)) {
    const below = parts(group.heading);
    const split = splitRows(group.rows, below);
    const [rest, left] = [
      group.rows.filter((row) => !split.has(row)),
      below.filter((node) => !isSplit(node, split)),
    ];
    for (const [row, node] of [...split, ...assign(rest, left)]) named.set(row, node);
  }
  return rows.map((row) => ({ ...row, node: named.get(row) ?? null }));
}

function readRow({ number: row, cells }: Row, instrument: Instrument): LabelledRow | null {
  const texts = cells.flatMap(({ value, formula, ...cell }) => {
    if (value.kind !== 'text' || formula || value.text.length > longestText) return [];
    const part = cellText({ ...cell, value });
    return part.length > 4 ? [{ part, column: cell.column }] : [];
  });
  const text = texts
    .map(({ part }) => part)
    .join(' ')
    .replace(/\s+/g, ' ');
  const said = words(text);
  if (said.length === 0) return null;
  const expected = expectedRows(instrument);
  const similar = expected.vocabulary.similarities(said);
  const fits = new Map<string, number>();
  expected.rows.forEach(({ node, input }, i) => {
    if (!input && (similar[i] ?? 0) > 0) fits.set(node.id, similar[i] ?? 0);
  });
  return { row, column: texts[0]?.column ?? 1, text, node: null, fits };
}

interface Group {
  readonly heading: ScoredNode;
  readonly rows: LabelledRow[];
}

function groupsUnder(rows: readonly LabelledRow[], headings: ReadonlyMap<LabelledRow, ScoredNode>): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const heading = headings.get(row);
    if (heading) groups.push({ heading, rows: [] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups;
}

/** Everything below a heading that is no heading itself. */
function parts(heading: ScoredNode): ScoredNode[] {
  if (heading.kind === 'indicator') return [];
  return heading.children.flatMap((child) => {
    const isHeading = child.kind === 'branch' && !child.mean;
    return [...(isHeading ? [] : [child]), ...parts(child)];
  });
}

/** A sub-component that the sheet lists by its indicators: as many rows as it has are named most like it. */
function splitRows(rows: readonly LabelledRow[], nodes: readonly ScoredNode[]): Map<LabelledRow, ScoredNode> {
  const branches = nodes.filter((node) => node.kind === 'branch');
  const best = (row: LabelledRow) => bestOf(branches, row, partFits);
  return new Map(
    branches.flatMap((branch) => {
      const alike = rows.filter((row) => best(row) === branch);
      const pairs = assign(alike, branch.children, 0.01);
      return alike.length > 1 && pairs.size === branch.children.length ? [...pairs] : [];
    }),
  );
}

function bestOf<N extends ScoredNode>(nodes: readonly N[], { fits }: LabelledRow, least: number): N | null {
  let best: N | null = null;
  let most = least;
  for (const node of nodes) {
    const fit = fits.get(node.id) ?? 0;
    if (fit > most) [best, most] = [node, fit];
  }
  return best;
}

const isSplit = (node: ScoredNode, split: ReadonlyMap<LabelledRow, ScoredNode>): boolean => {
  const used = new Set(split.values());
  return used.has(node) || (node.kind === 'branch' && node.children.some((child) => used.has(child)));
};

/** The best pairs first; each row and each node once. */
function assign(
  rows: readonly LabelledRow[],
  nodes: readonly ScoredNode[],
  least = partFits,
): Map<LabelledRow, ScoredNode> {
  const shares = new Set(nodes.flatMap((node) => (node.kind === 'branch' ? node.children : [])));
  const pairs = rows.flatMap((row) =>
    nodes.flatMap((node) => {
      const fit = (row.fits.get(node.id) ?? 0) - (shares.has(node) ? clearer : 0);
      return fit >= least ? [{ row, node, fit }] : [];
    }),
  );
  pairs.sort((a, b) => b.fit - a.fit);
  const assigned = new Map<LabelledRow, ScoredNode>();
  const used = new Set<ScoredNode>();
  for (const { row, node } of pairs) {
    if (assigned.has(row) || used.has(node)) continue;
    assigned.set(row, node);
    used.add(node);
  }
  return assigned;
}
