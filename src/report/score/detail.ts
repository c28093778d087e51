import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { formatNumber } from '../page/numbers.js';
import { type Cell, cell, type Section, type ViewOptions } from '../page/section.js';
import type { AssessmentReport, NodeReport, Report } from './schema.js';

/** The whole tree of each side: every node with its weight, points and, on indicators, the answer. */
export function detailTables(report: Report, text: TextMessages, { lang, narrow }: ViewOptions): Section[] {
  return report.assessments.map((assessment) => ({
    title: text.detailTitle(text.sideTitle[assessment.by]),
    lines: [],
    table: {
      columns: [
        { head: 'ID', align: 'left' },
        { head: text.head.answer, align: 'left' },
        { head: text.head.points, align: 'right' },
        ...(narrow ? [] : [{ head: text.head.max, align: 'right' as const }]),
        { head: text.head.node, align: 'left', shrinks: true },
      ],
      rows: rowsOf(assessment, text, lang, narrow),
    },
  }));
}

function rowsOf({ score }: AssessmentReport, text: TextMessages, lang: Lang, narrow: boolean): Cell[][] {
  const rows: Cell[][] = [];
  const visit = (node: NodeReport, depth: number) => {
    const isBranch = node.children !== undefined;
    const unsettled = node.status === 'scored' || node.status === 'partial' ? null : text.status[node.status];
    rows.push([
      cell(node.id, isBranch ? 'strong' : undefined),
      unsettled && !isBranch ? cell(unsettled, 'bad') : cell(answerText(node, lang)),
      cell(formatNumber(node.points, 2, lang), isBranch ? 'strong' : undefined),
      ...(narrow ? [] : [cell(formatNumber(node.max, 2, lang), 'muted')]),
      cell(`${narrow ? '' : '  '.repeat(Math.max(0, depth - 1))}${node.label}`),
    ]);
    for (const child of node.children ?? []) visit(child, depth + 1);
  };
  visit(score, 0);
  return rows;
}

/** The answer as given; the counts of a computed indicator, in the order they were written. */
function answerText({ answer, fraction }: NodeReport, lang: Lang): string {
  if (!answer) return '';
  if (answer.value !== null) return lang === 'id' ? answer.value.replace('.', ',') : answer.value;
  if (!answer.inputs || fraction === null) return '';
  return `${formatNumber(fraction * 100, 2, lang).replace(/[.,]00$/, '')}%`;
}
