import type { Side } from '../../diagnostic/side.js';
import type { Sheet } from '../page/book.js';
import { numberColumn, type SheetColumn, sheetOf, textColumn } from '../page/sheet.js';
import type { View } from '../page/view.js';
import { decidingAssessment, nodesById } from '../shared/requirement-cells.js';
import type { CalculationsBySide } from './calculation.js';
import { answerCell } from './detail.js';
import type { NodeReport, Report } from './score-schema.js';

/** The whole tree, a row a node: points, calculation, and what each side answered and wrote. */
export function answersSheet(report: Report, calculations: CalculationsBySide, view: View): Sheet {
  const { text } = view;
  const { paper, head, sideTitle } = text;
  const own = nodesById(decidingAssessment(report).score);
  const sides = report.assessments.map(({ by, score }) => ({ by, nodes: nodesById(score) }));
  const { by: decides } = report.policy;
  return sheetOf(
    paper.sheets.answers,
    [...own.values()],
    [
      textColumn('ID', 14, ({ id }) => id),
      textColumn(head.node, 60, ({ label }) => label, { wraps: true }),
      numberColumn(head.points, 'points', ({ points }) => points),
      numberColumn(head.max, 'points', ({ max }) => max),
      textColumn(paper.calculation, 26, ({ id }) => calculations[decides].get(id) ?? null),
      ...sides.flatMap(({ by, nodes }): SheetColumn<NodeReport>[] => {
        const of = ({ id }: NodeReport) => nodes.get(id);
        return [
          textColumn(paper.answer(sideTitle[by]), 16, (row) => {
            const node = of(row);
            return node ? answerCell(node, view).text : null;
          }),
          textColumn(paper.notes(sideTitle[by]), 50, (row) => notesOf(of(row)), { wraps: true }),
        ];
      }),
      textColumn(paper.evidence, 50, ({ id }) => evidenceOf(sides, id), { wraps: true }),
    ],
    2,
  );
}

const partsOf = (node: NodeReport | undefined) => [
  ...(node?.answer ? [node.answer] : []),
  ...Object.values(node?.answer?.inputs ?? {}),
];

const notesOf = (node: NodeReport | undefined): string =>
  partsOf(node)
    .flatMap(({ notes }) => notes ?? [])
    .join(' / ');

type Sides = readonly { readonly by: Side; readonly nodes: ReadonlyMap<string, NodeReport> }[];

const evidenceOf = (sides: Sides, id: string): string =>
  sides.flatMap(({ nodes }) => partsOf(nodes.get(id)).flatMap(({ evidence }) => evidence)).join(' | ');
