import type { Lang } from '../../diagnostic/lang.js';
import { formatNumber } from '../page/numbers.js';
import { cell, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import type { NodeReport, Report } from './score-schema.js';

/** The whole tree of each side: every node with its weight, points and, on indicators, the answer. */
export function detailTables(report: Report, view: View): Section[] {
  const { text, lang, narrow } = view;
  const points = (value: number) => formatNumber(value, 2, lang);
  return report.assessments.map(({ by, score }) => ({
    title: text.detailTitle(text.sideTitle[by]),
    lines: [],
    table: tableOf(nodesOf(score), [
      left('ID', ({ node }) => cell(node.id, node.children && 'strong')),
      left(text.head.answer, ({ node }) => answerCell(node, view)),
      right(text.head.points, ({ node }) => cell(points(node.points), node.children && 'strong')),
      right(text.head.max, ({ node }) => cell(points(node.max), 'muted'), { when: !narrow }),
      label(text.head.node, ({ node, depth }) => `${narrow ? '' : '  '.repeat(depth)}${node.label}`),
    ]),
  }));
}

interface Placed {
  readonly node: NodeReport;
  /** 0 for the total and for what is right below it. */
  readonly depth: number;
}

const nodesOf = (node: NodeReport, level = 0): Placed[] => [
  { node, depth: Math.max(0, level - 1) },
  ...(node.children ?? []).flatMap((child) => nodesOf(child, level + 1)),
];

/** Why an indicator brings nothing, or its answer. */
function answerCell(node: NodeReport, { text, lang }: View) {
  const { status, children } = node;
  if (children || status === 'scored' || status === 'partial') return answerText(node, lang);
  return cell(text.status[status], 'bad');
}

/** The answer as given; the counts of a computed indicator, in the order they were written. */
function answerText({ answer, fraction }: NodeReport, lang: Lang): string {
  if (!answer) return '';
  if (answer.value !== null) return lang === 'id' ? answer.value.replace('.', ',') : answer.value;
  if (!answer.inputs || fraction === null) return '';
  return `${formatNumber(fraction * 100, 2, lang).replace(/[.,]00$/, '')}%`;
}
