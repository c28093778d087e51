import type { TextMessages } from '../../messages/id/text.js';
import { formatMargin, formatNumber, pointsText } from '../page/numbers.js';
import { type Cell, type Column, cell, lines, type Section, type ViewOptions } from '../page/section.js';
import {
  decidingAssessment,
  localNumber,
  marginCell,
  predicateName,
  requirementOf,
  requirementsById,
} from '../shared/marks.js';
import type { AssessmentReport, NodeReport, Report, RequirementReport } from './schema.js';

const label = (head: string): Column => ({ head, align: 'left', shrinks: true });
const right = (head: string): Column => ({ head, align: 'right' });
const left = (head: string): Column => ({ head, align: 'left' });

/** The areas of change: score, both halves when there is room, and each predicate's margin. */
export function areaTable(report: Report, text: TextMessages, options: ViewOptions): Section {
  const assessment = decidingAssessment(report);
  const other = report.assessments.find((a) => a.by !== report.policy.by);
  const halves = options.wide ? halfColumns(assessment) : [];
  const nodes = nodesById(assessment.score);
  const columns = [
    label(text.head.area),
    ...halves.map((half) => right(half.label)),
    right(other ? text.sideTitle[assessment.by] : text.head.points),
    ...(other ? [right(text.sideTitle[other.by])] : []),
    ...(options.narrow ? [] : [right(text.head.max)]),
    ...assessment.eligibility.map((e) => left(predicateName(e.predicate))),
  ];
  const rows = assessment.areas.map((area, i) => {
    const judged = requirementsById(assessment, area.id);
    const otherPoints = other?.areas.find((a) => a.id === area.id)?.points;
    return [
      cell(`${i + 1} ${area.label}`),
      ...area.nodes
        .slice(0, halves.length)
        .map((id) => cell(formatNumber(nodes.get(id)?.points ?? 0, 2, options.lang))),
      cell(pointsText(area.points, judged, options.lang), 'strong'),
      ...(otherPoints === undefined ? [] : [cell(formatNumber(otherPoints, 2, options.lang))]),
      ...(options.narrow ? [] : [cell(formatNumber(area.max, 2, options.lang), 'muted')]),
      ...assessment.eligibility.map((e) =>
        marginCell(requirementOf(assessment, e.predicate, area.id), text, options.lang),
      ),
    ];
  });
  return { title: text.areasTitle, lines: [], table: { columns, rows } };
}

/** The nodes that hold one half of each area, in their order: pemenuhan, reform. */
function halfColumns(assessment: AssessmentReport): NodeReport[] {
  const parents = [...nodesById(assessment.score).values()];
  const first = assessment.areas[0]?.nodes ?? [];
  const halves = first.flatMap(
    (id) => parents.find((node) => node.children?.some((child) => child.id === id)) ?? [],
  );
  // areas that are not split over branches of their own have no halves to show
  return new Set(halves).size === first.length ? halves : [];
}

function nodesById(root: NodeReport): Map<string, NodeReport> {
  const found = new Map([[root.id, root]]);
  for (const child of root.children ?? []) for (const [id, node] of nodesById(child)) found.set(id, node);
  return found;
}

/** Every requirement that is not an area's, and the areas' halves under the house rule. */
export function requirementTable(
  report: Report,
  text: TextMessages,
  { lang, wide, narrow }: ViewOptions,
): Section {
  const assessment = decidingAssessment(report);
  const areas = new Set(assessment.areas.map((area) => area.id));
  const ids = [...new Set(assessment.eligibility.flatMap((e) => e.requirements.map((r) => r.id)))];
  const columns = [
    label(text.head.requirement),
    right(text.head.points),
    ...(wide ? [right(text.head.max)] : []),
    ...assessment.eligibility.flatMap((e) => [
      ...(narrow ? [] : [right(text.head.minimum)]),
      left(predicateName(e.predicate)),
    ]),
  ];
  const rows = ids
    .filter((id) => !areas.has(id))
    .map((id): Cell[] => {
      const judged: RequirementReport[] = requirementsById(assessment, id);
      const [first] = judged;
      if (!first) return [];
      return [
        cell(first.label),
        cell(pointsText(first.actual, judged, lang), 'strong'),
        ...(wide ? [cell(formatNumber(first.max, 2, lang), 'muted')] : []),
        ...assessment.eligibility.flatMap((e) => {
          const r = requirementOf(assessment, e.predicate, id);
          const minimum = cell(r ? formatNumber(r.minimum, 2, lang) : '');
          return [...(narrow ? [] : [minimum]), marginCell(r, text, lang)];
        }),
      ];
    });
  return { title: text.requirementsTitle, lines: [], table: { columns, rows } };
}

