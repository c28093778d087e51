import type { PrintPlan, RowPlan, SheetPlan } from './plan.js';

/** In points. */
const inch = 72;
/** Of every sheet of ours, in inches. */
export const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.55, header: 0.3, footer: 0.3 };
/** A4 across, in points. */
const paper = { width: 841.9, height: 595.3 };
/** Of the letters that widths are counted in. */
const letterWidth = 5.25;
/** Printers and fonts differ: what is reckoned with is a little less than there is. */
const sure = 0.94;

type Paged = Pick<SheetPlan, 'columns' | 'rows'> & { readonly print: Pick<PrintPlan, 'titleRows' | 'area'> };

/**
 * Rows after which a page ends, so that no heading stands alone at its foot and no row is parted from those that belong to
 * it, on a sheet whose rows all have a height and that is as wide as a page.
 * @param isBoundTo whether a row must not begin a page, given the row before it.
 */
export function pageBreaks(
  { columns, rows, print }: Paged,
  isBoundTo: (row: RowPlan, before: RowPlan) => boolean,
): number[] {
  const { titleRows, area } = print;
  const printed = columns.slice(0, area?.right);
  const width = printed.reduce((sum, column) => sum + column.width, 0) * letterWidth;
  const scale = Math.min(1, (paper.width - (margins.left + margins.right) * inch) / width);
  const heightOf = (list: readonly RowPlan[]) => list.reduce((sum, { height = 0 }) => sum + height, 0);
  const titles = heightOf(rows.filter(({ number }) => number <= titleRows));
  const room = (sure * (paper.height - (margins.top + margins.bottom) * inch)) / scale - titles;
  const breaks: number[] = [];
  let used = 0;
  let last = titleRows;
  for (const block of blocksOf(
    rows.filter(({ number }) => number > titleRows),
    isBoundTo,
  )) {
    const height = heightOf(block);
    if (used > 0 && used + height > room) {
      breaks.push(last);
      used = 0;
    }
    used += height;
    last = block.at(-1)?.number ?? last;
  }
  return breaks;
}

/** Rows that stay on one page. */
function blocksOf(rows: readonly RowPlan[], isBoundTo: Parameters<typeof pageBreaks>[1]): RowPlan[][] {
  const blocks: RowPlan[][] = [];
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    const block = blocks.at(-1);
    if (before && block && isBoundTo(row, before)) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}
