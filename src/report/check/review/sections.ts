import { commandLine } from '../../../messages/command-line.js';
import { formatNumber } from '../../page/numbers.js';
import { type Cell, cell, lines, type Page, type Section } from '../../page/section.js';
import { label, left, right, tableOf } from '../../page/table.js';
import type { View, Words } from '../../page/view.js';
import { countsText, unreadFile } from '../../shared/file-findings.js';
import { gateWords } from '../../shared/gate-words.js';
import { leftOutLines } from '../../shared/left-out-words.js';
import { disclaimer } from '../../shared/provenance.js';
import type { CheckResult } from '../check-schema.js';
import { pageTitle } from '../sections.js';
import {
  answerWord,
  fileText,
  isReviewed,
  orderText,
  type Reviewed,
  stateTexts,
  weightText,
  whyText,
} from './words.js';

/** Answers of a file at a terminal before the rest is only counted. */
const most = 10;

/** What the findings are asked for by is named as the run named it. */
type ReviewView = View & { readonly againFor: (path: string) => readonly string[] };

/** What to look at first in every file, for people, and how the order came about. */
export function reviewSections(result: CheckResult, { width }: Page, view: ReviewView): Section[] {
  const { text } = view;
  const left = result.leftOut ? leftOutLines(result.leftOut, text).map((line) => cell(line)) : [];
  const reviewed = result.files.filter(isReviewed);
  const [report] = reviewed;
  const isOrdered = reviewed.some(({ review }) => review.items.length > 0);
  const said = [...(isOrdered ? [cell(orderText(result, view), 'muted')] : []), ...left];
  return [
    ...(width === null ? [lines(pageTitle(text.review.title, result, view))] : []),
    ...result.files.flatMap((file) =>
      isReviewed(file) ? fileSections(file, view) : unreadSection(file, view),
    ),
    ...(said.length > 0 ? [lines(null, ...said)] : []),
    ...(report ? [disclaimer(report, view)] : []),
  ];
}

/** What stands in place of a review that went into files. */
export const reviewBrief = ({ files }: CheckResult, words: Words): Cell[] =>
  files.map((file) =>
    isReviewed(file)
      ? cell(fileText(file, words), 'strong')
      : cell(`${file.source.path}: ${words.text.check.unchecked}`, 'bad'),
  );

function unreadSection(file: CheckResult['files'][number], { text }: View): Section[] {
  if (!('failure' in file)) return [];
  const said = unreadFile(file).findings.map(({ message }) => cell(`  ${message}`));
  return [lines(null, cell(`${file.source.path}: ${text.check.unchecked}`, 'strong'), ...said)];
}

function fileSections(file: Reviewed, view: ReviewView): Section[] {
  const { text, lang, brief, paged, narrow } = view;
  const { head, more, findings } = text.review;
  const { items } = file.review;
  const shown = brief ? items.slice(0, most) : items;
  const points = (value: number) => formatNumber(value, 2, lang);
  const command = commandLine(lang, 'check', view.againFor(file.source.path));
  const table = tableOf(shown, [
    right(head.rank, ({ rank }) => String(rank)),
    right(head.stake, ({ stake }) => cell(points(stake), 'strong')),
    right(head.points, (item) => points(item.points), { when: !narrow }),
    right(head.doubt, ({ doubt }) => weightText(doubt, view), { when: paged }),
    left('ID', ({ id }) => cell(id, 'strong')),
    left(head.answer, (item) => answerWord(item, view)),
    left(text.head.indicator, (item) => item.label, { when: paged }),
    label(paged ? head.why : head.labelled, (item) =>
      paged ? whyText(item, view) : `${item.label}: ${whyText(item, view, brief)}`,
    ),
  ]);
  const rest = items.length - shown.length;
  return [
    {
      title: fileText(file, view),
      lines: [
        ...gateWords(file, view, true).map((gate) => cell(gate.text, gate.passed ? 'good' : 'bad')),
        ...stateTexts(file, view).map((said) => cell(said)),
      ],
      table: items.length > 0 ? table : null,
    },
    lines(
      null,
      ...(rest > 0 ? [cell(`- ${more(rest)}`, 'strong')] : []),
      ...(file.diagnostics.length > 0 ? [cell(findings(countsText(file.diagnostics, text), command))] : []),
    ),
  ].filter(({ title, lines: said }) => title !== null || said.length > 0);
}
