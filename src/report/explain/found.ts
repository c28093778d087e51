import { shellWord } from '../../messages/command-line.js';
import { type Cell, cell, lines, type Section } from '../page/section.js';
import { label, left, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import type { CellExplanation, SearchExplanation } from './explain-schema.js';
import { explainAgain } from './parts.js';
import { explainSections } from './sections.js';

/** A terminal shows so many of what words were found in. */
const shownHits = 20;

/** What words were found in. */
export function searchSections({ words, found }: SearchExplanation, view: View): Section[] {
  const { text, brief } = view;
  const shown = brief ? found.slice(0, shownHits) : found;
  const table = tableOf(shown, [
    left('ID', ({ id }) => cell(id, 'strong')),
    label(text.explain.nameHead, (hit) => hit.label),
  ]);
  const more = found.length - shown.length;
  return [
    { title: text.explain.found(words, found.length, explainAgain(view, 'ID')), lines: [], table },
    ...(more > 0 ? [lines(null, cell(text.explain.moreFound(more)))] : []),
  ];
}

/** What a cell is in each workbook that it may be of, and what is known of it in the first. */
export function cellSections(explained: CellExplanation, view: View): Section[] {
  const { id, path, meanings, explanation } = explained;
  const { explain } = view.text;
  const table = tableOf(meanings, [
    left(explain.workbookHead, (m) => cell(m.label, 'strong')),
    left(explain.sheetHead, ({ sheet }) => sheet ?? '–'),
    left(explain.cellHead(id), ({ use }) => (use === null ? explain.noUse : explain.uses[use])),
    left('ID', ({ node }) => node.id),
    label(explain.nameHead, ({ node, input }) => (input === null ? node.label : `${node.label}: ${input}`)),
  ]);
  const title = path === null ? explain.officialCell(id) : explain.ownCell(id, path);
  return [
    { title, lines: [], table },
    ...(path === null ? [lines(null, ...aboutOfficial(explained, view))] : []),
    ...explainSections(explanation, view),
  ];
}

/** Which workbook is explained, that a sheet is of none of them, and how to ask for one's own file. */
function aboutOfficial({ id, sheet, meanings }: CellExplanation, view: View): Cell[] {
  const { explain } = view.text;
  const [first] = meanings;
  const asked = sheet === null ? id : `${sheet}!${id}`;
  const known = meanings.some((m) => m.sheet?.toLowerCase() === sheet?.toLowerCase());
  return [
    ...(sheet !== null && !known ? [cell(explain.otherSheet(sheet), 'strong')] : []),
    ...(meanings.length > 1 ? [cell(explain.accordingTo(first?.label ?? ''))] : []),
    cell(explain.cellIn(explainAgain(view, shellWord(asked), '--in', 'LKE.xlsx')), 'muted'),
  ];
}
