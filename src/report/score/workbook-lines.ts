import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, cell } from '../page/section.js';
import type { View, Words } from '../page/view.js';
import type { AssessmentReport, CauseReport, Report } from './score-schema.js';

/** What the workbook's own way of counting and its stored total come to, and why that is something else. */
export function workbookLines(report: Report, assessment: AssessmentReport, { text, lang }: View): Cell[] {
  const found: Cell[] = [];
  const { workbook } = assessment;
  if (workbook) {
    found.push(
      cell(text.workbook(formatNumber(workbook.points, 2, lang), formatMargin(workbook.difference, lang))),
    );
  }
  const { cached } = report.source;
  if (!cached) return found;
  const difference = cached.difference ?? 0;
  const total = formatNumber(cached.total ?? 0, 2, lang);
  if (cached.error !== null) found.push(cell(text.cachedError(cached.error, 'total')));
  else if (cached.causes.length === 0) found.push(cell(text.cachedSame(total), 'muted'));
  else found.push(cell(text.cached(total, formatMargin(difference, lang))));
  if (report.diagnostics.some(({ code, stale }) => stale && code === 'cached-total-differs'))
    return [...found, cell(`  ${text.notCalculated}`)];
  return [
    ...found,
    ...cached.causes.slice(0, 5).map((cause) => cell(`  ${causeText(cause, { text, lang })}`)),
  ];
}

/** One cause of a difference between the workbook's total and ours. */
function causeText(cause: CauseReport, { text, lang }: Words): string {
  const { location } = cause;
  const place = location && 'cell' in location ? `${location.sheet}!${location.cell}` : '';
  const points = cause.points === null ? '' : formatMargin(cause.points, lang);
  return text.cause[cause.kind](points, `${place} (${cause.node})`, cause.detail ?? '');
}
