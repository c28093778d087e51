import type { Lang } from '../../diagnostic/lang.js';
import type { Document, PartsOf } from '../document.js';
import type { Section } from '../page/section.js';
import { type View, viewOn } from '../page/view.js';
import type { Explained, ExplainedOne } from './explain-schema.js';

interface ExplainView {
  readonly lang: Lang;
  /** Everything that words are found in is shown on a terminal too. */
  readonly all: boolean;
  /** What a command line names a worksheet by, and how it is read. */
  readonly again: readonly string[];
}

/** What `lke explain` says. */
export const explainDocument = (
  explained: Explained,
  { lang, all, again }: ExplainView,
): Document<PartsOf<'explain'>> => ({
  lang,
  data: { version: 1, ...explained },
  sections: async (page) => {
    const view = viewOn(page, lang, { detail: all, again });
    const items = explained.kind === 'several' ? explained.items : [explained];
    return (await Promise.all(items.map((item) => sectionsOf(item, view)))).flat();
  },
});

async function sectionsOf(explained: ExplainedOne, view: View): Promise<Section[]> {
  switch (explained.kind) {
    case 'search':
      return (await import('./found.js')).searchSections(explained, view);
    case 'term':
      return (await import('./term.js')).termSections(explained, view);
    case 'list':
      return (await import('./list.js')).listSections(explained, view);
    case 'code':
      return (await import('./code.js')).codeSections(explained, view);
    case 'cell':
      return (await import('./found.js')).cellSections(explained, view);
    default:
      return (await import('./sections.js')).explainSections(explained, view);
  }
}
