import { messagesIn } from '../../messages/messages.js';
import { cell, lines, type Section, type ViewOptions } from '../page/section.js';
import { findings } from '../shared/findings.js';
import { decidingAssessment } from '../shared/marks.js';
import { whatIfSection } from '../shared/what-if-section.js';
import { detailTables } from './detail.js';
import { headline } from './headline.js';
import type { Report } from './schema.js';
import { areaTable, comparisonTable, prerequisiteTable, requirementTable, shortfallTable } from './tables.js';

/** What `lke score` shows, in the order a team reads it. */
export function scoreSections(report: Report, options: ViewOptions): Section[] {
  const { text } = messagesIn(options.lang);
  const comparison = comparisonTable(report, text, options);
  const { instrument, tool } = report;
  return [
    headline(report, text, options),
    ...whatIfSection(report.whatIf, decidingAssessment(report).eligibility, text, options),
    areaTable(report, text, options),
    requirementTable(report, text, options),
    shortfallTable(report, text, options),
    ...(comparison ? [comparison] : []),
    prerequisiteTable(report, text, options),
    ...(options.detail ? detailTables(report, text, options) : []),
    findings(report, text, options),
    lines(null, cell(text.disclaimer(instrument.regulation, instrument.id, tool.version), 'muted')),
  ].filter((section) => section.table !== null || section.lines.length > 0);
}
