import { type Field, type Rows, rowsOf } from '../../page/rows.js';
import type { Words } from '../../page/view.js';
import { unreadFile } from '../../shared/file-findings.js';
import type { CheckResult } from '../check-schema.js';
import type { ReviewItemReport } from './review-schema.js';
import { isReviewed, stateTexts, whyText } from './words.js';

/** An answer in doubt, or a file without any. */
interface Row {
  readonly file: string;
  readonly item: ReviewItemReport | null;
  /** Only this follows the language. */
  readonly message: string;
}

const of =
  <V extends string | number>(value: (item: ReviewItemReport) => V) =>
  ({ item }: Row): V | null =>
    item && value(item);

const fields: readonly Field<Row>[] = [
  ['file', ({ file }) => file],
  ['rank', of(({ rank }) => rank)],
  ['id', of(({ id }) => id)],
  ['label', of(({ label }) => label)],
  ['answer', of(({ answer }) => answer)],
  ['points', of(({ points }) => points)],
  ['doubt', of(({ doubt }) => doubt)],
  ['stake', of(({ stake }) => stake)],
  ['doubts', of(({ doubts }) => doubts.join(' '))],
  ['contradictions', of(({ contradictions }) => contradictions.map(({ code }) => code).join(' '))],
  ['shared_with', of(({ sharedWith }) => sharedWith.join(' '))],
  ['carries', of(({ carries }) => carries.map((c) => `${c.predicate}:${c.requirement}`).join(' '))],
  ['message', ({ message }) => message],
];

/** One row an answer in doubt; one for a file without any, or that could not be read. */
export const reviewRows = ({ files }: CheckResult, words: Words): Rows =>
  rowsOf(
    fields,
    files.flatMap((file): Row[] => {
      const { path } = file.source;
      if ('failure' in file)
        return unreadFile(file).findings.map(({ message }) => ({ file: path, item: null, message }));
      if (!isReviewed(file)) return [];
      const { items, claimed } = file.review;
      if (items.length > 0) return items.map((item) => ({ file: path, item, message: whyText(item, words) }));
      const said = claimed === 0 ? [words.text.review.noClaims(path)] : stateTexts(file, words);
      return [{ file: path, item: null, message: said.join(' ') }];
    }),
  );
