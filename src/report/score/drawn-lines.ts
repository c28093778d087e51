import { formatMargin } from '../page/numbers.js';
import { type Cell, cell } from '../page/section.js';
import type { View } from '../page/view.js';
import { localNumber } from '../shared/requirement-cells.js';
import type { AssessmentReport, Report } from './score-schema.js';
import { carriesNotes } from './tree.js';

/** Where a page stands by itself: what to do first, and what it carries. */
export function drawnLines(report: Report, { shortfalls }: AssessmentReport, { text, lang }: View): Cell[] {
  const { paper, blank } = text;
  const said = ({ label, id, from, to, gain }: (typeof shortfalls)[number]) => {
    const [was, is] = [localNumber(from, lang) ?? blank, localNumber(to, lang) ?? ''];
    const name = `${label} (${id})`;
    return { about: paper.first, text: paper.firstSay(name, was, is, formatMargin(gain, lang)) };
  };
  const own = shortfalls.filter(({ adjustable }) => adjustable !== false);
  // what meets a requirement comes before what only adds points
  const first = own.find(({ clears }) => clears.length > 0) ?? own[0];
  return [...(first ? [said(first)] : []), ...(carriesNotes(report) ? [cell(paper.privacy, 'muted')] : [])];
}
