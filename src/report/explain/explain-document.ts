import type { Lang } from '../../diagnostic/lang.js';
import type { Document, PartsOf } from '../document.js';
import { cell, type Section } from '../page/section.js';
import { label, left, tableOf } from '../page/table.js';
import { type View, viewOn } from '../page/view.js';
import type { CodeExplanation } from './code.js';
import type { Explanation, Named } from './explanation.js';

/** Several ids that words were found in. */
interface Search {
  readonly kind: 'search';
  readonly words: string;
  readonly found: readonly Named[];
}

/** An id, a code, or the ids that were found. */
export type Explained = Explanation | CodeExplanation | Search;

/** What `lke explain` says. */
export const explainDocument = (explained: Explained, lang: Lang): Document<PartsOf<'explain'>> => ({
  lang,
  data: { version: 1, ...explained },
  sections: async (page) => {
    const view = viewOn(page, lang);
    if (explained.kind === 'search') return [hits(explained, view)];
    if (explained.kind === 'code') return (await import('./code.js')).codeSections(explained, view);
    return (await import('./sections.js')).explainSections(explained, view);
  },
});

const hits = ({ words, found }: Search, { text }: View): Section => ({
  title: text.explain.found(words, found.length),
  lines: [],
  table: tableOf(found, [
    left('ID', ({ id }) => cell(id, 'strong')),
    label(text.head.node, (hit) => hit.label),
  ]),
});
