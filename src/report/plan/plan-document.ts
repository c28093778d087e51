import type { Lang } from '../../diagnostic/lang.js';
import type { Document, PartsOf } from '../document.js';
import { viewOn } from '../page/view.js';
import type { PlanReport } from './plan-schema.js';

/** What `lke plan` says. */
export const planDocument = (report: PlanReport, lang: Lang): Document<PartsOf<'plan'>> => ({
  lang,
  data: report,
  sections: async (page) => (await import('./sections.js')).planSections(report, viewOn(page, lang)),
  book: async () => (await import('./book.js')).planBook(report, lang),
  rows: async () => (await import('./rows.js')).planRows(report),
});
