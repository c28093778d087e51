import type { Lang } from '../../diagnostic/lang.js';
import { messagesIn } from '../../messages/messages.js';
import type { Document, PartsOf } from '../document.js';
import { cell, type Section } from '../page/section.js';
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
  sections: async () => {
    if (explained.kind === 'search') return [hits(explained, lang)];
    if (explained.kind === 'code') return (await import('./code.js')).codeSections(explained, lang);
    return (await import('./sections.js')).explainSections(explained, lang);
  },
});

function hits({ words, found }: Search, lang: Lang): Section {
  const { text } = messagesIn(lang);
  const rows = found.map(({ id, label }) => [cell(id, 'strong'), cell(label)]);
  const columns = [
    { head: 'ID', align: 'left' as const },
    { head: text.head.node, align: 'left' as const, shrinks: true },
  ];
  return { title: text.explain.found(words, found.length), lines: [], table: { columns, rows } };
}
