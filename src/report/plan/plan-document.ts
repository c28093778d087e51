import type { Lang } from '../../diagnostic/lang.js';
import type { Document, PartsOf } from '../document.js';
import { viewOn } from '../page/view.js';
import type { PlanReport } from './plan-schema.js';
import type { PlanSource } from './work-plan.js';

/** What `lke plan` says. */
export const planDocument = (
  report: PlanReport,
  source: PlanSource,
  {
    lang,
    date,
    detail = false,
    again,
  }: {
    readonly lang: Lang;
    readonly date?: string;
    readonly detail?: boolean;
    /** The worksheet, as the next command has to name it. */
    readonly again: readonly string[];
  },
): Document<PartsOf<'plan'>> => ({
  lang,
  data: report,
  brief: async () => (await import('./headline.js')).planBrief(report, viewOn({ width: 80 }, lang)),
  sections: async (page) =>
    (await import('./sections.js')).planSections(report, viewOn(page, lang, { detail, again })),
  book: async () => (await import('./book.js')).planBook(report, lang, again),
  paper: async () =>
    (await import('./work-plan.js')).workPlanPaper(report, source, { lang, date: date ?? null }),
  rows: async () => (await import('./rows.js')).planRows(report),
});
