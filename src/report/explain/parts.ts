import type { Lang } from '../../diagnostic/lang.js';
import { layoutLabel } from '../../instrument/layouts.js';
import { commandLine } from '../../messages/command-line.js';
import { formatNumber } from '../page/numbers.js';
import { type Cell, cell, lines, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import type { Explanation } from './explain-schema.js';
import type { Named } from './schema-node.js';

/** What it is called and where it belongs, then what is said of it first. */
export function head(explanation: Explanation, { text }: View, said: readonly Cell[]): Section {
  const path = 'path' in explanation ? explanation.path : [];
  const within = text.explain.within(path.map((p) => `${p.id} ${p.label}`).join(' > '));
  return lines(
    `${explanation.id}  ${explanation.label}`,
    ...(path.length > 0 ? [cell(within, 'muted')] : []),
    ...said,
  );
}

/** The nodes that something is made of, with what each is worth. */
export const partsTable = (
  nodes: readonly (Named & { readonly weight: number })[],
  { text, lang }: View,
): Section => ({
  title: text.explain.parts,
  lines: [],
  table: tableOf(nodes, [
    left('ID', (node) => node.id),
    right(text.head.max, (node) => pointsOf(node.weight, lang)),
    label(text.head.node, (node) => node.label),
  ]),
});

/** Items under a title; nothing without any. */
export const list = (title: string, items: readonly string[]): Section[] =>
  items.length > 0 ? [lines(title, ...items.map((item) => cell(`  - ${item}`)))] : [];

/** Requirements that its points count towards. */
export const countsTowards = (requirements: readonly Named[], { text }: View): Section[] =>
  list(
    text.explain.requirements,
    requirements.map((r) => `${r.id}: ${r.label}`),
  );

/** Where it stands in the official workbooks. */
export const rowLines = (
  { rows }: { readonly rows: Readonly<Record<string, number>> },
  { text }: View,
): Cell[] =>
  Object.entries(rows).map(([layout, row]) => cell(text.explain.row(layoutLabel(layout), row), 'muted'));

/** A further question as it is typed, with what was said of instruments and configuration. */
export const explainAgain = ({ lang, again = [] }: View, ...words: readonly string[]): string =>
  commandLine(lang, 'explain', [...words, ...again.slice(1)]);

/** Who set a number. */
export const sourceLine = (reference: string | null, { text: { explain } }: View): Cell =>
  cell(explain.reference(reference ?? explain.noReference), 'muted');

/** One line for the source that all minimums share, or one a predicate. */
export function sourceLines(
  minimums: readonly { readonly predicate: string; readonly reference: string | null }[],
  view: View,
): Cell[] {
  const { explain } = view.text;
  const [shared, ...others] = new Set(minimums.map(({ reference }) => reference));
  if (shared !== undefined && others.length === 0) return [sourceLine(shared, view)];
  const byPredicate = new Map(minimums.map(({ predicate, reference }) => [predicate, reference]));
  return [...byPredicate].map(([predicate, reference]) =>
    cell(explain.referenceOf(predicate.toUpperCase(), reference ?? explain.noReference), 'muted'),
  );
}

export const isShort = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;

export const pointsOf = (value: number, lang: Lang): string =>
  formatNumber(value, isShort(value) ? 2 : 4, lang);
