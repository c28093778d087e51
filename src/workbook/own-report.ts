import type { Workbook } from './workbook.js';

/**
 * A sheet of this name (very hidden) is in every workbook of ours that is a report: by it such a file is never taken for
 * a worksheet, though it has answers in it.
 */
export const markSheetName = 'lke-zi';

/** Whether a workbook is a report or a recap of ours. */
export const isOwnReport = ({ sheets }: Workbook): boolean =>
  sheets.some(({ name, state }) => name === markSheetName && state !== 'visible');
