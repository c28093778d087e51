import type { Lang } from '../../diagnostic/lang.js';
import { messagesIn } from '../../messages/messages.js';
import { type Book, textColumn } from '../page/book.js';
import type { Failure } from './schema.js';

/** One sheet with the file, the reason and its code. */
export function failureBook({ failure, source, tool }: Failure, lang: Lang): Book {
  const { batch, batchSheets: words } = messagesIn(lang).text;
  const foot = `${tool.name} ${tool.version}`;
  const columns = [
    textColumn(words.head.path, 50, { wraps: true }),
    textColumn(words.head.reason, 100, { wraps: true }),
    textColumn(words.head.code, 24),
  ];
  const rows = [[source.path, failure.message, failure.code]];
  return {
    title: batch.title,
    foot,
    sheets: [{ name: words.unreadable, columns, rows, frozen: 0 }],
    about: [['tool', foot]],
  };
}
