import { doubts } from '../../../check/review/weights.js';
import type { Sheet } from '../../page/book.js';
import { numberColumn, sheetOf, textColumn } from '../../page/sheet.js';
import type { Words } from '../../page/view.js';
import type { CheckResult } from '../check-schema.js';
import { answerWord, isReviewed, weightText, whyText } from './words.js';

/** What to look at first in all files, a row an answer with room for what was found; and how the order came about. */
export function reviewSheets({ files, reviewWeights }: CheckResult, words: Words): Sheet[] {
  const { text } = words;
  const { head, sheets, doubt, how } = text.review;
  const wraps = { wraps: true };
  const items = files
    .filter(isReviewed)
    .flatMap(({ source, review }) => review.items.map((item) => ({ path: source.path, item })));
  return [
    sheetOf(
      sheets.items,
      items,
      [
        numberColumn(head.rank, 'count', ({ item }) => item.rank, { width: 6 }),
        textColumn('ID', 14, ({ item }) => item.id),
        textColumn(text.head.indicator, 44, ({ item }) => item.label, wraps),
        textColumn(head.answer, 10, ({ item }) => answerWord(item, words)),
        numberColumn(head.points, 'points', ({ item }) => item.points),
        numberColumn(head.doubt, 'points', ({ item }) => item.doubt),
        numberColumn(head.stake, 'points', ({ item }) => item.stake, { width: 14 }),
        textColumn(head.why, 60, ({ item }) => whyText(item, words), wraps),
        textColumn(head.result, 40, () => null, wraps),
        textColumn(text.paper.file, 40, ({ path }) => path, { wraps: true, when: files.length > 1 }),
      ],
      2,
    ),
    sheetOf(sheets.weights, doubts, [
      textColumn(head.reason, 44, (one) => doubt[one], wraps),
      textColumn(head.weight, 10, (one) => weightText(reviewWeights?.[one] ?? 0, words)),
      textColumn(head.how, 90, (one) => how[one], wraps),
    ]),
  ];
}
