import type { WorkbookModel } from '../model.js';
import type { LabelledSheets } from '../recap/labels.js';
import { type AreaBlock, findAreaBlocks } from './blocks.js';
import { type AreaColumn, areaColumns } from './columns.js';

/** A table that lists the areas as wholes: per area its halves, sum, percentage, minimum and verdict, as far as it has them. */
export interface AreaTable extends AreaBlock {
  readonly columns: readonly AreaColumn[];
}

/** Tables of areas in the other sheets, whatever their form; without columns where none was understood. */
export const findAreaTables = (model: WorkbookModel, sheets: LabelledSheets): AreaTable[] =>
  findAreaBlocks(model, sheets).map((block) => ({ ...block, columns: areaColumns(model, block) }));
