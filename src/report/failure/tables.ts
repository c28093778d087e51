import type { Lang } from '../../diagnostic/lang.js';
import type { Book } from '../page/book.js';
import { type Rows, recordRows } from '../page/rows.js';
import { sheetOf, textColumn } from '../page/sheet.js';
import { wordsIn } from '../page/view.js';
import { scoreColumns } from '../score/rows.js';
import type { Failure } from './failure-schema.js';

/** One row that names the failure, under the columns of `lke score`. */
export const failureRows = ({ failure, source }: Failure): Rows =>
  recordRows(scoreColumns, [
    { kind: 'failure', id: failure.code, label: failure.message, location: source.path },
  ]);

/** One sheet with the file, the reason and its code. */
export function failureBook({ failure, source, tool }: Failure, lang: Lang): Book {
  const { batch, batchSheets: words } = wordsIn(lang).text;
  const foot = `${tool.name} ${tool.version}`;
  const sheet = sheetOf(
    words.unreadable,
    [failure],
    [
      textColumn(words.head.path, 50, () => source.path, { wraps: true }),
      textColumn(words.head.reason, 100, ({ message }) => message, { wraps: true }),
      textColumn(words.head.code, 24, ({ code }) => code),
    ],
  );
  return { title: batch.title, foot, sheets: [sheet], about: [['tool', foot]] };
}
