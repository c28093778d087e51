import type { Lang } from '../../diagnostic/lang.js';
import type { Document, PartsOf } from '../document.js';
import { viewOn, wordsIn } from '../page/view.js';
import type { CheckResult } from './check-schema.js';
import { filesOf, inOrder } from './files.js';

/**
 * What `lke check` says: the findings of each file, in the same order in every format.
 * @param detail people are told the faults of the official workbook one by one.
 */
export function checkDocument(result: CheckResult, lang: Lang, detail = false): Document<PartsOf<'check'>> {
  const data = inOrder(result);
  const files = () => filesOf(data, wordsIn(lang));
  return {
    lang,
    data,
    sections: async (page) =>
      (await import('./sections.js')).checkSections(data, page, viewOn(page, lang, { detail })),
    book: async () => (await import('./book.js')).checkBook(data, files(), lang),
    rows: async () => (await import('./rows.js')).checkRows(files()),
    findings: async () => ({ tool: data.tool, files: files() }),
  };
}
