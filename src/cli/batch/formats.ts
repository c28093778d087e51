import type { Lang } from '../../diagnostic/lang.js';
import type { Paint } from '../../format/text.js';
import type { BatchResult } from '../../report/batch/schema.js';
import type { OutputData } from '../outputs.js';

/** A recap in one format; the others are never loaded. */
export async function formatBatch(
  name: string,
  result: BatchResult,
  context: { readonly lang: Lang; readonly width: number; readonly paint: Paint },
): Promise<OutputData> {
  switch (name) {
    case 'json':
      return (await import('../../format/batch/json.js')).formatBatchJson(result);
    case 'csv':
    case 'csv-id':
      return (await import('../../format/batch/csv.js')).formatBatchCsv(result, name);
    case 'markdown':
      return (await import('../../format/batch/markdown.js')).formatBatchMarkdown(result, context.lang);
    case 'xlsx':
      return (await import('../../format/batch/xlsx/xlsx.js')).formatBatchXlsx(result, context.lang);
    default:
      return (await import('../../format/batch/text.js')).formatBatchText(result, context);
  }
}
