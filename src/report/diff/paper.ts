import { lettersIn } from '../../messages/letters.js';
import { blocksOf, type Paper } from '../page/paper.js';
import { viewOn } from '../page/view.js';
import { type LetterOptions, letterHead } from '../shared/letter.js';
import { disclaimerText, whoText } from '../shared/provenance.js';
import type { Diff } from './diff-schema.js';
import { carriesNotes } from './headline.js';
import { diffProvenance } from './origin.js';
import { diffSections } from './sections.js';

/** What differs, as a document. */
export function diffPaper(diff: Diff, options: LetterOptions): Paper {
  const { lang, date } = options;
  const say = lettersIn(lang);
  const view = viewOn({ width: null }, lang, { detail: true });
  const who = [...new Set([whoText(diff.a.unit, view), whoText(diff.b.unit, view)])].join('; ');
  return {
    title: `${say.diff.title}: ${who}`,
    lang,
    date,
    foot: disclaimerText(diff, view),
    // the last section is what stands on every page
    blocks: [
      ...letterHead(say.diff.title, who, options, carriesNotes(diff) ? 'notes' : 'nothing'),
      ...blocksOf([...diffSections(diff, view).slice(0, -1), diffProvenance(diff, view)]),
    ],
  };
}
