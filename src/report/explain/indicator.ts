import { wordingsLang } from '../../instrument/wording.js';
import { formatNumber } from '../page/numbers.js';
import { cell, lines, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import { neededIndexLines } from '../shared/needed-indexes.js';
import { localNumber } from '../shared/requirement-cells.js';
import { countsTowards, head, isShort, list, pointsOf, rowLines, sourceLine } from './parts.js';
import type { CurrentAnswer, IndicatorExplanation } from './schema-node.js';

/** What an indicator asks, what each answer is worth, and where the rule stands. */
export function indicatorSections(e: IndicatorExplanation, view: View): Section[] {
  const { text, lang } = view;
  return [
    head(e, view, [
      ...(e.question ? [cell(e.question, 'strong')] : []),
      cell(text.explain.weight(pointsOf(e.weight, lang))),
      ...(e.maximum === null ? [] : [cell(text.explain.index(formatNumber(e.maximum, 0, lang)))]),
      ...(e.asked === undefined ? [] : [cell(text.explain.asked(e.asked), 'strong')]),
      ...(lang !== wordingsLang && e.question ? [cell(text.explain.untranslated, 'muted')] : []),
    ]),
    ...levelSection(e, view),
    ...inputSection(e, view),
    ...(e.current ? [currentSection(e.current, view)] : []),
    ...list(text.explain.evidence, e.evidence),
    ...list(text.explain.evaluator, e.evaluator ? [e.evaluator] : []),
    ...countsTowards(e.requirements, view),
    lines(
      null,
      sourceLine(e.reference, view),
      cell(text.explain.scaleReference(e.scaleReference ?? text.explain.noReference), 'muted'),
      ...(e.soal === null ? [] : [cell(text.explain.soal(e.soal), 'muted')]),
      ...rowLines(e, view),
    ),
  ];
}

function levelSection({ levels }: IndicatorExplanation, { text, lang }: View): Section[] {
  if (levels.length === 0) return [];
  const decimals = levels.every((l) => isShort(l.points)) ? 2 : 4;
  const table = tableOf(levels, [
    left(text.head.answer, (l) => cell(l.name, 'strong')),
    right(text.head.points, (l) => formatNumber(l.points, decimals, lang)),
    label(text.explain.meaning, (l) => l.text ?? ''),
  ]);
  return [{ title: text.explain.levels, lines: [], table }];
}

function inputSection({ inputs, formula }: IndicatorExplanation, { text }: View): Section[] {
  if (inputs.length === 0) return [];
  const table = tableOf(inputs, [
    left(text.explain.key, (i) => cell(i.key, 'strong')),
    right(text.explain.soalHead, ({ soal }) => (soal === null ? '–' : String(soal)), {
      when: inputs.some(({ soal }) => soal !== null),
    }),
    label(text.explain.meaning, (i) => `${i.label}${i.optional ? ` (${text.explain.optional})` : ''}`),
  ]);
  return [{ title: text.explain.inputs, lines: formula ? [cell(`  ${formula}`, 'muted')] : [], table }];
}

function currentSection(current: CurrentAnswer, view: View): Section {
  const { text, lang, drawn } = view;
  const counts = Object.entries(current.counts).map(([key, count]) => `${key} ${count}`);
  const answer = current.invalid === null ? text.blank : `"${current.invalid}" ${text.status.invalid}`;
  const value = [
    localNumber(current.value, lang) ?? answer,
    ...(counts.length > 0 ? [`(${counts.join(', ')})`] : []),
  ].join(' ');
  const { notes, evidence, next } = current;
  // a step up is one from an answer: what has none goes to its best
  const best = current.invalid === null ? text.explain.filled : text.explain.corrected;
  const say = current.value === null ? best : text.explain.next;
  return lines(
    text.explain.current,
    cell(text.explain.now(value, pointsOf(current.points, lang), current.place), 'strong'),
    ...(current.mistyped ?? []).map(({ written, place }) =>
      cell(text.explain.mistyped(written, place), 'bad'),
    ),
    ...(drawn && (notes || evidence.length > 0) ? [cell(text.paper.privacy, 'muted')] : []),
    ...neededIndexLines(current.needed ? [current.needed] : [], view),
    ...(notes ? [cell(`${text.explain.notes}: ${notes}`)] : []),
    ...(evidence.length > 0 ? [cell(`${text.explain.evidenceGiven}: ${evidence.join(' | ')}`)] : []),
    ...(next ? [cell(say(localNumber(next.to, lang) ?? '', `+${pointsOf(next.gain, lang)}`))] : []),
  );
}
