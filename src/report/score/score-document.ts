import type { Lang } from '../../diagnostic/lang.js';
import type { Document, PartsOf } from '../document.js';
import { viewOn } from '../page/view.js';
import type { Report } from './score-schema.js';

/** What `lke score` says. */
export const scoreDocument = (
  report: Report,
  { lang, detail }: { readonly lang: Lang; readonly detail: boolean },
): Document<PartsOf<'score'>> => ({
  lang,
  data: report,
  sections: async (page) =>
    (await import('./sections.js')).scoreSections(report, viewOn(page, lang, { detail })),
  rows: async () => (await import('./rows.js')).scoreRows(report),
});
