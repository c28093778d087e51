import { lettersIn } from '../../../messages/letters.js';
import { formatNumber } from '../../page/numbers.js';
import { heading, type Paper, type PaperTable, paragraph, table } from '../../page/paper.js';
import { type Cell, cell } from '../../page/section.js';
import { left, right, tableOf } from '../../page/table.js';
import { type View, viewOn } from '../../page/view.js';
import { letterHead, type NotedLetterOptions } from '../../shared/letter.js';
import { disclaimerText, unitName, whoText } from '../../shared/provenance.js';
import { decidingAssessment } from '../../shared/requirement-cells.js';
import { answerCell } from '../detail.js';
import { firstLines } from '../first.js';
import { headlineLines } from '../headline.js';
import type { NodeReport, Report } from '../score-schema.js';
import { carriesNotes } from '../tree.js';
import { prerequisitePaper } from './prerequisites.js';
import { requirementPaper, resultTable } from './result-table.js';

/** The unit's self-assessment as a document: verdict, points by area and result, and every answer with what stands beside it. */
export function selfAssessmentPaper(report: Report, options: NotedLetterOptions): Paper {
  const { lang, date, withNotes } = options;
  const say = lettersIn(lang);
  const view = viewOn({ width: null }, lang);
  const assessment = decidingAssessment(report);
  const groups = groupsOf(assessment.score);
  return {
    title: `${say.self.title}: ${unitName(report.unit, view)}`,
    lang,
    date,
    foot: disclaimerText(report, view),
    blocks: [
      ...letterHead(
        say.self.title,
        whoText(report.unit, view),
        options,
        carriesNotes(report) ? 'notes' : 'nothing',
      ),
      heading(say.self.result),
      ...headlineLines(report, view).map(({ text }) => paragraph(text.replace(/ {2,}/g, ' ').trim())),
      ...firstLines(report, view).map(({ text, about }) => paragraph(text, about)),
      resultTable(report, say, view),
      requirementPaper(assessment, view.text.paper.sheets.requirements, view),
      ...prerequisitePaper(report, view),
      heading(say.self.answers),
      ...groups.flatMap((group) => [
        heading(`${group.id} ${group.label}`, 2),
        answerTable(group, say.self.notesAndEvidence, withNotes, view),
      ]),
      { kind: 'signatures', roles: say.self.signatures, name: say.held.name },
    ],
  };
}

/** Branches right above indicators. */
const groupsOf = (node: NodeReport): NodeReport[] => {
  const below = node.children ?? [];
  return below.some(({ children }) => !children) ? [node] : below.flatMap(groupsOf);
};

function answerTable(
  { label, children = [] }: NodeReport,
  beside: string,
  withNotes: boolean,
  view: View,
): PaperTable {
  const { text, lang } = view;
  const points = (node: NodeReport) =>
    text.paper.of(formatNumber(node.points, 2, lang), formatNumber(node.max, 2, lang));
  const shown = tableOf(children, [
    left('ID', ({ id }) => cell(id, 'strong')),
    left(text.head.indicator, (node) => node.label),
    left(text.head.answer, (node) => answerCell(node, view)),
    right(text.head.points, points),
    left(beside, besideCell, { when: withNotes }),
  ]);
  return table(label, shown, [14, 32, 12, 14, ...(withNotes ? [28] : [])]);
}

/** Notes, then evidence; a link where it is one address and nothing else. */
function besideCell({ answer }: NodeReport): Cell {
  const all = answer ? [answer, ...Object.values(answer.inputs ?? {})] : [];
  const said = all.flatMap(({ notes, evidence }) => [...(notes === null ? [] : [notes]), ...evidence]);
  return { text: said.join('; ') || '-', foreign: true };
}
