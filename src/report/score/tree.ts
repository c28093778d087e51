import type { Side } from '../../diagnostic/side.js';
import { formatNumber } from '../page/numbers.js';
import { type Cell, cell, type Item, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import { decidingAssessment, nodesById } from '../shared/requirement-cells.js';
import type { CalculationsBySide } from './calculation.js';
import { answerCell } from './detail.js';
import type { AnswerReport, NodeReport, Report } from './score-schema.js';

/** The whole score as parts that open: points and weight everywhere; at the leaves answers, calculation, notes and evidence. */
export function treeSection(report: Report, calculations: CalculationsBySide, view: View): Section {
  const own = decidingAssessment(report);
  const sides = report.assessments.map(({ by, score }) => ({ by, nodes: nodesById(score) }));
  const { text, lang } = view;

  const itemOf = (node: NodeReport): Item => ({
    line: cell(`${node.id} ${node.label}`, node.children && 'strong'),
    value: text.paper.of(formatNumber(node.points, 2, lang), formatNumber(node.max, 2, lang)),
    lines: node.children ? [] : sides.flatMap(({ by, nodes }) => linesOf(nodes.get(node.id), by)),
    items: (node.children ?? []).map(itemOf),
  });

  function linesOf(node: NodeReport | undefined, by: Side): Cell[] {
    if (!node) return [];
    const { paper, sideTitle } = text;
    const calculation = calculations[by].get(node.id);
    const points = formatNumber(node.points, 2, lang);
    return [
      { ...answerCell(node, view), about: paper.answer(sideTitle[by]) },
      ...(calculation ? [{ text: `${calculation} = ${points}`, about: paper.calculation }] : []),
      ...foreignLines(node.answer, paper.notes(sideTitle[by])),
      ...Object.entries(node.answer?.inputs ?? {}).flatMap(([key, input]) => [
        { text: input.value ?? '-', about: key, foreign: true as const },
        ...foreignLines(input, `${paper.notes(sideTitle[by])}, ${key}`),
      ]),
    ];
  }

  function foreignLines(answer: Pick<AnswerReport, 'notes' | 'evidence'> | undefined, about: string): Cell[] {
    if (!answer) return [];
    return [
      ...(answer.notes === null ? [] : [{ text: answer.notes, about, foreign: true as const }]),
      ...answer.evidence.map((item) => ({ text: item, about: text.paper.evidence, foreign: true as const })),
    ];
  }

  return {
    title: text.paper.tree,
    lines: [],
    table: null,
    items: (own.score.children ?? []).map(itemOf),
  };
}

/** Whether anything of what people wrote into the worksheet is in a report. */
export const carriesNotes = ({ assessments }: Report): boolean =>
  assessments.some(({ score }) =>
    [...nodesById(score).values()].some(({ answer }) =>
      [answer, ...Object.values(answer?.inputs ?? {})].some(
        (given) => given && (given.notes !== null || given.evidence.length > 0),
      ),
    ),
  );
