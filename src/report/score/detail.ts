import type { Lang } from '../../diagnostic/lang.js';
import type { Side } from '../../diagnostic/side.js';
import { formatNumber } from '../page/numbers.js';
import { type Cell, cell, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import type { CalculationsBySide } from './calculation.js';
import type { NodeReport, Report } from './score-schema.js';

/** The whole tree of each side: every node with its weight, points and, on indicators, the answer. */
export function detailTables(report: Report, calculations: CalculationsBySide, view: View): Section[] {
  const { text, lang, narrow, wide } = view;
  const how = (by: Side, id: string) => ascii(calculations[by].get(id) ?? '');
  const points = (value: number) => formatNumber(value, 2, lang);
  return report.assessments.map(({ by, score }) => ({
    title: text.detailTitle(text.sideTitle[by]),
    lines: [],
    table: tableOf(nodesOf(score), [
      left('ID', ({ node }) => cell(node.id, node.children && 'strong')),
      left(text.head.answer, ({ node }) => answerCell(node, view)),
      right(text.head.points, ({ node }) => cell(points(node.points), node.children && 'strong')),
      right(text.head.max, ({ node }) => cell(points(node.max), 'muted'), { when: !narrow }),
      left(text.paper.calculation, ({ node }) => how(by, node.id), {
        when: wide && calculations[by].size > 0,
      }),
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
export function answerCell(node: NodeReport, { text, lang }: View): Cell {
  const { status, children } = node;
  if (children || status === 'scored' || status === 'partial') return cell(answerText(node, lang));
  return cell(text.status[status], 'bad');
}

/** The answer as given; the counts of a computed indicator, in the order they were written. */
function answerText({ answer, fraction }: NodeReport, lang: Lang): string {
  if (!answer) return '';
  if (answer.value !== null) return lang === 'id' ? answer.value.replace('.', ',') : answer.value;
  if (!answer.inputs || fraction === null) return '';
  return `${formatNumber(fraction * 100, 2, lang).replace(/[.,]00$/, '')}%`;
}

/** As old terminals can show it. */
const ascii = (calculation: string): string =>
  calculation.replaceAll('×', 'x').replaceAll('÷', '/').replaceAll('−', '-');
