import type { Lang } from '../diagnostic/lang.js';
import type { Paint } from '../format/text.js';
import type { Failure, Report } from '../report/score/schema.js';
import type { FormatChoice } from './options.js';

/** What a format needs besides the report. */
export interface FormatContext {
  readonly lang: Lang;
  readonly detail: boolean;
  readonly width: number;
  readonly paint: Paint;
}

/** The report in one format; parts of the tool that it does not need are never loaded. */
export async function formatReport(
  name: FormatChoice['name'],
  report: Report,
  context: FormatContext,
): Promise<string> {
  switch (name) {
    case 'json':
      return (await import('../format/json.js')).formatJson(report);
    case 'markdown':
      return (await import('../format/markdown.js')).formatMarkdown(report, context);
    case 'csv':
    case 'csv-id':
      return (await import('../format/csv.js')).formatCsv(report, name);
    default:
      return (await import('../format/text.js')).formatText(report, context);
  }
}

/** What stands where the report would have been: machine formats stay valid, text says it on stderr alone. */
export async function formatFailure(name: FormatChoice['name'], failure: Failure): Promise<string> {
  switch (name) {
    case 'json':
      return (await import('../format/json.js')).formatJson(failure);
    case 'markdown':
      return (await import('../format/markdown.js')).formatMarkdownFailure(failure);
    case 'csv':
    case 'csv-id':
      return (await import('../format/csv.js')).formatCsvFailure(failure, name);
    default:
      return '';
  }
}
