import type { Lang } from '../../diagnostic/lang.js';
import { messagesIn } from '../../messages/messages.js';
import type { BatchResult } from '../../report/batch/schema.js';
import { batchView } from '../../report/batch/view.js';
import { type Paint, sectionsText } from '../text.js';

/** The recap for people at a terminal: 80 columns, more where there is room. */
export function formatBatchText(
  result: BatchResult,
  options: { lang: Lang; width: number; paint: Paint },
): string {
  const { lang, width } = options;
  const view = { result, text: messagesIn(lang).text, lang, wide: width >= 110 };
  return sectionsText(batchView(view), options);
}
