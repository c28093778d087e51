import { commandLine } from '../../messages/command-line.js';
import { formatNumber } from '../page/numbers.js';
import { cell, lines, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import { predicateName } from '../shared/requirement-cells.js';
import { pointsOf } from './parts.js';
import type { PredicateExplanation } from './schema-rule.js';

/** Everything that a predicate asks for, as sections. */
export function predicateSections(predicate: PredicateExplanation, view: View): Section[] {
  const { text } = view;
  const { requirements, prerequisites } = predicate;
  const name = predicateName(predicate.id);
  return [
    lines(
      name === predicate.label ? name : `${name}  ${predicate.label}`,
      cell(text.explain.asksFor(requirements.length, prerequisites.length), 'strong'),
    ),
    requirementTable(predicate, view),
    ...(prerequisites.length > 0 ? [prerequisiteTable(predicate, view)] : []),
    ...notesSection(predicate, view),
    sources(predicate, view),
  ];
}

function requirementTable({ requirements }: PredicateExplanation, { text, lang }: View): Section {
  const answer = ({ answer, percent }: PredicateExplanation['requirements'][number]): string => {
    const share = percent === null ? [] : [`${formatNumber(percent, 0, lang)}%`];
    if (!answer) return share.join('');
    const at = answer.scale === 'index' ? formatNumber(Number(answer.at), 2, lang) : answer.at;
    return [...share, text.explain.atLeast[answer.scale](at)].join(', ');
  };
  return {
    title: text.explain.requirementsTitle,
    lines: [],
    table: tableOf(requirements, [
      left('ID', ({ id }) => cell(id, 'strong')),
      right(text.explain.least, ({ points }) => pointsOf(points, lang)),
      right(text.explain.of, ({ weight }) => pointsOf(weight, lang)),
      left(text.explain.meansAnswer, answer),
      label(text.head.requirement, (r) => r.label),
    ]),
  };
}

/** One row for each kind of institution that is asked for something else. */
function prerequisiteTable({ prerequisites }: PredicateExplanation, { text }: View): Section {
  const rows = prerequisites.flatMap(({ minimums, ...item }) =>
    minimums.map(({ minimum, institutionType }) => ({
      ...item,
      least: `${minimum}${item.answer === 'percent' ? '%' : ''}`,
      label: institutionType === null ? item.label : `${item.label} (${institutionType})`,
    })),
  );
  return {
    title: text.explain.prerequisitesTitle,
    lines: [],
    table: tableOf(rows, [
      left('ID', ({ id }) => cell(id, 'strong')),
      left(text.explain.lowest, ({ least }) => least),
      left(text.explain.levelHead, ({ level }) => text.level[level]),
      label(text.explain.prerequisiteHead, (row) => row.label),
    ]),
  };
}

/** What is told besides, each with its own source. */
function notesSection({ notes }: PredicateExplanation, { text: { explain } }: View): Section[] {
  const said = notes.flatMap(({ id, text, reference }) => [
    cell(`  - ${id === null ? text : `${id}: ${text}`}`),
    cell(`    ${explain.reference(reference ?? explain.noReference)}`, 'muted'),
  ]);
  return said.length > 0 ? [lines(explain.notesTitle, ...said)] : [];
}

/** Who set the minimums, each source once. */
function sources(
  { id, requirements, prerequisites }: PredicateExplanation,
  { text: { explain }, lang, again = [] }: View,
): Section {
  const all = [
    ...requirements.map(({ reference }) => reference),
    ...prerequisites.flatMap(({ minimums }) => minimums.map(({ reference }) => reference)),
  ];
  return lines(
    null,
    ...[...new Set(all)].map((reference) =>
      cell(explain.reference(reference ?? explain.noReference), 'muted'),
    ),
    cell(explain.standing(commandLine(lang, 'score', [...again, '--gate', id]))),
  );
}
