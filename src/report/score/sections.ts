import type { Section } from '../page/section.js';
import type { View } from '../page/view.js';
import { findings } from '../shared/findings.js';
import { findingsTable } from '../shared/findings-table.js';
import { disclaimer } from '../shared/provenance.js';
import { provenanceSection } from '../shared/provenance-section.js';
import { decidingAssessment } from '../shared/requirement-cells.js';
import { whatIfSection } from '../shared/what-if-section.js';
import { adviceSection } from './advice.js';
import { areaTable } from './areas.js';
import { type CalculationsBySide, noCalculations } from './calculation.js';
import { closing } from './closing.js';
import { detailTables } from './detail.js';
import { headline } from './headline.js';
import type { Report } from './score-schema.js';
import { comparisonTable, prerequisiteTable, requirementTable, shortfallTable } from './tables.js';
import { treeSection } from './tree.js';

/** What `lke score` shows, in the order a team reads it. */
export const scoreSections = (
  report: Report,
  view: View,
  calculations: CalculationsBySide = noCalculations,
): Section[] =>
  [
    headline(report, view),
    ...whatIfSection(report.whatIf, decidingAssessment(report).eligibility, view),
    areaTable(report, view),
    requirementTable(report, view),
    shortfallTable(report, view),
    ...comparisonTable(report, view),
    prerequisiteTable(report, view),
    ...adviceSection(report, view),
    ...(view.drawn
      ? [treeSection(report, calculations, view)]
      : view.detail
        ? detailTables(report, calculations, view)
        : []),
    ...(view.drawn
      ? [findingsTable(report, view), provenanceSection(report, view), disclaimer(report, view)]
      : [findings(report, view), closing(report, view)]),
  ].filter(({ table, lines, items }) => table !== null || lines.length > 0 || items !== undefined);
