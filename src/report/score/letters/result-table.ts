import type { LettersMessages } from '../../../messages/id/letters.js';
import { formatMargin, formatNumber, pointsText } from '../../page/numbers.js';
import { type PaperTable, table } from '../../page/paper.js';
import { cell } from '../../page/section.js';
import { label, left, right, tableOf } from '../../page/table.js';
import type { View } from '../../page/view.js';
import {
  everyRequirement,
  nodesById,
  requirementOf,
  requirementsById,
} from '../../shared/requirement-cells.js';
import type { AssessmentReport, NodeReport, Report, RequirementReport } from '../score-schema.js';

interface Row {
  readonly label: string;
  readonly max: number;
  readonly unit: number | null;
  readonly tpi: number | null;
  readonly strong: boolean;
}

/** Weight, self-assessment and evaluation of every area and its halves, of every result, and of the whole. */
export function resultTable(report: Report, say: LettersMessages, view: View): PaperTable {
  const { text, lang } = view;
  const points = (value: number | null) => (value === null ? '-' : formatNumber(value, 2, lang));
  const tone = (row: Row) => (row.strong ? ('strong' as const) : undefined);
  const isBoth = report.assessments.some(({ by }) => by === 'tpi');
  const shown = tableOf(rowsOf(report), [
    label(say.lhe.part, (row) => cell(row.label, tone(row))),
    right(text.head.max, (row) => cell(points(row.max), tone(row))),
    right(say.lhe.self, (row) => cell(points(row.unit), tone(row))),
    right(say.lhe.evaluated, (row) => cell(points(row.tpi), tone(row)), { when: isBoth }),
  ]);
  return table(say.lhe.results, shown, [46, 14, 20, ...(isBoth ? [20] : [])]);
}

function rowsOf({ assessments }: Report): Row[] {
  const [unit, tpi] = (['unit', 'tpi'] as const).map((by) => assessments.find((a) => a.by === by));
  const own = tpi ?? unit;
  if (!own) return [];
  const sides = [unit, tpi].map((side) => side && nodesById(side.score));
  const areaOf = (side: AssessmentReport | undefined, id: string) =>
    side?.areas.find((area) => area.id === id)?.points ?? null;
  const rowOf = (node: NodeReport, indent: string, strong: boolean): Row => ({
    label: `${indent}${node.label}`,
    max: node.max,
    unit: sides[0]?.get(node.id)?.points ?? null,
    tpi: sides[1]?.get(node.id)?.points ?? null,
    strong,
  });
  const nodes = nodesById(own.score);
  const inAreas = new Set(own.areas.flatMap((area) => area.nodes));
  const areas = own.areas.flatMap((area): Row[] => [
    {
      label: area.label,
      max: area.max,
      unit: areaOf(unit, area.id),
      tpi: areaOf(tpi, area.id),
      strong: true,
    },
    ...(area.nodes.length > 1 ? area.nodes : []).flatMap((id) => {
      const half = nodes.get(id);
      const parent = [...nodes.values()].find((node) => node.children?.some((child) => child.id === id));
      return half && parent ? [{ ...rowOf(half, '', false), label: `- ${parent.label}` }] : [];
    }),
  ]);
  const holdsAreas = (node: NodeReport): boolean =>
    inAreas.has(node.id) || (node.children ?? []).some(holdsAreas);
  const parts = own.score.children ?? [];
  const rest = parts.filter((part) => !holdsAreas(part));
  return [
    ...areas,
    ...parts.filter(holdsAreas).map((part) => rowOf(part, '', true)),
    ...rest.flatMap((part) => [
      ...(part.children ?? []).flatMap((result) => [
        rowOf(result, '', true),
        ...(result.children ?? []).map((one) => rowOf(one, '- ', false)),
      ]),
      rowOf(part, '', true),
    ]),
    rowOf(own.score, '', true),
  ];
}

/** Every requirement of the side that decides, under every predicate. */
export function requirementPaper(assessment: AssessmentReport, name: string, view: View): PaperTable {
  const { text, lang } = view;
  const word = (r: RequirementReport | null) =>
    r === null ? '-' : `${r.passed ? text.met : text.short} ${formatMargin(r.margin, lang)}`;
  const predicates = assessment.eligibility.map(({ predicate }) => predicate);
  const shown = tableOf(everyRequirement(assessment), [
    label(text.head.requirement, (r) => r.label),
    right(text.head.points, (r) => pointsText(r.actual, requirementsById(assessment, r.id), lang)),
    ...predicates.flatMap((predicate) => {
      const of = ({ id }: RequirementReport) => requirementOf(assessment, predicate, id);
      return [
        right<RequirementReport>(text.paper.head.minimum(predicate.toUpperCase()), (r) =>
          formatNumber(of(r)?.minimum ?? 0, 2, lang),
        ),
        left<RequirementReport>(predicate.toUpperCase(), (r) => word(of(r))),
      ];
    }),
  ]);
  return table(name, shown, [36, 12, ...predicates.flatMap(() => [12, 16])]);
}
