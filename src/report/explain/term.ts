import type { Lang } from '../../diagnostic/lang.js';
import { termNamed } from '../../messages/terms.js';
import { cell, lines, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import type { TermExplanation } from './explain-schema.js';
import { searchSections } from './found.js';
import type { Named } from './schema-node.js';

/**
 * What an everyday word of the outputs means; null for any other word.
 * @param found what else the word is found in.
 */
export function explainTerm(
  asked: string,
  lang: Lang,
  found: () => readonly Named[],
): TermExplanation | null {
  const term = termNamed(asked, lang);
  if (!term) return null;
  const [id = ''] = term.names;
  return { kind: 'term', id, says: term.says, words: asked.trim(), found: [...found()] };
}

/** The same as sections. */
export function termSections({ id, says, words, found }: TermExplanation, view: View): Section[] {
  return [
    lines(id, cell(says, 'strong')),
    ...(found.length > 0 ? searchSections({ kind: 'search', words, found }, view) : []),
  ];
}
