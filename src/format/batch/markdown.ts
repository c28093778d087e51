import type { Lang } from '../../diagnostic/lang.js';
import { messagesIn } from '../../messages/messages.js';
import type { BatchResult } from '../../report/batch/schema.js';
import { batchView } from '../../report/batch/view.js';
import { sectionsMarkdown } from '../markdown.js';

/** The same recap for issues, wikis and step summaries. */
export function formatBatchMarkdown(result: BatchResult, lang: Lang): string {
  const text = messagesIn(lang).text;
  return sectionsMarkdown(batchView({ result, text, lang, wide: true, inFull: true }));
}
