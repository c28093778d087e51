import type { Requirement } from '../../../instrument/model.js';
import { cellText } from '../../../worksheet/excel/cell.js';
import { namesTotal } from '../../../worksheet/excel/total.js';
import type { Place } from '../grid.js';
import type { WorkbookModel } from '../model.js';
import type { LabelledSheets } from '../recap/labels.js';
import type { LabelledRow } from '../recap/rows.js';

/** A row that speaks of a requirement: an area with both its halves, a result, the total. */
export interface AreaRow {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly requirement: Requirement;
}

/** A table of the areas, one row each, with what stands below them. */
export interface AreaBlock {
  readonly sheet: number;
  /** Where its headers may begin. */
  readonly top: number;
  readonly rows: readonly AreaRow[];
}

/** Fewer areas than this part of them make no table of areas. */
const most = 3 / 5;
/** How much of an area's name a label must share. */
const fits = 3 / 5;
const headerRows = 8;
const longestLabel = 80;
/** Tables that list areas as wholes; where each half has a row of its own, it is a recap of nodes. */
export function findAreaBlocks(model: WorkbookModel, sheets: LabelledSheets): AreaBlock[] {
  const { requirements } = model.instrument;
  const areas = requirements.filter((r) => r.area);
  return [...sheets].flatMap(([sheet, rows]) => {
    const blocks = blocksIn(rows, model, sheet).filter((block) => {
      const listed = block.filter(({ requirement }) => requirement.area).length;
      return listed >= most * areas.length && listed > 1;
    });
    return blocks.map((block, i) => {
      const first = block[0]?.row ?? 1;
      const before = blocks[i - 1]?.at(-1)?.row ?? 0;
      return { sheet, top: Math.max(before + 1, first - headerRows), rows: block };
    });
  });
}

/** Rows of requirements, anew from where one comes again; nothing where halves are listed apart. */
function blocksIn(rows: readonly LabelledRow[], model: WorkbookModel, sheet: number): AreaRow[][] {
  const blocks: AreaRow[][] = [];
  let block: AreaRow[] = [];
  for (const row of rows) {
    if (isHalf(row, model)) return [];
    const requirement = requirementOf(row, model, block.length > 0);
    if (!requirement) continue;
    if (block.some((known) => known.requirement === requirement)) {
      if (!requirement.area) continue;
      blocks.push(block);
      block = [];
    }
    const { row: number, column } = row;
    block.push({ row: number, column, text: labelOf(model, { sheet, row: number, column }), requirement });
  }
  return [...blocks, block];
}

/** The words of its own cell: beside it stand verdicts and remarks. */
function labelOf({ cells }: WorkbookModel, place: Place): string {
  const cell = cells.at(place);
  return cell ? cellText(cell).replace(/\s+/g, ' ').slice(0, longestLabel) : '';
}

/** The heading of a half, under which its areas stand. */
function isHalf({ fits: found, text }: LabelledRow, { instrument }: WorkbookModel): boolean {
  const halves = new Set(
    instrument.requirements
      .filter((r) => r.area)
      .flatMap((r) => r.nodes.map((id) => id.replace(/\.[^.]+$/, ''))),
  );
  return text.length < 30 && [...halves].some((id) => (found.get(id) ?? 0) > 0.9);
}

/** What the row fits best; a total only below areas. */
function requirementOf({ fits: found, text }: LabelledRow, { instrument }: WorkbookModel, below: boolean) {
  const [best, fit] = [...found].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  const named = instrument.requirements.find((r) => r.nodes.includes(best));
  if (named && fit >= fits) return named;
  return below && namesTotal(text)
    ? instrument.requirements.find((r) => r.nodes.includes(instrument.root.id))
    : undefined;
}
