import type { Lang } from '../../diagnostic/lang.js';
import type { Document, PartsOf } from '../document.js';
import { viewOn, wordsIn } from '../page/view.js';
import type { CheckResult } from './check-schema.js';
import type { Opened } from './evidence-paper.js';
import { filesOf, inOrder } from './files.js';

interface CheckDocumentOptions {
  /** People are told the faults of the official workbook one by one. */
  readonly detail?: boolean;
  /** `YYYY-MM-DD`, for documents. */
  readonly date?: string | null;
  /** Files that could be read, for documents. */
  readonly opened?: () => Promise<readonly Opened[]>;
}

const noneOpened = async (): Promise<readonly Opened[]> => [];

/**
 * What `lke check` says: the findings of each file, in the same order in every format.
 */
export function checkDocument(
  result: CheckResult,
  lang: Lang,
  { detail = false, date = null, opened = noneOpened }: CheckDocumentOptions = {},
): Document<PartsOf<'check'>> {
  const data = inOrder(result);
  const files = () => filesOf(data, wordsIn(lang));
  return {
    lang,
    data,
    brief: async () => (await import('./sections.js')).checkBrief(data, viewOn({ width: 80 }, lang)),
    sections: async (page) =>
      (await import('./sections.js')).checkSections(data, page, viewOn(page, lang, { detail })),
    book: async () => (await import('./book.js')).checkBook(data, files(), lang),
    paper: async () =>
      (await import('./evidence-paper.js')).evidencePaper(data, await opened(), { lang, date }),
    rows: async () => (await import('./rows.js')).checkRows(files()),
    findings: async () => ({ tool: data.tool, files: files() }),
  };
}
