import { formatNumber, pointsText } from '../page/numbers.js';
import { cell, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import { none } from '../shared/provenance.js';
import {
  decidingAssessment,
  marginCell,
  nodesById,
  predicateName,
  requirementOf,
  requirementsById,
} from '../shared/requirement-cells.js';
import { areaFigure } from './figures.js';
import type { AssessmentReport, NodeReport, Report } from './score-schema.js';

/** The areas of change: score, both halves when there is room, and each predicate's margin. */
export function areaTable(report: Report, view: View): Section {
  const { text, lang, wide, narrow } = view;
  const assessment = decidingAssessment(report);
  const other = report.assessments.find((a) => a.by !== report.policy.by);
  const nodes = nodesById(assessment.score);
  const points = (of: { readonly points: number } | undefined) =>
    of ? cell(formatNumber(of.points, 2, lang)) : none;
  const judged = (id: string) => requirementsById(assessment, id);
  const table = tableOf(assessment.areas, [
    label(text.head.area, (area, i) => `${i + 1} ${area.label}`),
    ...(wide ? halvesOf(assessment) : []).map((half, nth) =>
      right(half.label, (area: Area) => points(nodes.get(area.nodes[nth] ?? ''))),
    ),
    right(other ? text.sideTitle[assessment.by] : text.head.points, (area) =>
      cell(pointsText(area.points, judged(area.id), lang), 'strong'),
    ),
    ...(other
      ? [right(text.sideTitle[other.by], ({ id }: Area) => points(other.areas.find((a) => a.id === id)))]
      : []),
    right(text.head.max, ({ max }) => cell(formatNumber(max, 2, lang), 'muted'), { when: !narrow }),
    ...assessment.eligibility.map(({ predicate }) =>
      left(predicateName(predicate), ({ id }: Area) =>
        marginCell(requirementOf(assessment, predicate, id), view),
      ),
    ),
  ]);
  return {
    title: text.areasTitle,
    lines: [],
    table,
    ...((view.drawn || view.barred) && { figure: areaFigure(report, view) }),
  };
}

type Area = AssessmentReport['areas'][number];

/** The nodes that hold one half of each area, in their order: pemenuhan, reform. */
function halvesOf(assessment: AssessmentReport): NodeReport[] {
  const parents = [...nodesById(assessment.score).values()];
  const first = assessment.areas[0]?.nodes ?? [];
  const halves = first.flatMap(
    (id) => parents.find((node) => node.children?.some((child) => child.id === id)) ?? [],
  );
  // areas that are not split over branches of their own have no halves to show
  return new Set(halves).size === first.length ? halves : [];
}
