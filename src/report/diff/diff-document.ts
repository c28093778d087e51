import type { Lang } from '../../diagnostic/lang.js';
import type { Document, PartsOf } from '../document.js';
import { viewOn } from '../page/view.js';
import type { Diff } from './diff-schema.js';

/** What `lke diff` says. */
export const diffDocument = (
  diff: Diff,
  { lang, detail }: { readonly lang: Lang; readonly detail: boolean },
): Document<PartsOf<'diff'>> => ({
  lang,
  data: diff,
  sections: async (page) =>
    (await import('./sections.js')).diffSections(diff, viewOn(page, lang, { detail })),
  book: async () => (await import('./book.js')).diffBook(diff, lang),
  rows: async () => (await import('./rows.js')).diffRows(diff),
});
