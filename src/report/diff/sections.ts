import { formatMargin, formatNumber } from '../page/numbers.js';
import { cell, lines, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import { disclaimer } from '../shared/provenance.js';
import type { Diff } from './diff-schema.js';
import { diffHeadline, namesOf } from './headline.js';
import { indicatorTables, oneSided } from './indicator-tables.js';
import { diffProvenance } from './origin.js';
import { prerequisiteTable, requirementTable } from './requirement-table.js';
import { roundSections } from './round/sections.js';

const mostNodes = 8;

/** What `lke diff` shows: verdicts, requirements, indicators, what one side alone answered, parts, prerequisites. */
export function diffSections(diff: Diff, view: View): Section[] {
  const sections = [
    ...roundSections(diff, view),
    ...requirementTable(diff, view),
    // who asks about notes reads on in the comparison itself
    ...(diff.round ? [] : comparison(diff, view)),
  ];
  return [
    diffHeadline(diff, view),
    ...(sections.length > 0 ? sections : [lines(null, cell(view.text.diff.nothing))]),
    ...(view.drawn ? [diffProvenance(diff, view)] : []),
    disclaimer(diff, view),
  ];
}

const comparison = (diff: Diff, view: View): Section[] => [
  ...indicatorTables(diff, view),
  ...oneSided(diff, view),
  ...nodeTable(diff, view),
  ...prerequisiteTable(diff, view),
];

/** Branches of the tree that differ. */
function nodeTable(diff: Diff, { text, lang, detail, drawn }: View): Section[] {
  if (diff.nodes.length === 0) return [];
  const names = namesOf(diff, text);
  const shown = detail || drawn ? diff.nodes : diff.nodes.slice(0, mostNodes);
  const points = (value: number | null) => (value === null ? '-' : formatNumber(value, 2, lang));
  const table = tableOf(shown, [
    right(text.head.difference, (node) => cell(formatMargin(node.difference, lang), 'strong')),
    left('ID', (node) => node.id),
    right(names.a, (node) => points(node.a)),
    right(names.b, (node) => points(node.b)),
    label(text.head.node, (node) => node.label),
  ]);
  const { nodesTitle, largest } = text.diff;
  const title = shown.length < diff.nodes.length ? largest(nodesTitle, shown.length) : nodesTitle;
  return [{ title, lines: [], table }];
}
