import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Content } from '../../source/content.js';
import { isOwnJson } from '../../source/own-json.js';
import { markSheetName } from '../page/book.js';

/** Whether a file that is no worksheet is something that this tool wrote: a report, a recap, a schema, a baseline. */
export function isOwnContent(content: Content, refused: Diagnostic): boolean {
  if (refused.code === 'lke-not-found') {
    const { sheets } = refused.params as { sheets: string };
    return sheets.split(', ').includes(markSheetName);
  }
  return content.kind === 'json' && isOwnJson(content.text);
}
