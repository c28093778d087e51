import type { Lang } from '../../diagnostic/lang.js';
import type { Document, PartsOf } from '../document.js';
import { viewOn } from '../page/view.js';
import { type HowRead, optionsAgain } from '../shared/again.js';
import type { Diff } from './diff-schema.js';

/** What `lke diff` says. */
export const diffDocument = (
  diff: Diff,
  {
    lang,
    detail,
    date,
    config,
    instrument,
  }: Pick<HowRead, 'config' | 'instrument'> & {
    readonly lang: Lang;
    readonly detail: boolean;
    readonly date?: string;
  },
): Document<PartsOf<'diff'>> => ({
  lang,
  data: diff,
  sections: async (page) =>
    (await import('./sections.js')).diffSections(
      diff,
      viewOn(page, lang, {
        detail,
        again: optionsAgain({ ...(config !== undefined && { config }), ...(instrument && { instrument }) }),
      }),
    ),
  book: async () => (await import('./book.js')).diffBook(diff, lang),
  paper: async () => {
    const options = { lang, date: date ?? null };
    return diff.round
      ? (await import('./round/paper.js')).roundPaper(diff, diff.round, options)
      : (await import('./paper.js')).diffPaper(diff, options);
  },
  rows: async () =>
    diff.round
      ? (await import('./round/rows.js')).roundRows(diff)
      : (await import('./rows.js')).diffRows(diff),
});