/** The five answers with most points to gain. */
export function shortfallTable(report: Report, text: TextMessages, { lang }: ViewOptions): Section {
  const assessment = decidingAssessment(report);
  const names = new Map(assessment.eligibility.flatMap((e) => e.requirements.map((r) => [r.id, r.label])));
  const shown = assessment.shortfalls.slice(0, 5);
  const nodes = nodesById(assessment.score);
  const unsettled = (id: string) =>
    nodes.get(id)?.status === 'invalid' ? `(${text.status.invalid})` : text.blank;
  const title = text.shortfallsTitle(predicateName(assessment.target));
  if (shown.length === 0) return lines(null, cell(text.noShortfalls));
  const columns = [right(text.head.gain), left('ID'), left(text.head.change), label(text.head.indicator)];
  const rows = shown.map((s) => {
    const clears =
      s.clears.length > 0 ? ` (${text.clears(s.clears.map((id) => names.get(id) ?? id).join(', '))})` : '';
    return [
      cell(formatMargin(s.gain, lang), 'strong'),
      cell(s.id),
      cell(`${localNumber(s.from, lang) ?? unsettled(s.id)} -> ${localNumber(s.to, lang)}`),
      cell(`${s.label}${clears}`),
    ];
  });
  return { title, lines: [], table: { columns, rows } };
}

/** The gates beside the score; one line when nothing is known of them. */
export function prerequisiteTable(
  report: Report,
  text: TextMessages,
  { lang, narrow }: ViewOptions,
): Section {
  const [first] = report.prerequisites;
  const all = new Map(report.prerequisites.flatMap((p) => p.items.map((item) => [item.id, item])));
  if (!first || all.size === 0) return lines(null);
  if ([...all.values()].every((item) => item.actual === null)) {
    return lines(text.prerequisitesTitle, cell(text.prerequisitesNone(all.size)));
  }
  const columns = [
    label(text.head.prerequisite),
    left(text.head.actual),
    ...report.prerequisites.map((p) => left(predicateName(p.predicate))),
  ];
  const rows = [...all.values()].map((item) => [
    cell(item.label),
    cell(cut(localNumber(item.actual, lang) ?? '-', narrow ? 10 : 20), 'strong'),
    ...report.prerequisites.map((p) => {
      const found = p.items.find((i) => i.id === item.id);
      if (!found) return cell('-', 'muted');
      if (found.passed === null) return cell(text.notEvaluated, 'muted');
      const minimum = narrow ? '' : ` (min ${found.minimum})`;
      return cell(`${found.passed ? text.yes : text.no}${minimum}`, found.passed ? 'good' : 'bad');
    }),
  ]);
  return { title: text.prerequisitesTitle, lines: [], table: { columns, rows } };
}

/** A value of any length, as much of it as a column has room for. */
const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 3)}...` : text;

/** Where TPI and unit differ, largest first. */
export function comparisonTable(
  report: Report,
  text: TextMessages,
  { lang, detail }: ViewOptions,
): Section | null {
  const { comparison } = report;
  if (!comparison || comparison.compared === 0) return null;
  const columns = [
    left('ID'),
    left(text.head.unit),
    left(text.head.tpi),
    right(text.head.difference),
    label(text.head.indicator),
  ];
  const rows = comparison.changes
    .slice(0, detail ? undefined : 5)
    .map((c) => [
      cell(c.id),
      cell(localNumber(c.unit, lang) ?? '-'),
      cell(localNumber(c.tpi, lang) ?? '-'),
      cell(formatMargin(c.difference, lang), c.difference < 0 ? 'bad' : 'good'),
      cell(c.label),
    ]);
  const sum = cell(`${text.comparisonTotal}: ${formatMargin(comparison.difference, lang)}`, 'strong');
  return {
    title: text.comparisonTitle(comparison.compared),
    lines: [sum],
    table: rows.length > 0 ? { columns, rows } : null,
  };
}
