import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { messagesIn } from '../../messages/messages.js';
import { formatNumber } from '../page/numbers.js';
import { type Cell, cell, type Section, type Table } from '../page/section.js';
import { localNumber } from '../shared/marks.js';
import type { CurrentAnswer, Explanation, IndicatorExplanation, Named } from './explanation.js';

/** An explanation as sections, for text and Markdown. */
export function explainSections(explanation: Explanation, lang: Lang): Section[] {
  const { text } = messagesIn(lang);
  switch (explanation.kind) {
    case 'indicator':
      return indicatorSections(explanation, text, lang);
    case 'branch': {
      const { children, weight, mean } = explanation;
      const note = mean ? [cell(text.explain.mean)] : [];
      return [
        head(explanation, text, [
          cell(text.explain.weight(points(weight, lang))),
          ...note,
          ...rowLines(explanation.rows, text),
        ]),
        { title: text.explain.parts, lines: [], table: weights(children, text, lang) },
        ...countsTowards(explanation.requirements, text),
      ];
    }
    case 'requirement': {
      const minimums = explanation.minimums.map((m) => {
        const percent = m.percent === null ? '' : ` (${formatNumber(m.percent, 0, lang)}%)`;
        return cell(
          text.explain.minimum(
            m.predicate.toUpperCase(),
            `${points(m.points, lang)}${percent}`,
            points(explanation.weight, lang),
          ),
          'strong',
        );
      });
      const source = explanation.reference
        ? [cell(text.explain.reference(explanation.reference), 'muted')]
        : [];
      return [
        head(explanation, text, [...minimums, ...source]),
        { title: text.explain.parts, lines: [], table: weights(explanation.nodes, text, lang) },
      ];
    }
    case 'prerequisite': {
      const minimums = explanation.minimums.map((m) =>
        cell(
          text.explain.prerequisiteMinimum(m.predicate.toUpperCase(), m.minimum, m.institutionType ?? ''),
          'strong',
        ),
      );
      const allowed = explanation.allowed ? [cell(text.explain.allowed(explanation.allowed.join(', ')))] : [];
      return [
        head(explanation, text, [
          cell(text.explain.prerequisite(text.level[explanation.level])),
          ...minimums,
          ...allowed,
        ]),
      ];
    }
  }
}

function head(explanation: Explanation, text: TextMessages, lines: readonly Cell[]): Section {
  const path = 'path' in explanation ? explanation.path : [];
  const where =
    path.length > 0
      ? [cell(text.explain.within(path.map((p) => `${p.id} ${p.label}`).join(' > ')), 'muted')]
      : [];
  return { title: `${explanation.id}  ${explanation.label}`, lines: [...where, ...lines], table: null };
}

function indicatorSections(e: IndicatorExplanation, text: TextMessages, lang: Lang): Section[] {
  const question = e.question ? [cell(e.question, 'strong')] : [];
  const weight = cell(text.explain.weight(points(e.weight, lang)));
  const index = e.maximum === null ? [] : [cell(text.explain.index(formatNumber(e.maximum, 0, lang)))];
  const inputs = e.inputs.map((i) => [
    cell(i.key, 'strong'),
    cell(`${i.label}${i.optional ? ` (${text.explain.optional})` : ''}`),
  ]);
  const decimals = e.levels.every((l) => isShort(l.points)) ? 2 : 4;
  const levels = e.levels.map((l) => [
    cell(l.name, 'strong'),
    cell(formatNumber(l.points, decimals, lang)),
    cell(l.text ?? ''),
  ]);
  const list = (title: string, items: readonly string[]): Section[] =>
    items.length > 0 ? [{ title, lines: items.map((item) => cell(`  - ${item}`)), table: null }] : [];
  return [
    head(e, text, [...question, weight, ...index]),
    ...(levels.length > 0
      ? [{ title: text.explain.levels, lines: [], table: levelTable(levels, text) }]
      : []),
    ...(inputs.length > 0
      ? [
          {
            title: text.explain.inputs,
            lines: e.formula ? [cell(`  ${e.formula}`, 'muted')] : [],
            table: inputTable(inputs, text),
          },
        ]
      : []),
    ...(e.current ? [currentSection(e.current, text, lang)] : []),
    ...list(text.explain.evidence, e.evidence),
    ...list(text.explain.evaluator, e.evaluator ? [e.evaluator] : []),
    ...countsTowards(e.requirements, text),
    {
      title: null,
      lines: [
        cell(text.explain.reference(e.reference), 'muted'),
        ...(e.soal === null ? [] : [cell(text.explain.soal(e.soal), 'muted')]),
        ...rowLines(e.rows, text),
      ],
      table: null,
    },
  ];
}

function currentSection(current: CurrentAnswer, text: TextMessages, lang: Lang): Section {
  const counts = Object.entries(current.counts).map(([key, count]) => `${key} ${count}`);
  const answer = current.invalid === null ? text.blank : `"${current.invalid}" ${text.status.invalid}`;
  const value = [
    localNumber(current.value, lang) ?? answer,
    ...(counts.length > 0 ? [`(${counts.join(', ')})`] : []),
  ].join(' ');
  const lines = [cell(text.explain.now(value, points(current.points, lang), current.place), 'strong')];
  if (current.notes) lines.push(cell(`${text.explain.notes}: ${current.notes}`));
  if (current.evidence.length > 0)
    lines.push(cell(`${text.explain.evidenceGiven}: ${current.evidence.join(' | ')}`));
  if (current.next)
    lines.push(
      cell(
        text.explain.next(localNumber(current.next.to, lang) ?? '', `+${points(current.next.gain, lang)}`),
      ),
    );
  return { title: text.explain.current, lines, table: null };
}

function countsTowards(requirements: readonly Named[], text: TextMessages): Section[] {
  if (requirements.length === 0) return [];
  const lines = requirements.map((r) => cell(`  - ${r.id}: ${r.label}`));
  return [{ title: text.explain.requirements, lines, table: null }];
}

function rowLines(rows: Readonly<Record<string, number>>, text: TextMessages): Cell[] {
  return Object.entries(rows).map(([layout, row]) => cell(text.explain.row(layout, row), 'muted'));
}

function weights(nodes: readonly (Named & { weight: number })[], text: TextMessages, lang: Lang): Table {
  return {
    columns: [
      { head: 'ID', align: 'left' },
      { head: text.head.max, align: 'right' },
      { head: text.head.node, align: 'left', shrinks: true },
    ],
    rows: nodes.map((node) => [cell(node.id), cell(points(node.weight, lang)), cell(node.label)]),
  };
}

const levelTable = (rows: Cell[][], text: TextMessages): Table => ({
  columns: [
    { head: text.head.answer, align: 'left' },
    { head: text.head.points, align: 'right' },
    { head: text.explain.meaning, align: 'left', shrinks: true },
  ],
  rows,
});

const inputTable = (rows: Cell[][], text: TextMessages): Table => ({
  columns: [
    { head: text.explain.key, align: 'left' },
    { head: text.explain.meaning, align: 'left', shrinks: true },
  ],
  rows,
});

const isShort = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;

const points = (value: number, lang: Lang): string => formatNumber(value, isShort(value) ? 2 : 4, lang);
