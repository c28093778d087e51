import type { WorkbookModel } from '../model.js';
import { type LabelledRow, labelRows } from './rows.js';

/** Fewer rows are no recap. */
const fewest = 5;

/** The rows of every sheet but the recognised one that say something, with what they may be named after. */
export type LabelledSheets = ReadonlyMap<number, readonly LabelledRow[]>;

export function labelSheets({ cells, main, instrument }: WorkbookModel): LabelledSheets {
  return new Map(
    cells.workbook.sheets.flatMap((sheet, index) =>
      index === main || sheet.rows.length < fewest ? [] : [[index, labelRows(sheet, instrument)]],
    ),
  );
}

/** The same of what stands below the table on the recognised sheet itself. */
export function labelBelow({ cells, main, subjects, instrument }: WorkbookModel): LabelledSheets {
  const sheet = cells.sheet(main);
  const last = Math.max(0, ...subjects.keys());
  const rows = sheet.rows.filter(({ number }) => number > last);
  return new Map(rows.length < fewest ? [] : [[main, labelRows({ ...sheet, rows }, instrument)]]);
}
