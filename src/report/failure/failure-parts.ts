import type { Part } from '../document.js';

/** What a failure has: a workbook or a letter about nothing is none, and is not written. */
export const failureParts = [
  'data',
  'sections',
  'rows',
  'findings',
  'lines',
] as const satisfies readonly Part[];
