import type { Section } from '../page/section.js';
import type { View } from '../page/view.js';
import { findings } from '../shared/findings.js';
import { disclaimer } from '../shared/provenance.js';
import { decidingAssessment } from '../shared/requirement-cells.js';
import { whatIfSection } from '../shared/what-if-section.js';
import { areaTable } from './areas.js';
import { detailTables } from './detail.js';
import { headline } from './headline.js';
import type { Report } from './score-schema.js';
import { comparisonTable, prerequisiteTable, requirementTable, shortfallTable } from './tables.js';

/** What `lke score` shows, in the order a team reads it. */
export const scoreSections = (report: Report, view: View): Section[] =>
  [
    headline(report, view),
    ...whatIfSection(report.whatIf, decidingAssessment(report).eligibility, view),
    areaTable(report, view),
    requirementTable(report, view),
    shortfallTable(report, view),
    ...comparisonTable(report, view),
    prerequisiteTable(report, view),
    ...(view.detail ? detailTables(report, view) : []),
    findings(report, view),
    disclaimer(report, view),
  ].filter((section) => section.table !== null || section.lines.length > 0);
