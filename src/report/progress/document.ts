import type { Lang } from '../../diagnostic/lang.js';
import type { Document, PartsOf } from '../document.js';
import type { ProgressReport } from './progress-schema.js';

/** What `lke batch --progress` says. */
export const progressDocument = (report: ProgressReport, lang: Lang): Document<PartsOf<'progress'>> => ({
  lang,
  data: report,
  longLists: ['units', 'copies'],
  brief: async () => (await import('./headline.js')).progressBrief(report, lang),
  sections: async (page) => (await import('./sections.js')).progressSections(report, page, lang),
  rows: async () => (await import('./rows.js')).progressRows(report),
  book: async () => (await import('./book.js')).progressBook(report, lang),
});
