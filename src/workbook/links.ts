import type { CellPlace } from '../diagnostic/address.js';
import { parseRange } from './address.js';
import { corrupt } from './error.js';
import type { Budget } from './limits.js';
import type { Relationship } from './package.js';
import type { Cell, Row } from './workbook.js';
import type { Handler } from './xml.js';

/** A link to outside of the workbook. */
export interface Hyperlink extends CellPlace {
  /** In the relationships of the sheet. */
  readonly id: string;
  /** A place in the target, after `#`. */
  readonly location: string;
}

/** Collects `hyperlinks`; links inside the workbook are no evidence of anything and are left out. */
export function hyperlinksHandler(found: Hyperlink[], budget: Budget): Handler {
  const hyperlink: Handler = {
    open(attributes) {
      const id = attributes.relationship();
      if (id === undefined || id === '') return;
      budget.take('links');
      const { top, left } = parseRange(attributes.get('ref') ?? '');
      found.push({ row: top, column: left, id, location: attributes.get('location') ?? '' });
    },
  };
  return { children: new Map([['hyperlink', hyperlink]]) };
}

/** Puts links on their cells, and makes cells for those on blank ones. Rows and cells stay in order. */
export function attachLinks(
  rows: readonly Row[],
  hidden: ReadonlySet<number>,
  links: readonly Hyperlink[],
  relationships: ReadonlyMap<string, Relationship>,
): readonly Row[] {
  if (links.length === 0) return rows;
  const byRow = new Map<number, Map<number, string>>();
  for (const link of links) {
    const target = relationships.get(link.id)?.target ?? corrupt(`hyperlink ${link.id} is missing`);
    const columns = byRow.get(link.row) ?? new Map<number, string>();
    byRow.set(link.row, columns.set(link.column, link.location ? `${target}#${link.location}` : target));
  }
  const linked = rows.map((row) => ({ ...row, cells: linkCells(row.cells, byRow.get(row.number)) }));
  for (const row of rows) byRow.delete(row.number);
  if (byRow.size === 0) return linked;
  for (const [number, columns] of byRow) {
    linked.push({ number, hidden: hidden.has(number), cells: linkCells([], columns) });
  }
  return linked.sort((a, b) => a.number - b.number);
}

function linkCells(cells: readonly Cell[], links: ReadonlyMap<number, string> | undefined): readonly Cell[] {
  if (!links) return cells;
  const rest = new Map(links);
  const linked = cells.map((cell): Cell => {
    const link = links.get(cell.column);
    rest.delete(cell.column);
    return link === undefined ? cell : { ...cell, link };
  });
  for (const [column, link] of rest) linked.push({ column, value: { kind: 'blank' }, link });
  return rest.size === 0 ? linked : linked.sort((a, b) => a.column - b.column);
}
