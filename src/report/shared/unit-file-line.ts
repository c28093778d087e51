import { type Cell, cell } from '../page/section.js';
import type { Words } from '../page/view.js';
import type { Report } from '../score/score-schema.js';

/** Where unit data and prerequisites come from, where that is a file of its own. */
export const unitFileLine = (
  { source }: { readonly source: Pick<Report['source'], 'unitFile'> },
  { text }: Words,
): Cell[] => (source.unitFile === undefined ? [] : [cell(text.unitFile(source.unitFile), 'muted')]);
