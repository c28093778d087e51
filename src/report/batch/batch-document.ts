import type { Lang } from '../../diagnostic/lang.js';
import type { Document, PartsOf } from '../document.js';
import type { BatchResult } from './batch-schema.js';

/** The recap that `lke batch` makes of its rows; the rows themselves were written as they came. */
export const recapDocument = (
  result: BatchResult,
  lang: Lang,
  detail = false,
): Document<Exclude<PartsOf<'batch'>, 'lines' | 'paper'>> => ({
  lang,
  data: result,
  brief: async () => (await import('./recap/headline.js')).recapBrief(result, lang),
  longLists: ['rows', 'history'],
  sections: async (page) =>
    (await import('./recap/sections.js')).recapSections(result, page, { lang, detail }),
  rows: async () => (await import('./rows.js')).batchRows(result),
  book: async () => (await import('./recap/book.js')).recapBook(result, lang),
});
