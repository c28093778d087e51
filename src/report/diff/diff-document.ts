import type { Lang } from '../../diagnostic/lang.js';
import type { Document, PartsOf } from '../document.js';
import { viewOn } from '../page/view.js';
import type { Diff } from './diff-schema.js';

/** What `lke diff` says. */
export const diffDocument = (
  diff: Diff,
  { lang, detail, date }: { readonly lang: Lang; readonly detail: boolean; readonly date?: string },
): Document<PartsOf<'diff'>> => ({
  lang,
  data: diff,
  sections: async (page) =>
    (await import('./sections.js')).diffSections(diff, viewOn(page, lang, { detail })),
  book: async () => (await import('./book.js')).diffBook(diff, lang),
  paper: async () => (await import('./paper.js')).diffPaper(diff, { lang, date: date ?? null }),
  rows: async () => (await import('./rows.js')).diffRows(diff),
});
