import { cut } from '../page/cut.js';
import { formatMargin, formatNumber, pointsText } from '../page/numbers.js';
import { cell, lines, type Section } from '../page/section.js';
import { label, left, right, tableIfAny, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import { neededIndexLines } from '../shared/needed-indexes.js';
import { changeText, none } from '../shared/provenance.js';
import {
  decidingAssessment,
  everyRequirement,
  localNumber,
  marginCell,
  nodesById,
  predicateName,
  requirementOf,
  requirementsById,
} from '../shared/requirement-cells.js';
import { whereToGive } from '../shared/unit-file-line.js';
import { gainFigure, requirementFigure, sidesFigure } from './figures.js';
import type { Report, RequirementReport } from './score-schema.js';

/** Every requirement that is not an area's, and the areas' halves under the house rule. */
export function requirementTable(report: Report, view: View): Section {
  const { text, lang, wide, narrow } = view;
  const assessment = decidingAssessment(report);
  const areas = new Set(assessment.areas.map((area) => area.id));
  const rows = everyRequirement(assessment).filter(({ id }) => !areas.has(id));
  const points = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, 2, lang));
  const table = tableOf(rows, [
    label(text.head.requirement, (r) => r.label),
    right(text.head.points, (r) =>
      cell(pointsText(r.actual, requirementsById(assessment, r.id), lang), 'strong'),
    ),
    right(text.head.max, (r) => cell(points(r.max), 'muted'), { when: wide }),
    ...assessment.eligibility.flatMap(({ predicate }) => {
      const own = ({ id }: RequirementReport) => requirementOf(assessment, predicate, id);
      return [
        right<RequirementReport>(text.head.minimum, (r) => points(own(r)?.minimum), { when: !narrow }),
        left<RequirementReport>(predicateName(predicate), (r) => marginCell(own(r), view)),
      ];
    }),
  ]);
  return {
    title: text.requirementsTitle,
    lines: neededIndexLines(assessment.neededIndexes ?? [], view),
    table,
    ...(view.drawn && { figure: requirementFigure(report, view) }),
  };
}

/** The answers with most points to gain. */
export function shortfallTable(report: Report, view: View): Section {
  const { text, lang, drawn, brief } = view;
  const assessment = decidingAssessment(report);
  const names = new Map(everyRequirement(assessment).map((r) => [r.id, r.label]));
  const nodes = nodesById(assessment.score);
  const unsettled = (id: string) =>
    nodes.get(id)?.status === 'invalid' ? `(${text.status.invalid})` : text.blank;
  const clears = (ids: readonly string[]) =>
    ids.length > 0 ? ` (${text.clears(ids.map((id) => names.get(id) ?? id).join(', '))})` : '';
  if (assessment.shortfalls.length === 0) return lines(null, cell(text.noShortfalls));
  const listed = assessment.shortfalls.slice(0, drawn ? 10 : brief ? 4 : 5);
  const figure = drawn ? gainFigure(listed, view) : null;
  const table = tableOf(listed, [
    right(text.head.gain, (s) => cell(formatMargin(s.gain, lang), 'strong')),
    left('ID', (s) => s.id),
    // what is not answered is filled in as things are: no answer is proposed
    left(text.head.change, (s) =>
      s.from === null
        ? unsettled(s.id)
        : changeText(localNumber(s.from, lang) ?? '', localNumber(s.to, lang)),
    ),
    label(text.head.indicator, (s) => `${s.label}${clears(s.clears)}`),
  ]);
  return {
    title: text.shortfallsTitle(predicateName(assessment.target)),
    lines: [],
    table,
    ...(figure && { figure }),
  };
}

/** The gates beside the score; one line when nothing is known of them, and one for all that every predicate has. */
export function prerequisiteTable({ prerequisites, source }: Report, view: View): Section {
  const { text, lang, narrow, brief } = view;
  const all = [...new Map(prerequisites.flatMap((p) => p.items.map((item) => [item.id, item]))).values()];
  if (all.length === 0) return lines(null);
  if (all.every((item) => item.actual === null))
    return lines(
      text.prerequisitesTitle,
      cell(text.prerequisitesNone(all.length, whereToGive(source, view))),
    );
  // of every predicate that asks for it
  const isMet = ({ id }: { readonly id: string }) =>
    prerequisites.every(({ items }) => items.every((item) => item.id !== id || item.passed === true));
  const told = brief ? all.filter((item) => !isMet(item)) : all;
  const met = all.length - told.length;
  const table = tableIfAny(told, [
    label(text.head.prerequisite, (item) => item.label),
    left(text.head.actual, (item) =>
      cell(cut(localNumber(item.actual, lang) ?? '-', narrow ? 10 : 20), 'strong'),
    ),
    ...prerequisites.map(({ predicate, items }) =>
      left(predicateName(predicate), ({ id }: (typeof items)[number]) => {
        const found = items.find((item) => item.id === id);
        if (!found) return none;
        if (found.passed === null) return cell(text.notEvaluated, 'muted');
        const minimum = narrow ? '' : ` (min ${found.minimum})`;
        return cell(`${found.passed ? text.yes : text.no}${minimum}`, found.passed ? 'good' : 'bad');
      }),
    ),
  ]);
  const said = met > 0 ? [cell(`  ${text.prerequisitesMet(met)}`, 'good')] : [];
  return { title: text.prerequisitesTitle, lines: said, table };
}

/** Where TPI and unit differ, largest first. */
export function comparisonTable(report: Report, view: View): Section[] {
  const { comparison } = report;
  const { text, lang, detail, drawn } = view;
  if (!comparison || comparison.compared === 0) return [];
  const answer = (given: string | null) => localNumber(given, lang) ?? '-';
  const sum = cell(`${text.comparisonTotal}: ${formatMargin(comparison.difference, lang)}`, 'strong');
  const table = tableIfAny(comparison.changes.slice(0, detail || drawn ? undefined : 5), [
    left('ID', (c) => c.id),
    left(text.head.unit, (c) => answer(c.unit)),
    left(text.head.tpi, (c) => answer(c.tpi)),
    right(text.head.difference, (c) =>
      cell(formatMargin(c.difference, lang), c.difference < 0 ? 'bad' : 'good'),
    ),
    label(text.head.indicator, (c) => c.label),
  ]);
  const figure = drawn ? sidesFigure(report, view) : null;
  return [
    {
      title: text.comparisonTitle(comparison.compared),
      lines: [sum],
      table,
      ...(figure && { figure }),
    },
  ];
}
