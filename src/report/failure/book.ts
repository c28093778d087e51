import type { Lang } from '../../diagnostic/lang.js';
import { messagesIn } from '../../messages/messages.js';
import type { Book } from '../page/book.js';
import { sheetOf, textColumn } from '../page/sheet.js';
import type { Failure } from './schema.js';

/** One sheet with the file, the reason and its code. */
export function failureBook({ failure, source, tool }: Failure, lang: Lang): Book {
  const { batch, batchSheets: words } = messagesIn(lang).text;
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
