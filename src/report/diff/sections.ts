import type { TextMessages } from '../../messages/id/text.js';
import { messagesIn } from '../../messages/messages.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import { cell, lines, type Section, type ViewOptions } from '../page/section.js';
import { diffHeadline, namesOf } from './headline.js';
import { indicatorTables, oneSided } from './indicator-tables.js';
import { prerequisiteTable, requirementTable } from './requirement-table.js';
import type { Diff } from './schema.js';

const mostNodes = 8;

/** What `lke diff` shows: verdicts, requirements, indicators, what one side alone answered, parts, prerequisites. */
export function diffSections(diff: Diff, options: ViewOptions): Section[] {
  const { text } = messagesIn(options.lang);
  const sections = [
    requirementTable(diff, text, options),
    ...indicatorTables(diff, text, options),
    oneSided(diff, text, options),
    nodeTable(diff, text, options),
    prerequisiteTable(diff, text, options),
  ].filter((section) => section !== null);
  const { instrument, tool } = diff;
  return [
    diffHeadline(diff, text, options),
    ...(sections.length > 0 ? sections : [lines(null, cell(text.diff.nothing))]),
    lines(null, cell(text.disclaimer(instrument.regulation, instrument.id, tool.version), 'muted')),
  ];
}

/** Branches of the tree that differ. */
function nodeTable(diff: Diff, text: TextMessages, { lang, detail }: ViewOptions): Section | null {
  if (diff.nodes.length === 0) return null;
  const names = namesOf(diff, text);
  const shown = detail ? diff.nodes : diff.nodes.slice(0, mostNodes);
  const points = (value: number | null) => (value === null ? '-' : formatNumber(value, 2, lang));
  const rows = shown.map(({ id, label, a, b, difference }) => [
    cell(formatMargin(difference, lang), 'strong'),
    cell(id),
    cell(points(a)),
    cell(points(b)),
    cell(label),
  ]);
  const { nodesTitle, largest } = text.diff;
  const title = shown.length < diff.nodes.length ? largest(nodesTitle, shown.length) : nodesTitle;
  const columns = [
    { head: text.head.difference, align: 'right' as const },
    { head: 'ID', align: 'left' as const },
    { head: names.a, align: 'right' as const },
    { head: names.b, align: 'right' as const },
    { head: text.head.node, align: 'left' as const, shrinks: true },
  ];
  return { title, lines: [], table: { columns, rows } };
}
